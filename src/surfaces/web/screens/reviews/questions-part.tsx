import { Button } from '@mantine/core'
import { useState } from 'react'
import { REVIEW_CHECKS } from '../../../../core/ledger/kinds/reviews.ts'
import type { ReviewCheck } from '../../../../core/ledger/kinds/reviews.ts'
import { useWords } from '../../words/words-context.tsx'
import { AnswerForm } from './answer-form.tsx'
import type { BrakeSeen, OpenReview, ReviewSeen } from './review-words.ts'
import { useNames } from './use-names.ts'
import styles from './reviews.module.css'

type Props = { seen: ReviewSeen; review: OpenReview }

/** The questions that come before anything is found: our own part and theirs first (M7), then those this review asks for. */
export function QuestionsPart({ seen, review }: Props) {
  const { say } = useWords()
  const asked = REVIEW_CHECKS.filter((check) => isAsked(check, seen, review))
  const others = REVIEW_CHECKS.filter((check) => !asked.includes(check))
  return (
    <section className="card stack-small" aria-labelledby="questions-title">
      <h2 id="questions-title">{say('web.review.questions')}</h2>
      <p className="muted small">{say('web.review.questions.about')}</p>
      <QuestionList checks={asked} seen={seen} review={review} />
      <details className={styles.quiet}>
        <summary>{say('web.review.questions.more', { n: others.length })}</summary>
        <QuestionList checks={others} seen={seen} review={review} />
      </details>
    </section>
  )
}

const ALWAYS: readonly ReviewCheck[] = ['own-fault', 'care', 'same-treatment']

/** What holds a parting back until a question is answered. */
const BRAKE_OF: Partial<Record<ReviewCheck, BrakeSeen['brake']>> = {
  conversation: 'loyalty',
  cause: 'cause',
  repair: 'repair',
  retaliation: 'retaliation',
}

function isAsked(check: ReviewCheck, { brakes }: ReviewSeen, { checks }: OpenReview): boolean {
  if (ALWAYS.includes(check) || checks.some((one) => one.check === check)) return true
  return brakes.some(({ brake, holds }) => holds && brake === BRAKE_OF[check])
}

function QuestionList({ checks, seen, review }: Props & { checks: readonly ReviewCheck[] }) {
  return (
    <ul className={styles.rows}>
      {checks.map((check) => (
        <QuestionRow key={check} check={check} seen={seen} review={review} />
      ))}
    </ul>
  )
}

function QuestionRow({ check, seen, review }: Props & { check: ReviewCheck }) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  const answer = review.checks.find((one) => one.check === check)
  const title = `question-${check}-title`
  return (
    <li className={styles.row} id={`question-${check}`}>
      <div className={styles.said}>
        <h3 id={title}>{say(`review.check.${check}`)}</h3>
        {answer ? <Answered answer={answer} /> : <Unanswered check={check} careAsked={seen.careAsked} />}
      </div>
      <Button
        variant="default"
        size="compact-sm"
        aria-expanded={open}
        aria-describedby={title}
        onClick={() => setOpen(!open)}
      >
        {say(answer ? 'web.review.answer.again' : 'web.review.answer')}
      </Button>
      {open ? <AnswerForm client={seen.client} check={check} onDone={() => setOpen(false)} /> : null}
    </li>
  )
}

function Answered({ answer: { result, text, on, by } }: { answer: OpenReview['checks'][number] }) {
  const { say } = useWords()
  const nameOf = useNames()
  return (
    <>
      <p>
        {say(`review.result.${result}`)}. {text}
      </p>
      <p className="small muted">
        {say('web.review.said', { on: { day: on }, by: nameOf(by) ?? say('web.review.somebody') })}
      </p>
    </>
  )
}

function Unanswered({ check, careAsked }: { check: ReviewCheck; careAsked: boolean }) {
  const { say } = useWords()
  if (check === 'care' && careAsked) return <p className="small muted">{say('brake.care-free')}</p>
  return (
    <p className="small muted">
      {say('web.review.unanswered')} {say(`review.check.${check}.about`)}
    </p>
  )
}
