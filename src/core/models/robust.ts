/**
 * Order statistics: they describe a habit without being pulled about by one odd value.
 */

/** The `q` quantile (0 to 1) of numbers in ascending order, linear between neighbours (Hyndman and Fan 1996, type 7). NaN for none. */
export function quantileOf(sorted: readonly number[], q: number): number {
  if (sorted.length === 0) return NaN
  const at = (sorted.length - 1) * Math.min(1, Math.max(0, q))
  const low = Math.floor(at)
  const below = sorted[low]!
  const above = sorted[Math.min(low + 1, sorted.length - 1)]!
  return below + (above - below) * (at - low)
}

export function medianOf(values: readonly number[]): number {
  return quantileOf(ascending(values), 0.5)
}

export function ascending(values: readonly number[]): number[] {
  return values.toSorted((a, b) => a - b)
}
