import { normalCdf } from '../models/incomplete.ts'
import { ascending } from '../models/robust.ts'

/** Up to so many values of both sides together every way of dealing them out is counted; above that the normal law does. */
const MOST_COUNTED = 40

/**
 * Whether the values of `a` tend to lie above or below those of `b` (Wilcoxon's rank-sum test, ties share their ranks):
 * `p` is two-sided, `above` true where those of `a` are the higher ones. Each value must stand for itself: clients, not
 * the answers of one client. `p` is 1 where a side is empty or all values are the same.
 */
export function rankSum(a: readonly number[], b: readonly number[]): { p: number; above: boolean } {
  if (a.length === 0 || b.length === 0) return { p: 1, above: false }
  const doubled = doubledRanks([...a, ...b])
  const sum = doubled.slice(0, a.length).reduce((total, rank) => total + rank, 0)
  const middle = a.length * (a.length + b.length + 1)
  const above = sum > middle
  const far = Math.abs(sum - middle)
  const p = doubled.length <= MOST_COUNTED ? counted(doubled, a.length, middle, far) : normal(doubled, a.length, far)
  return { p: Math.min(1, p), above }
}

/** Twice the rank of each value, so that shared ranks are whole numbers. */
function doubledRanks(values: readonly number[]): number[] {
  const sorted = ascending(values)
  const first = new Map<number, number>()
  const last = new Map<number, number>()
  for (const [i, value] of sorted.entries()) {
    if (!first.has(value)) first.set(value, i + 1)
    last.set(value, i + 1)
  }
  return values.map((value) => first.get(value)! + last.get(value)!)
}

/** The share of all choices of `size` values whose ranks lie at least so far from the middle. */
function counted(doubled: readonly number[], size: number, middle: number, far: number): number {
  const most = doubled.reduce((total, rank) => total + rank, 0)
  const ways = Array.from({ length: size + 1 }, () => new Float64Array(most + 1))
  ways[0]![0] = 1
  for (const rank of doubled) {
    for (let taken = size; taken >= 1; taken--) {
      const [to, from] = [ways[taken]!, ways[taken - 1]!]
      for (let sum = most; sum >= rank; sum--) to[sum]! += from[sum - rank]!
    }
  }
  let [all, out] = [0, 0]
  for (const [sum, n] of ways[size]!.entries()) {
    all += n
    if (Math.abs(sum - middle) >= far) out += n
  }
  return out / all
}

/** By the normal law, with the variance of the ranks as they are, ties included. */
function normal(doubled: readonly number[], size: number, far: number): number {
  const n = doubled.length
  const mean = n + 1
  const squares = doubled.reduce((total, rank) => total + (rank - mean) ** 2, 0)
  const variance = (size * (n - size) * squares) / (n * (n - 1))
  if (!(variance > 0)) return 1
  // Half a doubled step of correction: sums are whole numbers.
  return 2 * normalCdf(-Math.max(0, far - 1) / Math.sqrt(variance))
}
