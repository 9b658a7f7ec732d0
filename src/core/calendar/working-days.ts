import type { Day, DayNumber } from '../day.ts'
import { addDays, dayFromNumber, dayNumber } from '../day.ts'
import type { Almanac } from './almanac.ts'
import { closingOn } from './closings.ts'
import { holidayOn } from './holiday-on.ts'
import type { OurCalendar } from './sides.ts'
import { weekdayOn } from './weekday-on.ts'
import type { RestDays } from './week.ts'

/** On which days we work: weekly rest days, and single days (public holidays and our closings) within the asked range. */
export type WorkWeek = { rest: RestDays; holidays: readonly Day[] }

/** Our working days from `from` until `until`; beyond that range only rest days are known. Away members do not count. */
export function workWeekOf(ours: OurCalendar, almanac: Almanac, from: Day, until: Day): WorkWeek {
  const holidays: Day[] = []
  for (let day = from; day <= until; day = addDays(day, 1)) {
    const free = holidayOn(almanac, ours, day) ?? closingOn(ours, day, null)
    if (free) holidays.push(day)
  }
  return { rest: ours.rest, holidays }
}

export function isWorkday(week: WorkWeek, day: Day): boolean {
  return isWorked(week, dayNumber(day))
}

/**
 * Working days from `from` (not counted) to `to` (counted); below zero when `to` comes first, and then `to` counts
 * and `from` does not.
 */
export function workdaysBetween(week: WorkWeek, from: Day, to: Day): number {
  const [start, end] = [dayNumber(from), dayNumber(to)]
  const step = end < start ? -1 : 1
  let count = 0
  for (let day = start; day !== end;) {
    day += step
    if (isWorked(week, day)) count += step
  }
  return count
}

/** The `n`th working day after `day`, before it when `n` is below zero; `day` itself when `n` is 0, worked or not. */
export function addWorkdays(week: WorkWeek, day: Day, n: number): Day {
  const step = n < 0 ? -1 : 1
  let at = dayNumber(day)
  for (let left = Math.abs(n); left > 0;) {
    at += step
    if (isWorked(week, at)) left--
  }
  return dayFromNumber(at)
}

const daysOff = new WeakMap<readonly Day[], Set<DayNumber>>()

function isWorked(week: WorkWeek, day: DayNumber): boolean {
  if (week.rest.includes(weekdayOn(day))) return false
  let off = daysOff.get(week.holidays)
  if (!off) {
    off = new Set(week.holidays.map(dayNumber))
    daysOff.set(week.holidays, off)
  }
  return !off.has(day)
}
