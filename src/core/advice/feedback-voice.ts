import { dayFromNumber } from '../day.ts'
import type { Day, DayNumber } from '../day.ts'
import { feedbackDays, isOnRelationship } from '../signals/feedback-class.ts'
import type { FeedbackClass, RelationshipFeedback } from '../signals/feedback-class.ts'
import type { FeedbackItem } from '../signals/history.ts'
import { VALID_DAYS } from '../signals/just-good-enough.ts'

/** An answer of a client: the latest to its question. `ref` is the fact. */
export type LatestAnswer = { measure: RelationshipFeedback['measure']; score: number; on: Day; ref: string }

/**
 * What one client says of us: `class` by the latest day on which they said anything (of one day the least favourable
 * counts), the latest answer to each question, their last good word ever, and what more would be, where they said it
 * within the valid time (N6, N7).
 */
export type Voice = {
  client: string
  class: FeedbackClass
  on: Day
  answers: LatestAnswer[]
  lastGood: Day | null
  more: { on: Day; ref: string } | null
  because: string[]
}

/** Null for who has said nothing on the relationship in the last 365 days: nobody knows how content they are. */
export function voiceOf(client: string, feedback: readonly FeedbackItem[], today: DayNumber): Voice | null {
  const days = feedbackDays(feedback)
  const last = days.at(-1)
  if (!last || today - last.on > VALID_DAYS) return null
  const answers = latestAnswers(feedback, today)
  const good = days.findLast((one) => one.class === 'attached')
  const wish = feedback.findLast((item) => item.more && today - item.on <= VALID_DAYS)
  const refs = [
    ...answers.map(({ ref }) => ref),
    ...last.because,
    ...(good?.because ?? []),
    ...(wish ? [wish.ref] : []),
  ]
  return {
    client,
    class: last.class,
    on: dayFromNumber(last.on),
    answers,
    lastGood: good ? dayFromNumber(good.on) : null,
    more: wish ? { on: dayFromNumber(wish.on), ref: wish.ref } : null,
    because: [...new Set(refs)],
  }
}

/** The latest answer to each question in the last 365 days; of one day the lowest. `feedback` is in day order. */
export function latestAnswers(feedback: readonly FeedbackItem[], today: DayNumber): LatestAnswer[] {
  const latest = new Map<string, RelationshipFeedback>()
  for (const item of feedback) {
    if (!isOnRelationship(item) || today - item.on > VALID_DAYS) continue
    const known = latest.get(item.measure)
    if (!known || item.on > known.on || item.score < known.score) latest.set(item.measure, item)
  }
  return [...latest.values()].map(({ measure, score, on, ref }) => ({ measure, score, on: dayFromNumber(on), ref }))
}
