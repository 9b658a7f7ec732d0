import type { DayNumber } from '../day.ts'
import { exposureBetween, exposureOf } from '../models/exposure.ts'
import type { Exposure } from '../models/exposure.ts'
import { ownSeason } from '../models/season.ts'
import type { MonthFactors } from './backdrop.ts'

/** So far back an exposure reaches at least. */
const LONGEST_DAYS = 6 * 365

/** Something that happened on days (ascending), with weights where it is not just counted. */
export type Events = { days: readonly DayNumber[]; weights?: readonly number[] }

/**
 * How busy each day was for this client, from `from` (at most six years ago) up to `today`: the season of the book, and
 * where the whole years after `from` and before the last `length` days show one, the client's own.
 * What is asked about, those last days, has no say in what is usual.
 */
export function seasonedExposure(
  events: Events,
  from: DayNumber,
  today: DayNumber,
  length: number,
  months: MonthFactors,
): Exposure {
  const book = bookExposure(months, today)
  const years = Math.floor((today - length - from) / 365)
  if (length >= 364 || years < 2) return book
  const own = ownSeason(events, today - length, years, (after, to) => exposureBetween(book, after, to))
  return own ? exposureOf(from, today, months, own) : book
}

/** Exposures of a season by the stretch of days they serve: all clients of a book are read with the same few. */
const known = new WeakMap<MonthFactors, Map<number, Exposure>>()
const STRETCH_DAYS = 2048

/** Where it begins depends on the day alone, never on what was asked before. */
function bookExposure(months: MonthFactors, today: DayNumber): Exposure {
  const stretches = known.get(months) ?? new Map<number, Exposure>()
  known.set(months, stretches)
  const stretch = Math.floor(today / STRETCH_DAYS)
  const found = stretches.get(stretch)
  if (found) return found
  const start = stretch * STRETCH_DAYS
  const exposure = exposureOf(start - LONGEST_DAYS, start + STRETCH_DAYS - 1, months, null)
  stretches.set(stretch, exposure)
  return exposure
}

/** Times between events in the exposure, that is, without the season. */
export function seasonedGaps(days: readonly DayNumber[], exposure: Exposure): number[] {
  const gaps: number[] = []
  for (let i = 1; i < days.length; i++) gaps.push(exposureBetween(exposure, days[i - 1]!, days[i]!))
  return gaps
}
