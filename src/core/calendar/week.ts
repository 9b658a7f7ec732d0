import { addDays, dayNumber } from '../day.ts'
import type { Day } from '../day.ts'

/** Days of the week in the order of `weekdayOf`: Sunday is 0. */
export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** Weekly rest days, each once, in the order of the week; empty where every day is worked. */
export type RestDays = readonly Weekday[]

/** Hours of a day in minutes from midnight on the clock of the place: `from` < `to` ≤ 1440. */
export type Hours = { from: number; to: number }

/** Reads rest days as cards have them: `sat,sun`, or `none`; null for anything else. */
export function restDaysIn(text: string): RestDays | null {
  if (text === 'none') return []
  const named = text.split(',')
  const wanted = WEEKDAYS.filter((day) => named.includes(day))
  return wanted.length === named.length && wanted.length < WEEKDAYS.length ? wanted : null
}

const HOURS = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)$/

/** Reads opening hours as cards have them: `09:00-18:00`, up to `24:00`; null for anything else. */
export function hoursIn(text: string): Hours | null {
  const parts = HOURS.exec(text)?.slice(1).map(Number)
  if (!parts) return null
  const [from, to] = [parts[0]! * 60 + parts[1]!, parts[2]! * 60 + parts[3]!]
  return from < to && to <= 1440 ? { from, to } : null
}

const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/

/** Minutes from midnight of a time of day, `07:30`; null for anything else. */
export function minutesIn(time: string): number | null {
  const parts = TIME.exec(time)?.slice(1).map(Number)
  return parts ? parts[0]! * 60 + parts[1]! : null
}

/** The day of the week of a calendar day. */
export function weekdayOf(day: Day): Weekday {
  // 1970-01-01 was a Thursday; days before it have negative numbers.
  return WEEKDAYS[(((dayNumber(day) + 4) % 7) + 7) % 7]!
}

/** Mondays of the days that were asked for: spreading contacts over weeks asks for the same few days again and again. */
const mondays = new Map<Day, Day>()
const MOST_MONDAYS = 10_000

/** The Monday of the week a day lies in. */
export function weekOf(day: Day): Day {
  let monday = mondays.get(day)
  if (monday === undefined) {
    if (mondays.size >= MOST_MONDAYS) mondays.clear()
    monday = addDays(day, -((WEEKDAYS.indexOf(weekdayOf(day)) + 6) % 7))
    mondays.set(day, monday)
  }
  return monday
}
