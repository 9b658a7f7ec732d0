import { daysBetween } from '../day.ts'
import type { Day } from '../day.ts'
import type { ReviewState } from './review-state.ts'

/** From the decision to part to the notice we aim for so many days (I16, M40, D). */
export const NOTICE_DAYS = 14

/** How long it took, or has taken so far, from the decision to part to the notice (I16): whole days, and the notice's day. */
export type SinceDecision = { decided: Day; days: number; noticed: Day | null }

/**
 * Measured for a decision to part that stands: a decision that was refused, another course, and a review that was closed
 * without a notice wait for none, and give null. `notice` is the day on which the notice went, null while none has.
 */
export function sinceDecision(review: ReviewState, notice: Day | null, today: Day): SinceDecision | null {
  const { decision, approvals, closed } = review
  if (decision?.course !== 'part' || approvals.at(-1)?.step === 'refused') return null
  const noticed = notice !== null && notice <= today ? notice : null
  if (closed !== null && noticed === null) return null
  return { decided: decision.on, days: daysBetween(decision.on, noticed ?? today), noticed }
}
