import type { DayNumber } from '../day.ts'
import type { FeedbackItem } from './history.ts'

/** What a score says of the relationship (handbook 6.1): they stand up for us, it is good enough, or it is not. */
export type FeedbackClass = 'attached' | 'passive' | 'unhappy'

type Bounds = { passive: number; attached: number; bad: number }

/** The lowest passive and the lowest attached score of a measure, and the highest that is bad (the lowest third, D). */
const BOUNDS: Record<'nps' | 'csat' | 'ces', Bounds> = {
  nps: { passive: 7, attached: 9, bad: 3 },
  csat: { passive: 3, attached: 4, bad: 1 },
  ces: { passive: 4, attached: 5, bad: 2 },
}

/** Feedback on the relationship as a whole; whether one answer helped is another question. */
export type RelationshipFeedback = FeedbackItem & { measure: 'nps' | 'csat' | 'ces' }

export function isOnRelationship(item: FeedbackItem): item is RelationshipFeedback {
  return item.measure !== 'helped'
}

/** What one answer says; by NPS the classes are promoters, passives and detractors. */
export function classOf({ measure, score }: Pick<RelationshipFeedback, 'measure' | 'score'>): FeedbackClass {
  const { passive, attached } = BOUNDS[measure]
  if (score >= attached) return 'attached'
  return score >= passive ? 'passive' : 'unhappy'
}

/** True for the lowest scores of a measure: NPS 0 to 3, CSAT 1, CES 1 and 2. */
export function isBad({ measure, score }: RelationshipFeedback): boolean {
  return score <= BOUNDS[measure].bad
}

/** What was said on one day; where it is not all the same, the least favourable counts. */
export type FeedbackDay = { on: DayNumber; class: FeedbackClass; worst: RelationshipFeedback; because: string[] }

const ORDER: Record<FeedbackClass, number> = { unhappy: 0, passive: 2, attached: 3 }

function orderOf(item: RelationshipFeedback): number {
  return ORDER[classOf(item)] - (isBad(item) ? 1 : 0)
}

/** The days of feedback on the relationship, ascending. */
export function feedbackDays(feedback: readonly FeedbackItem[]): FeedbackDay[] {
  const days: FeedbackDay[] = []
  for (const item of feedback) {
    if (!isOnRelationship(item)) continue
    const last = days.at(-1)
    if (last?.on !== item.on) {
      days.push({ on: item.on, class: classOf(item), worst: item, because: [item.ref] })
      continue
    }
    last.because.push(item.ref)
    if (orderOf(item) < orderOf(last.worst)) Object.assign(last, { class: classOf(item), worst: item })
  }
  return days
}
