import { addDays, addMonths, dayNumber, monthEnd } from '../day.ts'
import type { Day, DayNumber } from '../day.ts'

/** How far ahead the past is judged: a quarter, half a year, a year. */
export const HORIZONS = [91, 182, 365] as const
/** Month ends that are judged at most: two years of them, or more years more thinly. */
export const MOST_ORIGINS = 24
/** Older month ends say little about today's book. */
const MOST_MONTHS = 120
/** A horizon in which a usual client buys at least so often (D). */
const PURCHASES_WITHIN = 2

/** Month ends before `until` with the shortest horizon after them, oldest first. */
export function pastMonthEnds(until: Day): Day[] {
  const days: Day[] = []
  // The last day of the month before the one the horizon would begin in, or of that month itself.
  let last = monthEnd(addDays(until, -HORIZONS[0]))
  if (dayNumber(last) + HORIZONS[0] > dayNumber(until)) last = monthEnd(addMonths(`${last.slice(0, 8)}01`, -1))
  for (let back = 0; back < MOST_MONTHS; back++) days.push(monthEnd(addMonths(`${last.slice(0, 8)}01`, -back)))
  return days.toReversed()
}

/** The shortest horizon in which the usual client of the book buys twice, by the book's usual gap in days; a year where none is. */
export function horizonFor(usualGap: number | null): number {
  const needed = PURCHASES_WITHIN * (usualGap ?? 0)
  return HORIZONS.find((days) => days >= needed) ?? HORIZONS[HORIZONS.length - 1]!
}

/** Of `days` those that have a horizon after them and one before them inside the book; at most `MOST_ORIGINS`, evenly spread. */
export function chooseOrigins(days: readonly Day[], first: DayNumber, until: DayNumber, horizon: number): Day[] {
  const whole = days.filter((day) => dayNumber(day) + horizon <= until && dayNumber(day) - horizon >= first)
  if (whole.length <= MOST_ORIGINS) return whole
  const step = (whole.length - 1) / (MOST_ORIGINS - 1)
  return Array.from({ length: MOST_ORIGINS }, (_, i) => whole[Math.round(i * step)]!)
}
