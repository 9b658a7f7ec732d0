import { Z95 } from './wilson.ts'

/**
 * How well scores put one kind of case before the other: the chance that a case that came lies above one
 * that did not, ties counting half; 0.5 is chance. The 95 % interval is DeLong's (1988). Null, with the
 * widest interval, when all came or none did.
 */
export type Area = { auc: number | null; low: number; high: number; n: number }

/** `scores` and `came` are of one length; any finite scores, only their order matters. n log n. */
export function aucOf(scores: ArrayLike<number>, came: ArrayLike<boolean | number>): Area {
  const n = scores.length
  const above = Float64Array.from(scores, (_, i) => (came[i] ? 1 : 0))
  const yes = above.reduce((sum, one) => sum + one, 0)
  const no = n - yes
  if (yes === 0 || no === 0) return { auc: null, low: 0, high: 1, n }
  const spread = sharesBelow(scores, above, yes, no)
  const auc = Math.min(1, Math.max(0, spread.mean))
  // Without a single pair out of order the variance is 0; then an interval as if half a pair were (Hanley and McNeil 1982).
  const variance = spread.variance > 0 ? spread.variance : plainVariance(1 - 0.5 / (yes * no), yes, no)
  const half = Z95 * Math.sqrt(variance)
  return { auc, low: Math.max(0, auc - half), high: Math.min(1, auc + half), n }
}

type Spread = { mean: number; variance: number }

/** Of each case that came the share of the others below it, of each other the share above: their mean and DeLong's variance. */
function sharesBelow(scores: ArrayLike<number>, came: Float64Array, yes: number, no: number): Spread {
  const order = Float64Array.from(scores, (_, i) => i)
  order.sort((a, b) => scores[a]! - scores[b]!)
  const sums = { yes: 0, yesSquared: 0, no: 0, noSquared: 0 }
  let [yesBelow, noBelow] = [0, 0]
  for (let from = 0; from < order.length;) {
    let [to, tiedYes] = [from, 0]
    for (; to < order.length && scores[order[to]!] === scores[order[from]!]; to++) tiedYes += came[order[to]!]!
    const tiedNo = to - from - tiedYes
    const below = (noBelow + tiedNo / 2) / no
    const above = (yes - yesBelow - tiedYes / 2) / yes
    sums.yes += tiedYes * below
    sums.yesSquared += tiedYes * below * below
    sums.no += tiedNo * above
    sums.noSquared += tiedNo * above * above
    yesBelow += tiedYes
    noBelow += tiedNo
    from = to
  }
  const mean = sums.yes / yes
  return { mean, variance: ofMean(sums.yesSquared, mean, yes) + ofMean(sums.noSquared, mean, no) }
}

/** Variance of a mean from the sum of squares; a single value has none of its own. */
function ofMean(squares: number, mean: number, n: number): number {
  return n < 2 ? 0 : Math.max(0, squares - n * mean * mean) / (n - 1) / n
}

function plainVariance(auc: number, yes: number, no: number): number {
  const q1 = auc / (2 - auc)
  const q2 = (2 * auc * auc) / (1 + auc)
  return (auc * (1 - auc) + (yes - 1) * (q1 - auc * auc) + (no - 1) * (q2 - auc * auc)) / (yes * no)
}
