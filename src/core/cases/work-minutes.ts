import { isWorkday } from '../calendar/working-days.ts'
import type { WorkWeek } from '../calendar/working-days.ts'
import type { OurCalendar } from '../calendar/sides.ts'
import { clockAt, minuteAt, stretchAt } from '../calendar/zone-time.ts'
import type { Minute } from '../calendar/zone-time.ts'
import type { DayNumber } from '../day.ts'
import { dayFromNumber } from '../day.ts'

/** Our hours, and the days on which we work. */
export type Desk = { ours: OurCalendar; week: WorkWeek }

const WHOLE_DAY = 1440

/** The moment so many minutes of our working hours later. What comes in outside of them begins with the next ones. */
export function addWorkMinutes({ ours, week }: Desk, from: Minute, minutes: number): Minute {
  let left = minutes
  for (let day = clockAt(ours.zone, from).day; ; day++) {
    if (!isWorkday(week, dayFromNumber(day))) continue
    const open = stretchAt(ours.zone, day, ours.hours)
    const begin = Math.max(open.from, from)
    if (open.until - begin >= left) return begin + left
    left -= Math.max(0, open.until - begin)
  }
}

/**
 * The same time on the clock a working day later: 24 hours in which closed days do not count. What comes in on a closed
 * day has until the end of the next working day.
 */
export function dayLater({ ours, week }: Desk, from: Minute): Minute {
  const { day, minutes } = clockAt(ours.zone, from)
  if (!isWorkday(week, dayFromNumber(day))) return minuteAt(ours.zone, nextWorked(week, day), WHOLE_DAY)
  return minuteAt(ours.zone, nextWorked(week, day), minutes)
}

function nextWorked(week: WorkWeek, day: DayNumber): DayNumber {
  let next = day + 1
  while (!isWorkday(week, dayFromNumber(next))) next++
  return next
}
