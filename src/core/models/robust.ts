/**
 * Order statistics: they describe a habit without being pulled about by one odd value.
 */

/** The `q` quantile (0 to 1) of numbers in ascending order, linear between neighbours (Hyndman and Fan 1996, type 7). NaN for none. */
export function quantileOf(ascending: readonly number[], q: number): number {
  if (ascending.length === 0) return NaN
  const at = (ascending.length - 1) * Math.min(1, Math.max(0, q))
  const low = Math.floor(at)
  const below = ascending[low]!
  const above = ascending[Math.min(low + 1, ascending.length - 1)]!
  return below + (above - below) * (at - low)
}

export function medianOf(values: readonly number[]): number {
  return quantileOf(ascending(values), 0.5)
}

export function ascending(values: readonly number[]): number[] {
  return values.toSorted((a, b) => a - b)
}
