import { addDays } from '../day.ts'
import type { Day } from '../day.ts'
import { wilson } from '../models/wilson.ts'
import type { PromiseLife } from './lives.ts'
import { OUTCOMES, endOf } from './outcome.ts'
import type { Outcome, PromiseEnd } from './outcome.ts'

/** What is counted: promises of ours that ended, or passed their day, in the last so many days. */
export const RATE_DAYS = 365
/** Under so many no share is said: three of four are no 75 % (handbook 6.2, D). */
export const LEAST_FOR_SHARE = 5

/** How many of `n`; `within` is the share with its 95 % interval, null under five. */
export type PromiseShare = {
  outcome: Outcome
  count: number
  within: { share: number; low: number; high: number } | null
}

/**
 * What became of promises. `n` are all that ended or are late, `open` those whose day has not come. `daysLate` is the
 * median of days past the day agreed, of the `n` that were or are late: at least so many, where some are still open.
 */
export type PromiseRates = {
  n: number
  open: number
  shares: PromiseShare[]
  daysLate: { median: number; n: number; open: number } | null
}

/** What became of promises of ours by a day. Those of the client are passed over. */
export function ratesOf(lives: readonly PromiseLife[], today: Day): PromiseRates {
  const ours = lives.filter((life) => life.ours)
  const after = addDays(today, -RATE_DAYS)
  const ends = ours.map((life) => endOf(life, today))
  // A promise that is late since long ago has not ended: it counts until it does.
  const counted = ends.filter((end) => end !== null).filter((end) => end.outcome === 'open-late' || end.on > after)
  return {
    n: counted.length,
    open: ends.filter((end) => end === null).length,
    shares: OUTCOMES.map((outcome) => shareOf(outcome, counted)),
    daysLate: medianLate(counted),
  }
}

function shareOf(outcome: Outcome, ends: readonly PromiseEnd[]): PromiseShare {
  const count = ends.filter((end) => end.outcome === outcome).length
  if (ends.length < LEAST_FOR_SHARE) return { outcome, count, within: null }
  const { share, low, high } = wilson(count, ends.length)
  return { outcome, count, within: { share: share!, low, high } }
}

function medianLate(ends: readonly PromiseEnd[]): PromiseRates['daysLate'] {
  const late = ends.flatMap((end) => (end.daysLate === null ? [] : [end.daysLate])).toSorted((a, b) => a - b)
  if (late.length === 0) return null
  const middle = late.length >> 1
  const median = late.length % 2 === 1 ? late[middle]! : (late[middle - 1]! + late[middle]!) / 2
  return { median, n: late.length, open: ends.filter(({ outcome }) => outcome === 'open-late').length }
}

export type RatesBy<K> = (PromiseRates & { of: K })[]

/** The same for each owner or kind, in the order of their keys, never of their rates: nobody is ranked. */
export function ratesBy<K extends string | null>(
  lives: readonly PromiseLife[],
  today: Day,
  keyOf: (life: PromiseLife) => K,
): RatesBy<K> {
  const groups = new Map<K, PromiseLife[]>()
  for (const life of lives) {
    if (!life.ours) continue
    const key = keyOf(life)
    const group = groups.get(key)
    if (group) group.push(life)
    else groups.set(key, [life])
  }
  return [...groups]
    .toSorted(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
    .map(([key, group]) => ({ of: key, ...ratesOf(group, today) }))
    .filter(({ n, open }) => n + open > 0)
}
