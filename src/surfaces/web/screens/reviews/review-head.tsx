import { Link } from '@tanstack/react-router'
import { useWords } from '../../words/words-context.tsx'
import type { ScreenWords } from '../../words/words-context.tsx'
import { Facts } from './facts.tsx'
import { HeadDeeds } from './head-deeds.tsx'
import { OpenOne } from './open-form.tsx'
import type { OpenReview, ReviewSeen } from './review-words.ts'
import { useNames } from './use-names.ts'
import styles from './reviews.module.css'

const PLACES = ['grounds', 'brakes', 'paths', 'decide', 'reactions'] as const

/** What it is about and by when, what must not be overlooked, and that few people see it. */
export function ReviewHead({ seen }: { seen: ReviewSeen }) {
  const words = useWords()
  const { say } = words
  const { client, name, review, caution } = seen
  return (
    <header className="stack-small">
      <Link to="/clients/$client" params={{ client }}>
        {name}
      </Link>
      <h1>{say('web.review.title', { name })}</h1>
      {review ? <About seen={seen} review={review} /> : <NotOpen seen={seen} />}
      {review || seen.answer !== 'client-with-a-problem' ? <p>{say(`review.answer.${seen.answer}`)}</p> : null}
      {caution ? <p>{say('review.caution')}</p> : null}
      <Known seen={seen} />
      <p className={`${styles.private} small muted`}>
        {say('web.reviews.private')} {say('review.consider')}
      </p>
      <nav className="row small" aria-label={say('web.review.on-page')}>
        {PLACES.filter((place) => isShown(place, review)).map((place) => (
          <a key={place} href={`#${place}-title`}>
            {say(`web.review.to.${place}`)}
          </a>
        ))}
      </nav>
      {review ? <HeadDeeds seen={seen} review={review} /> : null}
    </header>
  )
}

/** The decision is a part of an open review, how they may take it of a decision to part. */
function isShown(place: (typeof PLACES)[number], review: ReviewSeen['review']): boolean {
  if (place === 'reactions') return review?.decision?.course === 'part'
  return review !== null || place !== 'decide'
}

function About({ seen, review }: { seen: ReviewSeen; review: OpenReview }) {
  const { say } = useWords()
  const nameOf = useNames()
  const { opened, due, by, text, state } = review
  const late = state === 'open' && due < seen.day
  return (
    <>
      {text === null ? null : <blockquote className={styles.words}>{text}</blockquote>}
      <p>
        <span className="muted">
          {say('web.review.opened', { on: { day: opened }, by: nameOf(by) ?? say('web.review.somebody') })}
        </span>{' '}
        <span className={late ? styles.due : undefined}>
          {state === 'open'
            ? say(late ? 'web.review.late' : 'web.review.due', { due: { day: due } })
            : say(`web.review.state.${state}`)}
        </span>
      </p>
    </>
  )
}

/** Nobody has opened a review: what one would find stands below, and this opens it. */
function NotOpen({ seen: { client, name } }: { seen: ReviewSeen }) {
  const { say } = useWords()
  return (
    <>
      <p>{say('web.review.none', { name })}</p>
      <OpenOne client={client} />
    </>
  )
}

/** How long they have been with us, whether trouble came suddenly, what lies here, and that nothing more can be done. */
function Known({ seen }: { seen: ReviewSeen }) {
  const words = useWords()
  const lines = knownLines(words, seen)
  return (
    <ul className={styles.lines}>
      {lines.map(({ text, because }) => (
        <li key={text}>
          <p>{text}</p>
          <Facts ids={because} about={text} />
        </li>
      ))}
    </ul>
  )
}

function knownLines({ say }: ScreenWords, { loyalty, suddenly, slow, nothingMore }: ReviewSeen) {
  const { loyal, years } = loyalty
  const { found, n, after = 0, day = '', low = '', high = '', because } = suddenly
  const when = { n, after, day: { day }, low: { day: low }, high: { day: high } }
  const lies = [
    ...(slow.cases > 0 ? [say('review.slow.cases', { n: slow.cases })] : []),
    ...(slow.promises > 0 ? [say('review.slow.promises', { n: slow.promises })] : []),
    ...(slow.holds ? [say('review.slow')] : []),
  ]
  return [
    ...(loyal ? [{ text: say(`review.loyal.${loyal}`, { years: years ?? 0 }), because: loyalty.because }] : []),
    found === 'sudden'
      ? { text: say('review.sudden', when), because }
      : { text: say(`review.sudden.${found}`, { n }), because },
    ...(lies.length > 0 ? [{ text: lies.join(' '), because: slow.because }] : []),
    ...(nothingMore.holds
      ? [{ text: say('review.nothing-more', { n: nothingMore.n }), because: nothingMore.because }]
      : []),
  ]
}
