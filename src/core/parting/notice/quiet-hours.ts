import type { Almanac } from '../../calendar/almanac.ts'
import type { ClientCalendar } from '../../calendar/client-calendar.ts'
import { holidayOn } from '../../calendar/holiday-on.ts'
import { spanOn } from '../../calendar/span-on.ts'
import { weekdayOf } from '../../calendar/week.ts'
import { clockAt, readMinute, stretchAt, writeMinute } from '../../calendar/zone-time.ts'
import type { Day, Instant } from '../../day.ts'
import { dayFromNumber } from '../../day.ts'

/** How far ahead an open hour is looked for, in days: no busy season is longer (D). */
const AHEAD_DAYS = 120

export const QUIET_WHYS = ['night', 'rest-day', 'holiday', 'busy'] as const

/**
 * Why a letter is held: outside the hours of the recipient, on their rest day or public holiday, or in a time they are
 * busy. `text` is the holiday's name or the words of whoever wrote the window, '' where there are none.
 */
export type Quiet = { why: (typeof QUIET_WHYS)[number]; text: string; textKey?: string }

/** When a letter may go out: `at` is `now` and `held` null in their open hours; `at` is null where none was found. */
export type OpenHour = { at: Instant | null; held: Quiet | null }

/**
 * The next hour in which a letter may reach the recipient, on their clock (handbook 4.3, 11.2 no. 12). Only their side
 * counts: our own hours, rest days and closings are no reason to let a letter wait.
 */
export function nextOpenHour(calendar: ClientCalendar, almanac: Almanac, now: Instant): OpenHour {
  const minute = readMinute(now)
  const { day: first } = clockAt(calendar.zone, minute)
  let held: Quiet | null = null
  for (let n = 0; n <= AHEAD_DAYS; n++) {
    const quiet = quietDay(calendar, almanac, dayFromNumber(first + n))
    const { from, until } = stretchAt(calendar.zone, first + n, calendar.hours)
    if (quiet === null && minute >= from && minute < until) return { at: now, held: null }
    if (quiet === null && minute < from && from < until) return { at: writeMinute(from), held: held ?? NIGHT }
    held ??= quiet ?? NIGHT
  }
  return { at: null, held }
}

const NIGHT: Quiet = { why: 'night', text: '' }

function quietDay(calendar: ClientCalendar, almanac: Almanac, day: Day): Quiet | null {
  const busy = spanOn(calendar, day, 'busy')
  if (busy) return { why: 'busy', text: busy.text, ...(busy.textKey ? { textKey: busy.textKey } : {}) }
  const holiday = holidayOn(almanac, calendar, day)
  if (holiday) return { why: 'holiday', text: holiday.name }
  return calendar.rest.includes(weekdayOf(day)) ? { why: 'rest-day', text: '' } : null
}
