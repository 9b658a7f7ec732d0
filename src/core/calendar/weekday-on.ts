import type { DayNumber } from '../day.ts'
import { WEEKDAYS } from './week.ts'
import type { Weekday } from './week.ts'

/** The day of the week of a day number; the same as `weekdayOf` without writing the day. */
export function weekdayOn(day: DayNumber): Weekday {
  // 1970-01-01 was a Thursday; days before it have negative numbers.
  return WEEKDAYS[(((day + 4) % 7) + 7) % 7]!
}
