import { quantileOf, ascending } from '../models/robust.ts'
import { Z95 } from '../models/wilson.ts'

/** What one client brings to a figure: `hits` out of an exposure `n` (hours, promises, invoices, contacts). */
export type Part = { hits: number; n: number }

/** A figure of several clients with its 95 % interval; `value` is null without any exposure, and then nothing is known. */
export type Pooled = {
  value: number | null
  low: number | null
  high: number | null
  hits: number
  n: number
  clients: number
}

/**
 * By how much more than chance the clients differ (Pearson's statistic by its degrees of freedom): what happens to one
 * client comes in bursts, and forty hours of one client are not forty clients. Never under 1.
 */
export function dispersionAmong(parts: readonly Part[]): number {
  const { hits, n } = totalOf(parts)
  const seen = parts.filter((part) => part.n > 0)
  if (hits === 0 || n === 0 || seen.length < 2) return 1
  const rate = hits / n
  const squares = seen.reduce((sum, part) => sum + (part.hits - rate * part.n) ** 2 / (rate * part.n), 0)
  return Math.max(1, squares / (seen.length - 1))
}

export function totalOf(parts: readonly Part[]): Part {
  return parts.reduce((sum, part) => ({ hits: sum.hits + part.hits, n: sum.n + part.n }), { hits: 0, n: 0 })
}

/** How many times something happens for each of `n`, with the score interval of a Poisson rate, widened by the dispersion. */
export function rateOf(parts: readonly Part[]): Pooled {
  const { hits, n } = totalOf(parts)
  const clients = parts.filter((part) => part.n > 0).length
  if (n === 0) return { value: null, low: null, high: null, hits, n, clients }
  const spread = dispersionAmong(parts)
  const centre = hits / spread + Z95 ** 2 / 2
  const half = Z95 * Math.sqrt(hits / spread + Z95 ** 2 / 4)
  const scale = spread / n
  const low = hits === 0 ? 0 : Math.max(0, centre - half) * scale
  return { value: hits / n, low, high: (centre + half) * scale, hits, n, clients }
}

/**
 * The share of all hours that are of a sort, with Wilson's interval for as many independent hours as the clients'
 * differences leave; of one client there is none.
 */
export function shareOf(parts: readonly Part[]): Pooled {
  const { hits, n } = totalOf(parts)
  const seen = parts.filter((part) => part.n > 0)
  const known = { hits, n, clients: seen.length }
  if (n === 0) return { value: null, low: null, high: null, ...known }
  const value = hits / n
  if (seen.length < 2) return { value, low: null, high: null, ...known }
  const k = seen.length
  const squares = seen.reduce((sum, part) => sum + (part.hits - value * part.n) ** 2, 0)
  const variance = (k / (k - 1)) * (squares / n ** 2)
  // Never more than every hour for itself; where all are of one sort each client counts once.
  const apart = value * (1 - value)
  const free = apart === 0 ? k : Math.max(1, Math.min(n, apart / variance))
  return { value, ...wilsonOf(value, free), ...known }
}

/** Wilson's interval of a share of `n` that need not be whole. */
function wilsonOf(share: number, n: number): { low: number; high: number } {
  const over = 1 + Z95 ** 2 / n
  const centre = (share + Z95 ** 2 / (2 * n)) / over
  const half = (Z95 * Math.sqrt((share * (1 - share)) / n + Z95 ** 2 / (4 * n * n))) / over
  return { low: Math.max(0, Math.min(share, centre - half)), high: Math.min(1, Math.max(share, centre + half)) }
}

/** The median of some values with the 95 % interval that needs no law of them; `low` and `high` are null under six values. */
export type Middle = { median: number; low: number | null; high: number | null; n: number }

export function middleOf(values: readonly number[]): Middle | null {
  const n = values.length
  if (n === 0) return null
  const sorted = ascending(values)
  const at = orderOf(n)
  const ends = at === null ? { low: null, high: null } : { low: sorted[at]!, high: sorted[n - 1 - at]! }
  return { median: quantileOf(sorted, 0.5), ...ends, n }
}

/** The place from each end, counted from 0, between which the median lies in 95 of 100 cases; null where there is none. */
function orderOf(n: number): number | null {
  let [chance, below] = [0.5 ** n, 0]
  // With many values the first terms vanish; the normal law is exact enough there.
  if (n > 200) return Math.max(0, Math.floor((n - Z95 * Math.sqrt(n)) / 2) - 1)
  if (2 * chance > 0.05) return null
  let sum = chance
  for (;;) {
    chance *= (n - below) / (below + 1)
    if (2 * (sum + chance) > 0.05) return below
    sum += chance
    below += 1
  }
}
