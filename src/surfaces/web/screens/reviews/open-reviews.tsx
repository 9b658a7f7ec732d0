import { Checkbox } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Answer } from '../../calls/call.ts'
import { useWords } from '../../words/words-context.tsx'
import type { ScreenWords } from '../../words/words-context.tsx'
import { OpenOne } from './open-form.tsx'
import { sayNotice } from './review-words.ts'
import styles from './reviews.module.css'

type Seen = Answer<'see-reviews'>
type ReviewRow = Seen['reviews'][number]
type Props = { seen: Seen; closed: boolean; onClosed: (closed: boolean) => void }

/** Reviews, those that ask for a decision first (M33). */
export function OpenReviews({ seen, closed, onClosed }: Props) {
  const { say } = useWords()
  const { reviews, total, day } = seen
  return (
    <section className="card stack-small" aria-labelledby="open-title">
      <div className="row-apart">
        <h2 id="open-title">{say('web.reviews.open')}</h2>
        <Checkbox
          label={say('web.reviews.closed')}
          checked={closed}
          onChange={(event) => onClosed(event.currentTarget.checked)}
        />
      </div>
      {total === 0 ? <p>{say('web.reviews.none')}</p> : null}
      <ul className={styles.rows}>
        {reviews.map((one) => (
          <Row key={`${one.client} ${one.review}`} one={one} day={day} />
        ))}
      </ul>
      {reviews.length < total ? (
        <p className="muted small">{say('web.reviews.more', { shown: reviews.length, total })}</p>
      ) : null}
      <OpenOne />
    </section>
  )
}

function Row({ one, day }: { one: ReviewRow; day: string }) {
  const words = useWords()
  const { client, name, opened, moved, asks, sinceDecision } = one
  const parts = [
    words.say('web.reviews.since', { on: { day: opened } }),
    ...(moved > 0 ? [words.say('web.reviews.moved', { n: moved })] : []),
    ...(sinceDecision ? [sayNotice(words, sinceDecision)] : []),
  ]
  return (
    <li className={styles.said}>
      <h3>
        <Link to="/reviews/$client" params={{ client }}>
          {name}
        </Link>
      </h3>
      <p className={asks ? styles.due : undefined}>{dueWords(words, one, day)}</p>
      <p className="small muted">{parts.join(' · ')}</p>
    </li>
  )
}

/** What is due of it: how a forecast ended, a decision, or nothing while it is decided or closed. */
function dueWords({ say }: ScreenWords, { state, due, forecastDue, course }: ReviewRow, day: string): string {
  if (forecastDue) return say('web.reviews.forecast-due')
  const decided = course === null ? '' : ` ${say(`review.course.${course}`)}.`
  if (state === 'open') return say(due < day ? 'web.review.late' : 'web.review.due', { due: { day: due } })
  return `${say(`web.review.state.${state}`)}${decided}`
}
