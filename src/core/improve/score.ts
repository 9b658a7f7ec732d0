import { addDays, daysBetween } from '../day.ts'
import type { Day } from '../day.ts'
import { CAUSE_DAYS } from './causes.ts'
import type { ImprovementState } from './fold-improvements.ts'

/** Something a client lived through that an improvement is to end: a complaint found to lead to it, or a line of the log. */
export type Concern = { client: string; on: Day; ref: string }

/**
 * What an improvement is worth beside the others (A27): how often it happened in the last 365 days, times what the
 * clients concerned brought in them (whole units of the currency), times how easy it is. `score` is null where one of
 * them is not known or nothing; `lacks` says which. It orders a list and measures nothing.
 */
export type ImprovementScore = {
  frequency: number
  clients: string[]
  revenue: number | null
  ease: number | null
  score: number | null
  lacks: 'ease' | 'revenue' | 'frequency' | null
}

/** The score of an improvement. `revenueOf` gives a client's revenue of the last 365 days in one currency, in whole units; null where nobody knows. */
export function scoreOf(
  { ease }: Pick<ImprovementState, 'ease'>,
  concerns: readonly Concern[],
  revenueOf: (client: string) => number | null,
  today: Day,
): ImprovementScore {
  const recent = concerns.filter(({ on }) => on > addDays(today, -CAUSE_DAYS) && on <= today)
  const clients = [...new Set(recent.map(({ client }) => client))].toSorted()
  const known = clients.map(revenueOf).filter((one) => one !== null)
  const revenue = known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0)
  const frequency = recent.length
  const lacks =
    frequency === 0 ? 'frequency' : revenue === null || revenue <= 0 ? 'revenue' : ease === null ? 'ease' : null
  const score = lacks === null ? frequency * revenue! * ease! : null
  return { frequency, clients, revenue, ease, score, lacks }
}

/** Known scores first, the highest before; without one, what happened more often. */
export function byScore(a: ImprovementScore, b: ImprovementScore): number {
  if (a.score !== null && b.score !== null) return b.score - a.score
  if (a.score !== null || b.score !== null) return a.score === null ? 1 : -1
  return b.frequency - a.frequency
}

/**
 * Whether it came again (A29): concerns in the days since it was done, and in as many days before. Null until it is
 * done. `clear`: nothing since, over at least ninety days and where there was something before.
 */
export type Recurrence = { days: number; after: number; before: number; clear: boolean; because: string[] }

const ENOUGH_DAYS = 90

export function recurrenceOf(
  { doneOn }: Pick<ImprovementState, 'doneOn'>,
  concerns: readonly Concern[],
  today: Day,
): Recurrence | null {
  if (doneOn === null) return null
  const days = daysBetween(doneOn, today)
  const after = concerns.filter(({ on }) => on > doneOn && on <= today)
  const before = concerns.filter(({ on }) => on <= doneOn && on > addDays(doneOn, -days))
  const clear = days >= ENOUGH_DAYS && after.length === 0 && before.length > 0
  return { days, after: after.length, before: before.length, clear, because: after.map(({ ref }) => ref) }
}

/** What must be looked at: its check day has come and nobody has checked it since. */
export function isCheckDue({ due, state }: Pick<ImprovementState, 'due' | 'state'>, today: Day): boolean {
  return due !== null && due <= today && state !== 'checked' && state !== 'dropped'
}
