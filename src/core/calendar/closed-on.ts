import type { Day } from '../day.ts'
import { addDays } from '../day.ts'
import type { Almanac, Holiday } from './almanac.ts'
import { closingOn } from './closings.ts'
import { meetingsOn } from './shared-hours.ts'
import { holidayOn } from './holiday-on.ts'
import type { ClientCalendar, Closed, OurCalendar, OurClosing, Span } from './sides.ts'
import { knownDays } from './known-days.ts'
import { endOn } from './span-index.ts'
import { spanEnd, spanOn } from './span-on.ts'
import { weekdayOf } from './week.ts'

/** No run of rest days or holidays is followed further than this, in days. */
const LONGEST_RUN = 31

/**
 * Why a day is not one for a planned contact with a client (N31, N32); null where it is. The client's side is asked
 * first: busy window, public holiday, rest day; then ours, on the day it is with us while both can be called: closed,
 * public holiday, rest day, and the member who would make the contact. Urgent replies do not ask this.
 */
export function closedOn(calendar: ClientCalendar, almanac: Almanac, day: Day, member: string | null): Closed | null {
  const busy = spanOn(calendar, day, 'busy')
  if (busy) return busyClosed(busy, day)
  const known = knownDays(calendar, almanac, member)
  let closed = known.get(day)
  if (closed === undefined) {
    closed = theirs(calendar, almanac, day) ?? between(calendar, almanac, day, member)
    known.set(day, closed)
  }
  return closed
}

function theirs(calendar: ClientCalendar, almanac: Almanac, day: Day): Closed | null {
  const holiday = holidayOn(almanac, calendar, day)
  if (holiday)
    return holidayClosed(
      'holiday',
      holiday,
      lastDay(day, (next) => holidayOn(almanac, calendar, next)),
    )
  const isRest = (one: Day) => calendar.rest.includes(weekdayOf(one))
  return isRest(day) ? plain('rest-day', lastDay(day, isRest)) : null
}

/** Both sides together: no reason when any stretch of common hours falls on a day we work. */
function between(calendar: ClientCalendar, almanac: Almanac, day: Day, member: string | null): Closed | null {
  let first: Closed | null = null
  for (const { ourDay } of meetingsOn(calendar, day)) {
    const closed = ourSide(calendar.ours, almanac, ourDay, member)
    if (!closed) return null
    first ??= closed
  }
  return first ?? ourSide(calendar.ours, almanac, day, member) ?? plain('no-common-hours', day)
}

function ourSide(ours: OurCalendar, almanac: Almanac, day: Day, member: string | null): Closed | null {
  const closing = closingOn(ours, day, null)
  if (closing) return closingClosed('we-are-closed', closing, day)
  const holiday = holidayOn(almanac, ours, day)
  if (holiday)
    return holidayClosed(
      'our-holiday',
      holiday,
      lastDay(day, (next) => holidayOn(almanac, ours, next)),
    )
  const isRest = (one: Day) => ours.rest.includes(weekdayOf(one))
  if (isRest(day)) return plain('our-rest-day', lastDay(day, isRest))
  const away = member === null ? null : closingOn(ours, day, member)
  return away ? closingClosed('member-away', away, day) : null
}

function busyClosed(span: Span, day: Day): Closed {
  const { text, textKey, because } = span
  return { why: 'busy', text, until: spanEnd(span, day), because: [...because], ...(textKey ? { textKey } : {}) }
}

function holidayClosed(why: 'holiday' | 'our-holiday', { name, provisional }: Holiday, until: Day): Closed {
  return { why, text: name, until, because: [], ...(provisional ? { provisional } : {}) }
}

function closingClosed(why: 'we-are-closed' | 'member-away', closing: OurClosing, day: Day): Closed {
  return { why, text: closing.text, until: endOn(closing, day), because: [...(closing.because ?? [])] }
}

function plain(why: Closed['why'], until: Day): Closed {
  return { why, text: '', until, because: [] }
}

function lastDay(day: Day, holds: (day: Day) => unknown): Day {
  let last = day
  for (let n = 0; n < LONGEST_RUN && holds(addDays(last, 1)); n++) last = addDays(last, 1)
  return last
}
