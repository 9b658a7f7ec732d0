import type { Day } from '../day.ts'
import type { Almanac } from './almanac.ts'
import type { ClientCalendar, Closed, OurCalendar } from './sides.ts'

/** What closes a day, null where nothing does. */
type Days = Map<Day, Closed | null>
/** By the client's side without its windows, and the member who would make the contact. */
type Sides = Map<string, Days>

const known = new WeakMap<OurCalendar, WeakMap<Almanac, Sides>>()
const ofCalendar = new WeakMap<ClientCalendar, Map<string | null, Days>>()
/** So many sides are remembered; a book of clients who all have hours of their own begins again now and then. */
const MOST_SIDES = 1000

/**
 * What is known of the days of a client but for the client's own windows. Most clients of a book live in a few places
 * and rest on the same days, so thousands of them share it.
 */
export function knownDays(calendar: ClientCalendar, almanac: Almanac, member: string | null): Days {
  let own = ofCalendar.get(calendar)
  if (!own) ofCalendar.set(calendar, (own = new Map()))
  let days = own.get(member)
  if (!days) own.set(member, (days = sharedDays(calendar, almanac, member)))
  return days
}

function sharedDays(calendar: ClientCalendar, almanac: Almanac, member: string | null): Days {
  const { zone, country, region, rest, hours, ours } = calendar
  const sides = sidesOf(ours, almanac)
  const key = JSON.stringify([zone, country, region, rest, hours.from, hours.to, awayKey(ours, member)])
  let days = sides.get(key)
  if (!days) {
    if (sides.size >= MOST_SIDES) sides.clear()
    sides.set(key, (days = new Map()))
  }
  return days
}

/** Members who are never away are all the same to a client's day. */
function awayKey({ closings }: OurCalendar, member: string | null): string | null {
  return closings.some((closing) => closing.member === member) ? member : null
}

function sidesOf(ours: OurCalendar, almanac: Almanac): Sides {
  let byAlmanac = known.get(ours)
  if (!byAlmanac) known.set(ours, (byAlmanac = new WeakMap()))
  let sides = byAlmanac.get(almanac)
  if (!sides) byAlmanac.set(almanac, (sides = new Map()))
  return sides
}
