import type { SpendBook } from './spend-book.ts'
import { Z95 } from './wilson.ts'

/**
 * The correlation of how often with how much, which the Gamma-Gamma model takes to be none, with its 95 %
 * interval (Fisher); `fails` when the whole interval lies beyond ±.1. `n` clients.
 */
export type Independence = { correlation: number; low: number; high: number; n: number; fails: boolean }

const WORTH_SAYING = 0.1

/** Fisher's interval needs more than three. */
const FEWEST = 4

/** Null when there are too few clients, or all buy equally often or spend the same. */
export function independenceOf(book: SpendBook): Independence | null {
  const correlation = correlationOf(book)
  if (book.n < FEWEST || !Number.isFinite(correlation)) return null
  const [middle, half] = [Math.atanh(correlation), Z95 / Math.sqrt(book.n - 3)]
  const [low, high] = [Math.tanh(middle - half), Math.tanh(middle + half)]
  return { correlation, low, high, n: book.n, fails: low > WORTH_SAYING || high < -WORTH_SAYING }
}

/** Pearson's correlation of x and the mean amount. */
function correlationOf({ x, begin, total, n }: SpendBook): number {
  let [meanX, meanZ] = [0, 0]
  forEachClient((often, amount) => {
    meanX += often / n
    meanZ += amount / n
  })
  let [xx, zz, xz] = [0, 0, 0]
  forEachClient((often, amount) => {
    xx += (often - meanX) ** 2
    zz += (amount - meanZ) ** 2
    xz += (often - meanX) * (amount - meanZ)
  })
  return Math.max(-1, Math.min(1, xz / Math.sqrt(xx * zz)))

  function forEachClient(visit: (often: number, amount: number) => void): void {
    for (const [g, often] of x.entries()) {
      for (let i = begin[g]!; i < begin[g + 1]!; i++) visit(often, total[i]! / often)
    }
  }
}
