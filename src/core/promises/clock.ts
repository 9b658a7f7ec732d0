import { addWorkdays, isWorkday, workdaysBetween } from '../calendar/working-days.ts'
import type { WorkWeek } from '../calendar/working-days.ts'
import { daysBetween } from '../day.ts'
import type { Day } from '../day.ts'

/** A promise is warned of so many of our working days before it is due, while a new date still comes first (M17) (D). */
export const WARN_WORKDAYS = 3

/** A new day is proposed so many working days later: sooner than that it slips again (D). */
const NEW_DAY_WORKDAYS = 5

export const CLOCK_STATES = ['late', 'today', 'warn', 'later'] as const
export type ClockState = (typeof CLOCK_STATES)[number]

/**
 * How an open promise stands to its day: past it, due today, near enough to be warned of, or not yet. `doBy` is the
 * last day on which we work and it is still in time; `warnOn` always comes before it; `newDay` is a day that could be
 * agreed on instead, a working week later. `left` are our working days
 * from the next one up to the day it is due, `daysLate` days of the calendar, which is what a client counts.
 */
export type PromiseClock = { state: ClockState; doBy: Day; warnOn: Day; newDay: Day; left: number; daysLate: number }

/** The clock of a promise due on a day, in our week (M17). What is due on a closed day is due before the last working one. */
export function clockOf(due: Day, today: Day, week: WorkWeek): PromiseClock {
  const doBy = isWorkday(week, due) ? due : addWorkdays(week, due, -1)
  const warnOn = addWorkdays(week, due, -WARN_WORKDAYS)
  const newDay = addWorkdays(week, due > today ? due : today, NEW_DAY_WORKDAYS)
  const daysLate = Math.max(0, daysBetween(due, today))
  const left = daysLate > 0 ? 0 : workdaysBetween(week, today, due)
  return { state: stateOf({ due, doBy, warnOn }, today), doBy, warnOn, newDay, left, daysLate }
}

function stateOf({ due, doBy, warnOn }: { due: Day; doBy: Day; warnOn: Day }, today: Day): ClockState {
  if (due < today) return 'late'
  // On the last working day before a closed day the work is due, whatever the calendar says.
  if (doBy <= today) return 'today'
  return warnOn <= today ? 'warn' : 'later'
}
