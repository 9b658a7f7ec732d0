import { addDays, daysBetween } from '../day.ts'
import type { Day } from '../day.ts'
import type { PromiseLife } from './lives.ts'

/**
 * What became of a promise. `kept`: by the day first promised, or an earlier one. `renegotiated`: a later day was
 * agreed on or before the day it was due, and kept. `kept-late`: after the day last agreed. `moved-late`: a new day
 * or its release was agreed only after it was due. `open-late`: past its day and still open. `released`: no longer
 * wanted, said in time.
 */
export const OUTCOMES = ['kept', 'renegotiated', 'kept-late', 'moved-late', 'open-late', 'released'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** `daysLate`: days of the calendar past the day agreed, so far where it is still open; null where it was not late or was called off. */
export type PromiseEnd = { outcome: Outcome; on: Day; daysLate: number | null }

/** What became of a promise by a day; null while it is open and its day has not passed. */
export function endOf({ due, firstDue, moves, settled }: PromiseLife, today: Day): PromiseEnd | null {
  const slipped = moves.some((move) => move.on > move.from)
  if (!settled) {
    if (due >= today) return null
    return { outcome: 'open-late', on: addDays(due, 1), daysLate: daysBetween(due, today) }
  }
  const { how, on } = settled
  if (how === 'released') return { outcome: slipped || on > due ? 'moved-late' : 'released', on, daysLate: null }
  const late = on > due
  const daysLate = late ? daysBetween(due, on) : null
  if (slipped) return { outcome: 'moved-late', on, daysLate }
  if (late) return { outcome: 'kept-late', on, daysLate }
  return { outcome: on > firstDue ? 'renegotiated' : 'kept', on, daysLate: null }
}
