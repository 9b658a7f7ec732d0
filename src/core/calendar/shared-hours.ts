import type { Day, Instant } from '../day.ts'
import { dayFromNumber, dayNumber } from '../day.ts'
import { closingOn } from './closings.ts'
import type { ClientCalendar, OurCalendar } from './sides.ts'
import type { Hours } from './week.ts'
import { weekdayOn } from './weekday-on.ts'
import { clockAt, stretchAt, writeMinute } from './zone-time.ts'
import type { Minute } from './zone-time.ts'

/** A time within the hours of both sides; `ourDay` is the day it is where we are. */
export type Meeting = { from: Minute; until: Minute; ourDay: Day }

/**
 * When it is within the hours of both sides on the client's day: two instants and the same on the client's clock
 * (M20, handbook 4.3). Where our hours reach into the client's day from two of our days, the longer stretch on a day
 * we work. Rest days of the client and holidays are not asked here. Null where there is no such time. Changes of the
 * clock: see `minuteAt`.
 */
export function sharedHours(
  calendar: ClientCalendar,
  day: Day,
): { from: Instant; until: Instant; local: Hours } | null {
  const meetings = meetingsOn(calendar, day)
  const found = meetings.find(({ ourDay }) => isWorkedByUs(calendar.ours, ourDay)) ?? meetings[0]
  if (!found) return null
  const [start, end] = [clockAt(calendar.zone, found.from), clockAt(calendar.zone, found.until)]
  const to = end.day > start.day ? 1440 : end.minutes
  return { from: writeMinute(found.from), until: writeMinute(found.until), local: { from: start.minutes, to } }
}

/** All stretches of a client's day within the hours of both sides, the longest first. */
export function meetingsOn({ zone, hours, ours }: ClientCalendar, day: Day): Meeting[] {
  const at = dayNumber(day)
  const theirs = stretchAt(zone, at, hours)
  const meetings: Meeting[] = []
  // Zones lie up to 26 hours apart, so the client's day touches at most three of ours.
  for (const ourDay of zone === ours.zone ? [at] : [at - 1, at, at + 1]) {
    const own = stretchAt(ours.zone, ourDay, ours.hours)
    const [from, until] = [Math.max(theirs.from, own.from), Math.min(theirs.until, own.until)]
    if (from < until) meetings.push({ from, until, ourDay: dayFromNumber(ourDay) })
  }
  return meetings.toSorted((a, b) => b.until - b.from - (a.until - a.from))
}

function isWorkedByUs(ours: OurCalendar, day: Day): boolean {
  return !ours.rest.includes(weekdayOn(dayNumber(day))) && closingOn(ours, day, null) === null
}
