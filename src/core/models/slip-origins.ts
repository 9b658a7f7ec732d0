import type { DayNumber } from '../day.ts'

/**
 * A past day from which the book is looked at as if it were today, and how many days ahead: what then came
 * is known. `weight` says how much it teaches, `season` that it lies a whole number of years back.
 */
export type Origin = { on: DayNumber; horizon: number; weight: number; season: boolean }

/** Full horizons, half a horizon apart, at most this many; and up to so many years back. */
const MOST_FULL = 5
const MOST_YEARS = 3
/** A month end of another season teaches less than the same one a year ago (D). */
const OTHER_SEASON = 0.3
/** The book must have been known for so long before a season's origin. */
const LEAST_PAST_DAYS = 120
/** Parts of a young book's life, looking ahead to its end. */
const PARTS = [0.5, 0.6, 0.7]
/** Fewer days tell nothing. */
const LEAST_SPAN_DAYS = 4

/**
 * Origins with the whole horizon inside the past of a book that began on `first`, and as much known before
 * them; among them the same season of earlier years. None where the book is younger than two horizons.
 */
export function fullOrigins(first: DayNumber, until: DayNumber, horizon: number): Origin[] {
  const years = sameSeason(first, until, horizon)
  const weight = years.length > 0 ? OTHER_SEASON : 1
  const full: Origin[] = []
  for (let back = horizon; full.length < MOST_FULL && until - back - first >= horizon; back += horizon / 2) {
    const on = Math.round(until - back)
    if (!years.some((one) => one.on === on)) full.push({ on, horizon, weight, season: false })
  }
  return [...full, ...years]
}

function sameSeason(first: DayNumber, until: DayNumber, horizon: number): Origin[] {
  const origins: Origin[] = []
  for (let year = 1; year <= MOST_YEARS; year++) {
    const on = until - 365 * year
    if (365 * year < horizon || on - first < Math.max(horizon, LEAST_PAST_DAYS)) continue
    origins.push({ on, horizon, weight: 1, season: true })
  }
  return origins
}

/**
 * For a log that begins with all its clients joining and ends after one horizon there are no such days:
 * the horizon is shortened together with the past, which the parts of the score, measured in horizons, allow.
 */
export function shortOrigins(first: DayNumber, until: DayNumber): Origin[] {
  if (!(until - first >= LEAST_SPAN_DAYS)) return []
  return PARTS.map((part) => {
    const on = Math.round(first + part * (until - first))
    return { on, horizon: until - on, weight: 1, season: false }
  })
}
