import { Button } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../words/words-context.tsx'
import { ApproveForm } from './approve-form.tsx'
import { DecideForm } from './decide-form.tsx'
import { Lacks } from './lacks.tsx'
import { sayNotice } from './review-words.ts'
import type { OpenReview, ReviewSeen } from './review-words.ts'
import { useNames } from './use-names.ts'
import styles from './reviews.module.css'

type Props = { seen: ReviewSeen; review: OpenReview }

/** The decision: the course and why, the rejected course and why (M4), then the second person's word. */
export function DecidePart({ seen, review }: Props) {
  const { say } = useWords()
  const [again, setAgain] = useState(false)
  const { decision, state } = review
  const asks = state === 'open' || again
  return (
    <section className="card stack-small" aria-labelledby="decide-title">
      <h2 id="decide-title">{say('web.review.decision')}</h2>
      {decision ? <Decided decision={decision} since={seen.sinceDecision} /> : null}
      {decision ? <SecondWord seen={seen} review={review} /> : null}
      {asks ? <DecideForm seen={seen} onDone={() => setAgain(false)} /> : null}
      {asks ? null : (
        <Button className={styles.start ?? ''} variant="subtle" size="compact-sm" onClick={() => setAgain(true)}>
          {say('web.review.decide.again')}
        </Button>
      )}
    </section>
  )
}

type DecidedProps = { decision: NonNullable<OpenReview['decision']>; since: ReviewSeen['sinceDecision'] }

function Decided({ decision, since }: DecidedProps) {
  const words = useWords()
  const { say } = words
  const nameOf = useNames()
  const { course, text, rejected, why, safety, on, by } = decision
  return (
    <>
      <p>
        <strong>{say(`review.course.${course}`)}.</strong> {text}
      </p>
      <p>
        <span className="muted">
          {say('web.review.rejected')} {say(`review.course.${rejected}`)}.
        </span>{' '}
        {why}
      </p>
      {safety ? <p>{say('web.review.safety.said')}</p> : null}
      {since ? <p>{sayNotice(words, since)}</p> : null}
      <p className="small muted">
        {say('web.review.said', { on: { day: on }, by: nameOf(by) ?? say('web.review.somebody') })}
      </p>
    </>
  )
}

/** What a second person said of the decision; where one is needed, the place to say it; and what a parting still lacks. */
function SecondWord({ seen, review }: Props) {
  const { say } = useWords()
  const nameOf = useNames()
  const needed = seen.parting.some(({ code }) => code.startsWith('approval'))
  const parts = review.decision?.course === 'part'
  return (
    <>
      {parts && seen.parting.length > 0 ? <Lacks title="web.review.parting" lacks={seen.parting} /> : null}
      {parts && seen.parting.length === 0 ? <p>{say('web.review.parting.none')}</p> : null}
      {review.approvals.map(({ ref, step, text, outside, by, on }) => (
        <p key={ref}>
          <strong>{say(`web.review.approval.${step}`)}</strong> {text}{' '}
          <span className="small muted">
            {say('web.review.said', { on: { day: on }, by: outside ?? nameOf(by) ?? say('web.review.somebody') })}
          </span>
        </p>
      ))}
      {needed ? <ApproveForm client={seen.client} /> : null}
      {parts && !needed ? (
        <details className={styles.quiet}>
          <summary>{say('web.review.approval.more')}</summary>
          <ApproveForm client={seen.client} />
        </details>
      ) : null}
    </>
  )
}
