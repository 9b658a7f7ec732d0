import { addMonths, daysBetween } from '../day.ts'
import type { Day } from '../day.ts'
import type { Evidence } from './evidence.ts'

/** Every client is looked at at least once a year (I3). */
export const YEAR_MONTHS = 12

/** When the question of A25 was last answered, and when it comes up again. */
export type AgainDue = { last: Day | null; answer: string | null; due: Day; late: number }

/** `begins`: since when they are a client, from which the first year counts; a client of this year is not asked about yet. */
export function againDue({ again, since, today }: Pick<Evidence, 'again' | 'since' | 'today'>): AgainDue {
  const [last] = again
  const from = last?.on ?? since ?? today
  const due = addMonths(from, YEAR_MONTHS)
  return { last: last?.on ?? null, answer: last?.answer ?? null, due, late: daysBetween(due, today) }
}

/** The day of the next look at the whole book: the first on which somebody is due, never before today. */
export function nextLook(dues: readonly AgainDue[], today: Day): Day | null {
  if (dues.length === 0) return null
  const first = dues.map(({ due }) => due).reduce((a, b) => (a < b ? a : b))
  return first < today ? today : first
}
