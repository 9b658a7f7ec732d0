/**
 * How even or bursty something happens, from the gaps between (N29): −1 like a clock, 0 by chance
 * (Poisson), towards 1 in bursts with long pauses between them.
 */

/** Under this many gaps the figure says more about chance than about anybody: it is not shown. */
export const LEAST_BURSTINESS_GAPS = 10

/** `goh` is Goh and Barabási's B, `kim` Kim and Jo's A, which does not depend on the number of gaps; `gaps` counts them. */
export type Burstiness = { gaps: number; goh: number; kim: number }
export type NoBurstiness = { gaps: number; failed: 'too-few' | 'no-time' }

/** The burstiness of gaps (in any unit), or why there is none: too few gaps, or no time passed at all. */
export function burstinessOf(gaps: readonly number[]): Burstiness | NoBurstiness {
  const n = gaps.length
  if (n < LEAST_BURSTINESS_GAPS) return { gaps: n, failed: 'too-few' }
  const found = burstinessOfAny(gaps)
  return found ? { gaps: n, ...found } : { gaps: n, failed: 'no-time' }
}

/**
 * The bare figures, for two gaps or more: r is the standard deviation over the mean, the former of the
 * population (divided by n), and n is the number of gaps. Null when they do not exist.
 */
export function burstinessOfAny(gaps: readonly number[]): { goh: number; kim: number } | null {
  const n = gaps.length
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / n
  if (n < 2 || !(mean > 0)) return null
  const r = Math.sqrt(gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / n) / mean
  const [more, less] = [Math.sqrt(n + 1), Math.sqrt(n - 1)]
  return { goh: (r - 1) / (r + 1), kim: (more * r - less) / ((more - 2) * r + less) }
}
