import type { DayNumber } from '../day.ts'
import { likeliestDrop } from '../models/change-day.ts'
import type { Watched } from '../models/change-day.ts'
import { exposureBetween } from '../models/exposure.ts'
import type { Exposure } from '../models/exposure.ts'
import { countUntil } from '../models/purchase-days.ts'
import { chanceBelow, compareRates, dispersionOf, weighed } from '../models/rate-change.ts'
import type { Window } from '../models/rate-change.ts'
import type { MonthFactors } from './backdrop.ts'
import { dropDay } from './drop-day.ts'
import { seasonedExposure, seasonedGaps } from './seasoned.ts'

/** Lengths of the recent window, shortest first: a quarter, half a year, a year. */
const WINDOW_DAYS = [91, 182, 364] as const
/** How far back the time before it reaches, and how many windows long it must be at least. */
const PAST_DAYS = 3 * 364
const LEAST_PERIODS = 2
/** So many events would be usual in the window; with fewer, also at this time of the year, it says nothing (D). */
const LEAST_EXPECTED = 3
/** Rarer: at most 60 % of the rate before, and 99.5 % sure that it is lower at all, because every client is asked every day (D). */
const RARER = 0.6
const SURE = 0.995
/** Gaps that vary so much less than by chance are regular (D). */
const REGULAR = 0.5
/** Far rarer: at most 30 %, and 95 % sure of less than 60 %. */
const FAR_RARER = 0.3
const SURE_OF_RARER = 0.95

/**
 * The last `length` days beside the time before them, season and bursts taken into account: `n` days on
 * which it happened where `usual` would be expected, from `before` such days.
 */
export type RateCompared = {
  length: number
  n: number
  usual: number
  before: number
  rarer: 'not' | 'rarer' | 'far'
  span: Span
}

type Span = { days: readonly DayNumber[]; after: DayNumber; today: DayNumber; exposure: Exposure }

/**
 * Whether something happens more rarely (N29), from the days on which it happened (ascending, each once). Asks the
 * shortest window in which three would be usual, then the longer ones, and answers with the first in which it
 * is rarer. Null when there were fewer than about six before, over two windows.
 */
export function compareRate(days: readonly DayNumber[], today: DayNumber, months: MonthFactors): RateCompared | null {
  let first: RateCompared | null = null
  for (const length of WINDOW_DAYS) {
    const compared = days.length === 0 ? null : compareWindow(days, today, length, months)
    if (compared === 'too-short') break
    if (compared && compared.rarer !== 'not') return compared
    first ??= compared
  }
  return first
}

function compareWindow(
  all: readonly DayNumber[],
  today: DayNumber,
  length: number,
  months: MonthFactors,
): RateCompared | 'too-short' | null {
  // The first day of all is where the clock starts, not something that happened in the time.
  const after = Math.max(all[0]!, today - PAST_DAYS)
  if (today - length - after < LEAST_PERIODS * length - 1) return 'too-short'
  const days = all.slice(countUntil(all, after))
  const before = countUntil(days, today - length)
  if (before * length < LEAST_EXPECTED * (today - length - after)) return null
  const exposure = seasonedExposure({ days }, after, today, length, months)
  const span = { days, after, today, exposure }
  const [recent, past] = windowsOf(span, today - length, length)
  const usual = (past.n / past.exposure) * recent.exposure
  const compared = { length, n: recent.n, usual, before, span }
  const even = usual * (length / recent.exposure)
  if (recent.n > RARER * usual || usual < LEAST_EXPECTED || isQuietSeason(all, today, length, even, recent.n))
    return { ...compared, rarer: 'not' }
  const dispersion = habitOf(span, today - length)
  return { ...compared, rarer: howRare(weighed(recent, dispersion), weighed(past, dispersion)) }
}

/** The last `length` days, and the time before, up to `end`. */
function windowsOf({ days, after, today, exposure }: Span, end: DayNumber, length: number): [Window, Window] {
  const window = (start: DayNumber, stop: DayNumber) => ({
    n: countUntil(days, stop) - countUntil(days, start),
    exposure: exposureBetween(exposure, start, stop),
  })
  return [window(today - length, today), window(after, end)]
}

/**
 * How regular the habit is. Of somebody who was regular before it became rarer the gaps of the change
 * itself are not part of the habit; of anybody else who can tell.
 */
function habitOf({ days, after, today, exposure }: Span, latest: DayNumber): number {
  const until = (end: DayNumber) => dispersionOf(seasonedGaps(days.slice(0, countUntil(days, end)), exposure))
  const all = until(latest)
  const from = likeliestDrop({ days, exposure, from: after, until: today, dispersion: 1 })
  const before = from === null ? all : until(Math.min(from - 1, latest))
  return before <= REGULAR ? before : all
}

function howRare(recent: Window, past: Window): RateCompared['rarer'] {
  if (chanceBelow(recent, past, 1) < SURE) return 'not'
  const ratio = recent.n / recent.exposure / (past.n / past.exposure)
  return ratio <= FAR_RARER && chanceBelow(recent, past, RARER) >= SURE_OF_RARER ? 'far' : 'rarer'
}

/** The same weeks of last year were as quiet: with one year on record the only season that can be known. */
function isQuietSeason(
  days: readonly DayNumber[],
  today: DayNumber,
  length: number,
  usual: number,
  n: number,
): boolean {
  const then = today - 365
  if (length >= 364 || days[0]! > then - length) return false
  const yearAgo = countUntil(days, then) - countUntil(days, then - length)
  return yearAgo <= RARER * usual && n >= RARER * yearAgo
}

/** The days of things in day order, each once, as `compareRate` wants them: three words of one day are one occasion. */
export function daysOf(things: readonly { on: DayNumber }[]): DayNumber[] {
  return [...new Set(things.map(({ on }) => on))]
}

/** How large the change is (a ratio with its 95 % interval), since when, and what that day was found in. */
export type RateDrop = { ratio: number; low: number; high: number; n: number; before: number } & DropFrom
type DropFrom = { from: DayNumber; watched: Watched }

/** The change of a comparison. What is rarer is measured against the time before the drop, so that one that lasts is no part of it. */
export function dropOf({ length, rarer, span }: RateCompared): RateDrop {
  const { days, after, today, exposure } = span
  const dispersion = habitOf(span, today - length)
  const watched = { days, exposure, from: after, until: today, dispersion }
  const edge = today - length
  const { from, end } = rarer === 'not' ? { from: edge + 1, end: edge } : dropDay(watched, length)
  const [recent, past] = windowsOf(span, end, length)
  const { ratio, low, high } = compareRates(weighed(recent, dispersion), weighed(past, dispersion))
  return { ratio: ratio ?? 1, low, high, n: recent.n, before: past.n, from, watched }
}
