/** The 97.5 % point of the normal distribution: every interval shown is a 95 % one. */
export const Z95 = 1.959963984540054

/** A share with its n and its 95 % interval, all 0 to 1; `share` is null when n is 0, and then nothing is known (0 to 1). */
export type Proportion = { share: number | null; low: number; high: number; n: number }

/**
 * How many of `n` with Wilson's interval (handbook 6.2), which stays within 0 to 1 and is never empty,
 * however small n is. Refuses what is not `0 ≤ hits ≤ n` in whole numbers.
 */
export function wilson(hits: number, n: number, z: number = Z95): Proportion {
  if (!Number.isInteger(hits) || !Number.isInteger(n) || hits < 0 || hits > n)
    throw new RangeError(`no share: ${hits} of ${n}`)
  if (n === 0) return { share: null, low: 0, high: 1, n }
  const share = hits / n
  const over = 1 + (z * z) / n
  const centre = (share + (z * z) / (2 * n)) / over
  const half = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / over
  // At the ends the formula is 0 and 1, but for rounding.
  const low = hits === 0 ? 0 : Math.max(0, centre - half)
  const high = hits === n ? 1 : Math.min(1, centre + half)
  return { share, low, high, n }
}
