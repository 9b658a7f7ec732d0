import { addMonths, dayFromNumber, dayNumber } from '../day.ts'
import type { Day, DayNumber } from '../day.ts'
import type { History } from '../signals/history.ts'

/** How long somebody has been a client: under a year, one to three years, three years and more (N20). */
export const BANDS = ['new', 'settled', 'long'] as const
export type Band = (typeof BANDS)[number]

/**
 * Since when somebody is a client. `exact` is false where they were there when the book begins and no card says since
 * when: then they have been one for at least that long, and nobody knows how much longer.
 */
export type Start = { on: DayNumber; exact: boolean }

/** Who is first seen in these first days of a book may have been a client long before (D). */
const BOOK_BEGINS_DAYS = 90
const SETTLED_MONTHS = 12
const LONG_MONTHS = 36

/**
 * The start as the card says it (`since`), else the first thing on record. `first` is the earliest day known of the
 * client besides the history (the start of an engagement), `begins` the first day of the whole book. Null where nothing
 * is known.
 */
export function startOf(
  history: History,
  since: Day | null,
  first: DayNumber | null,
  begins: DayNumber | null,
): Start | null {
  if (since !== null) return { on: dayNumber(since), exact: true }
  const { contacts, money, promises, feedback, work } = history
  const seen = [contacts, money, promises, feedback, work].map((list) => list[0]?.on ?? Infinity)
  const on = Math.min(first ?? Infinity, ...seen)
  if (on === Infinity) return null
  return { on, exact: begins !== null && on >= toldFrom(begins) }
}

/** From this day on whoever is first seen is new, in a book that begins on `begins`. */
export function toldFrom(begins: DayNumber): DayNumber {
  return begins + BOOK_BEGINS_DAYS
}

/** Tells in which band a client is on a day: from one anniversary on they are in the next. */
export type Bands = (day: DayNumber) => Band | null

/** The bands of a client; null on a day before the start, and where the start is not known well enough to tell. */
export function bandsFrom({ on, exact }: Start): Bands {
  const start = dayFromNumber(on)
  const settled = dayNumber(addMonths(start, SETTLED_MONTHS))
  const long = dayNumber(addMonths(start, LONG_MONTHS))
  return (day) => {
    if (day < on) return null
    if (day >= long) return 'long'
    if (!exact) return null
    return day >= settled ? 'settled' : 'new'
  }
}

/** True where it is certain that `other` became a client after `one`. */
export function isNewer(other: Start, one: Start): boolean {
  return other.exact && other.on > one.on
}
