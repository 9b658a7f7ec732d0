import { WEEKDAYS, weekdayOf } from '../calendar/week.ts'
import { addDays, addMonths, dayNumber, daysInMonth, isDay, monthEnd } from '../day.ts'
import type { Day } from '../day.ts'
import type { DayMeaning } from './language.ts'

/** The last day of a working week, counted from Monday: Friday is worked in all of our countries but some (D). */
const LAST_OF_WEEK = 4
/** Hours after which an answer is for another day. */
const HOURS_OF_DAY = 10
/** The middle of a month. */
const MIDDLE = 15
/** A day without a year that has passed longer ago than this many days is not meant. */
const LONGEST_AHEAD = 300

/** 0 is Sunday. */
export function weekdayNumber(day: Day): number {
  return WEEKDAYS.indexOf(weekdayOf(day))
}

/** What each meaning makes of the day something was written on and the number in it. */
const MEANT: Readonly<Record<DayMeaning, (written: Day, n: number) => Day>> = {
  d0: (written) => written,
  d1: (written) => addDays(written, 1),
  d2: (written) => addDays(written, 2),
  d7: (written) => addDays(written, 7),
  '#h': (written, n) => addDays(written, n < HOURS_OF_DAY ? 0 : Math.ceil(n / 24)),
  '#d': (written, n) => addDays(written, n),
  '#b': weekdaysAhead,
  '#w': (written, n) => addDays(written, n * 7),
  '#m': (written, n) => addMonths(written, n),
  week0: (written) => laterOf(addDays(mondayOf(written), LAST_OF_WEEK), written),
  week1: (written) => addDays(mondayOf(written), 7 + LAST_OF_WEEK),
  month0: monthEnd,
  month1: (written) => monthEnd(addMonths(`${written.slice(0, 8)}01`, 1)),
  year0: (written) => `${written.slice(0, 4)}-12-31`,
  mid0: (written) => dayOfMonthAhead(MIDDLE, addDays(written, -1))!,
}

/** The day that a phrase means, written on a day; `n` is the number in it. */
export function meantDay(means: DayMeaning, n: number, written: Day): Day {
  return MEANT[means](written, n)
}

function mondayOf(day: Day): Day {
  return addDays(day, -((weekdayNumber(day) + 6) % 7))
}

function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b
}

/** Monday to Friday are counted: whoever writes "in three working days" knows no calendar of ours. */
function weekdaysAhead(written: Day, n: number): Day {
  let day = written
  for (let left = n; left > 0;) {
    day = addDays(day, 1)
    const weekday = weekdayNumber(day)
    if (weekday !== 0 && weekday !== 6) left--
  }
  return day
}

/** The next such weekday after a day, or with `next` the one of next week, Monday first. */
export function weekdayAhead(weekday: number, written: Day, next: boolean): Day {
  const today = weekdayNumber(written)
  if (!next) return addDays(written, (weekday - today + 7) % 7 || 7)
  return addDays(written, 7 - ((today + 6) % 7) + ((weekday + 6) % 7))
}

/** A date, in the year that is said or the one in which it comes next; null where there is no such day ahead. */
export function dateAhead(month: number, date: number, year: number | null, written: Day): Day | null {
  const years =
    year === null ? [Number(written.slice(0, 4)), Number(written.slice(0, 4)) + 1] : [year < 100 ? 2000 + year : year]
  for (const one of years) {
    const day = `${one}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
    if (isDay(day) && day >= written)
      return dayNumber(day) - dayNumber(written) > LONGEST_AHEAD && year === null ? null : day
  }
  return null
}

/** The last day of a month that is named without a year. */
export function monthEndAhead(month: number, written: Day): Day | null {
  const year = Number(written.slice(0, 4))
  const after = month < Number(written.slice(5, 7)) ? year + 1 : year
  return dateAhead(month, daysInMonth(after, month), after, written)
}

/** The next day with this number in its month; null where neither this month nor the next has it. */
export function dayOfMonthAhead(date: number, written: Day): Day | null {
  const first = `${written.slice(0, 8)}01`
  for (const start of [first, addMonths(first, 1)]) {
    const day = `${start.slice(0, 8)}${String(date).padStart(2, '0')}`
    if (isDay(day) && day > written) return day
  }
  return null
}
