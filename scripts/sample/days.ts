import { dayFromNumber, dayNumber } from '../../src/core/day.ts'
import type { Day } from '../../src/core/day.ts'

/** The last day of the sample, a Friday. Whoever loads it moves all days by whole weeks, so weekdays stay true. */
export const LAST_DAY: Day = '2026-11-20'
/** How many days of facts there are: two and a half years. */
export const LENGTH = 913

const LAST = dayNumber(LAST_DAY)

/** The day that lies `ago` days before the last one; a negative `ago` lies after it. */
export function dayAgo(ago: number): Day {
  return dayFromNumber(LAST - Math.round(ago))
}

/** As `dayAgo`, but a Saturday becomes the Friday before and a Sunday the Monday after. */
export function workdayAgo(ago: number): Day {
  const n = LAST - Math.round(ago)
  const weekday = (n + 4) % 7 // 1970-01-01 was a Thursday; 0 is Sunday
  if (weekday === 6) return dayFromNumber(n - 1)
  return dayFromNumber(weekday === 0 ? n + 1 : n)
}

/** Days between `day` and the last day. */
export function agoOf(day: Day): number {
  return LAST - dayNumber(day)
}

/** Month of the year, 1 to 12. */
export function monthAgo(ago: number): number {
  return Number(dayAgo(ago).slice(5, 7))
}
