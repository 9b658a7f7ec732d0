import { quantileOf } from './robust.ts'
import { Z95 } from './wilson.ts'

/**
 * By how much the values of now lie above those of before (Hodges and Lehmann 1963), in their unit, with an
 * interval of at least 95 % that assumes no shape: robust where one odd value would move a mean.
 */
export type Shift = { shift: number; low: number; high: number; n: number; before: number }

/** Up to this many values on both sides together the interval is exact. */
const EXACT = 40
/** Of longer samples the latest values are taken: the answer hardly changes, the work grows with their product. */
const MOST = 60
const TAIL = 0.025

/**
 * The median of all differences `now − before`, with the interval that belongs to the rank sum test.
 * Null when there are too few values for any interval of 95 %: at least 4 and 4, 3 and 5, or 2 and 8.
 */
export function shiftOf(now: readonly number[], before: readonly number[]): Shift | null {
  const [a, b] = [now.slice(-MOST), before.slice(-MOST)]
  const left = pairsOutside(a.length, b.length)
  if (left === null) return null
  const all = new Float64Array(a.length * b.length)
  let at = 0
  for (const x of a) for (const y of b) all[at++] = x - y
  all.sort()
  const sorted = Array.from(all)
  return {
    shift: quantileOf(sorted, 0.5),
    low: sorted[left]!,
    high: sorted[sorted.length - 1 - left]!,
    n: a.length,
    before: b.length,
  }
}

/** How many differences lie outside the interval at each end; null when not even all of them make 95 %. */
function pairsOutside(m: number, n: number): number | null {
  if (m === 0 || n === 0) return null
  if (m + n > EXACT) {
    const spread = Math.sqrt((m * n * (m + n + 1)) / 12)
    const left = Math.floor((m * n) / 2 - Z95 * spread - 0.5)
    return left < 0 ? null : left
  }
  const ways = rankSumWays(m, n)
  const total = ways.reduce((sum, count) => sum + count, 0)
  let below = 0
  for (let u = 0; u < ways.length; u++) {
    below += ways[u]!
    if (below > TAIL * total) return u === 0 ? null : u - 1
  }
  return null
}

const known = new Map<string, Float64Array>()

/** In how many orders of `m` and `n` values exactly u pairs are the wrong way round, for u from 0 to mn (Mann and Whitney 1947). */
function rankSumWays(m: number, n: number): Float64Array {
  const key = `${m} ${n}`
  const found = known.get(key)
  if (found) return found
  // The coefficients of the Gaussian binomial: products of (1 − q^(n+i)) / (1 − q^i).
  const ways = new Float64Array(m * n + 1)
  ways[0] = 1
  for (let i = 1; i <= m; i++) {
    for (let u = m * n; u >= n + i; u--) ways[u]! -= ways[u - n - i]!
    for (let u = i; u <= m * n; u++) ways[u]! += ways[u - i]!
  }
  known.set(key, ways)
  return ways
}
