import type { Day, DayNumber, Instant } from '../day.ts'
import { dayFromNumber, dayNumber, isZone } from '../day.ts'
import type { Hours } from './week.ts'

/** Minutes since 1970-01-01 00:00 UTC. */
export type Minute = number

const DAY_MINUTES = 1440
const MS = 60_000
/** A year and its neighbours in every zone of the world fit many times; what is more is forgotten. */
const REMEMBERED = 200_000

/** Clocks of the zones that were asked for. */
const clocks = new Map<string, Intl.DateTimeFormat>()
/** Minutes a zone is ahead of UTC at 00:00 UTC of a day, by zone. */
const aheadAt = new Map<string, Map<DayNumber, number>>()
let remembered = 0

/** The zone where the platform knows it, else UTC: a zone that does not exist must not stop a plan. */
export function knownZone(zone: string): string {
  return isZone(zone) ? zone : 'UTC'
}

/** TypeScript does not know of it yet, and neither do some browsers. */
type PlacedLocale = Intl.Locale & { getTimeZones?(): string[] | undefined }

const onlyZones = new Map<string, string | null>()

/** The zone of a country that has but one (`NP`); null for others, and for what is no country. */
export function onlyZoneOf(country: string): string | null {
  const known = onlyZones.get(country)
  if (known !== undefined) return known
  const zones = /^[A-Z]{2}$/.test(country) ? zonesIn(country) : []
  const only = zones.length === 1 ? zones[0]! : null
  onlyZones.set(country, only)
  return only
}

function zonesIn(country: string): readonly string[] {
  const place: PlacedLocale = new Intl.Locale(`und-${country}`)
  return place.getTimeZones?.() ?? []
}

/**
 * The moment at which the clock of `zone` shows `minutes` from midnight of `day` (0 to 1440, the next midnight). A time
 * that the clock skips in spring moves forward by what is skipped; one it shows twice in autumn is the first.
 */
export function minuteAt(zone: string, day: DayNumber, minutes: number): Minute {
  const wall = day * DAY_MINUTES + minutes
  const before = aheadOnDay(zone, day - 1)
  const after = aheadOnDay(zone, day + 2)
  if (before === after) return wall - before
  // Around a change of the clock: with the offset before it, unless the change has come by then.
  const [earlier, later] = [wall - before, wall - after]
  if (ahead(zone, earlier) === before) return earlier
  return ahead(zone, later) === after ? later : earlier
}

/**
 * The stretch of a day in which the clock of `zone` is between two times; empty (`until` ≤ `from`) when the clock skips
 * all of it. Where it skips the end, the stretch ends early: it never reaches past the hours.
 */
export function stretchAt(zone: string, day: DayNumber, hours: Hours): { from: Minute; until: Minute } {
  const from = minuteAt(zone, day, hours.from)
  const until = minuteAt(zone, day, hours.to)
  if (aheadOnDay(zone, day - 1) === aheadOnDay(zone, day + 2)) return { from, until }
  const shown = clockAt(zone, until)
  const over = (shown.day - day) * DAY_MINUTES + shown.minutes - hours.to
  return { from, until: until - Math.max(0, over) }
}

/** The same as an instant. */
export function instantAt(zone: string, day: Day, minutes: number): Instant {
  return writeMinute(minuteAt(zone, dayNumber(day), minutes))
}

/** What the clock of `zone` shows: the day, and minutes from midnight. */
export function clockAt(zone: string, minute: Minute): { day: DayNumber; minutes: number } {
  const wall = minute + ahead(zone, minute)
  const day = Math.floor(wall / DAY_MINUTES)
  return { day, minutes: wall - day * DAY_MINUTES }
}

/** Reads an instant to the minute; seconds are cut off. */
export function readMinute(instant: Instant): Minute {
  return Math.floor(Date.parse(instant) / MS)
}

export function writeMinute(minute: Minute): Instant {
  const day = Math.floor(minute / DAY_MINUTES)
  const rest = minute - day * DAY_MINUTES
  return `${dayFromNumber(day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}:00Z`
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}

function aheadOnDay(zone: string, day: DayNumber): number {
  let days = aheadAt.get(zone)
  if (!days || remembered > REMEMBERED) {
    if (remembered > REMEMBERED) aheadAt.clear()
    if (remembered > REMEMBERED) remembered = 0
    days = new Map()
    aheadAt.set(zone, days)
  }
  let found = days.get(day)
  if (found === undefined) {
    found = ahead(zone, day * DAY_MINUTES)
    days.set(day, found)
    remembered++
  }
  return found
}

const FIRST_MINUTE: Minute = dayNumber('0001-01-03') * DAY_MINUTES
const LAST_MINUTE: Minute = dayNumber('9999-12-29') * DAY_MINUTES

/** Minutes by which the clock of `zone` is ahead of UTC at this moment. */
function ahead(zone: string, minute: Minute): number {
  let clock = clocks.get(zone)
  if (!clock) {
    const parts = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const
    // Swedish dates are ISO dates, which saves taking the parts apart.
    clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hourCycle: 'h23', ...parts })
    clocks.set(zone, clock)
  }
  // At the ends of the calendar the clock of a day within it is asked.
  const asked = Math.min(Math.max(minute, FIRST_MINUTE), LAST_MINUTE)
  const shown = clock.format(new Date(asked * MS))
  const day = dayNumber(shown.slice(0, 10))
  return day * DAY_MINUTES + Number(shown.slice(11, 13)) * 60 + Number(shown.slice(14, 16)) - asked
}
