import type { DayNumber } from '../day.ts'
import { dayFromNumber, dayNumber } from '../day.ts'

/** The days `from` to `until`, both counted. */
export type Period = { from: DayNumber; until: DayNumber }

/** Every day there is. */
export const ALWAYS: Period = { from: -Infinity, until: Infinity }

const YEAR_DAYS = 365
/** Money may be on record for so long before the first hours: work is billed after it is done, not before (D). */
const MONEY_BEFORE_HOURS_DAYS = 31

export function isIn({ from, until }: Period, on: DayNumber): boolean {
  return on >= from && on <= until
}

/**
 * The last 12 months. Where hours are on record only since later, it begins with them: money without the hours behind it
 * would look like gain.
 */
export function periodOf(firstMoney: DayNumber | null, firstHours: DayNumber | null, today: DayNumber): Period {
  const year = today - YEAR_DAYS + 1
  const money = firstMoney ?? Infinity
  const hours = firstHours ?? Infinity
  const first = hours !== Infinity && money < hours - MONEY_BEFORE_HOURS_DAYS ? hours : Math.min(money, hours)
  return { from: first === Infinity ? year : Math.max(year, first), until: today }
}

/** Whole months of a period, at most 12. */
export function monthsOf({ from, until }: Period): number {
  return Math.min(12, Math.floor(((until - from + 1) * 12) / YEAR_DAYS))
}

/** The last two quarters that were over on a day, the earlier first. */
export function quartersBefore(today: DayNumber): [Period, Period] {
  const late = quarterBefore(today)
  return [quarterBefore(late.until), late]
}

/** The quarter that was over before the one of this day began. */
function quarterBefore(day: DayNumber): Period {
  const begins = quarterBegins(day)
  return { from: quarterBegins(begins - 1), until: begins - 1 }
}

function quarterBegins(day: DayNumber): DayNumber {
  const [year, month] = dayFromNumber(day).split('-').map(Number) as [number, number]
  const first = Math.floor((month - 1) / 3) * 3 + 1
  return dayNumber(`${String(year).padStart(4, '0')}-${String(first).padStart(2, '0')}-01`)
}
