/**
 * The Gauss hypergeometric function ₂F₁(a, b; c; z), for 0 ≤ z < 1, as purchase models need it: with
 * parameters in the thousands, where the plain series overflows or cancels.
 *
 * Euler's transformation F(a, b; c; z) = (1 − z)^(c−a−b) F(c−a, c−b; c; z) takes the size out as a
 * factor whose logarithm is exact; what remains is a short series near 1.
 */

const ENOUGH = 2 ** -54
const MOST_TERMS = 2_000_000
/** Past this the running sum is scaled down and its logarithm remembered. */
const LARGE = 1e200

/** log ₂F₁(a, b; c; z) for a, b, c > 0 (where F ≥ 1) and 0 ≤ z < 1. */
export function logHypergeometric(a: number, b: number, c: number, z: number): number {
  if (!(z > 0)) return z === 0 ? 0 : NaN
  if (!eulerIsSafe(a, b, c)) return logSeries(a, b, c, z)
  return (c - a - b) * Math.log1p(-z) + logSeries(c - a, c - b, c, z)
}

/**
 * ₂F₁(a, b; c; z) for 0 ≤ z < 1 where `c` may be negative (a + b < 1 in BG/NBD), but no whole number
 * below 1. The value may then be negative too; for large parameters take the logarithm instead.
 */
export function hypergeometric(a: number, b: number, c: number, z: number): number {
  if (c > 0 && a > 0 && b > 0) return Math.exp(logHypergeometric(a, b, c, z))
  return Math.exp((c - a - b) * Math.log1p(-z)) * series(c - a, c - b, c, z)
}

/** Transformed parameters far below zero make terms of both signs that cancel: there the plain series is the better one. */
function eulerIsSafe(a: number, b: number, c: number): boolean {
  if (c >= a + b) return false
  const [left, right] = [c - a, c - b]
  return (left > -1 && right > -1) || Math.abs(left * right) <= c
}

/** log of the power series, whose sum is positive. */
function logSeries(a: number, b: number, c: number, z: number): number {
  let [sum, term, log] = [1, 1, 0]
  for (let n = 0; n < MOST_TERMS; n++) {
    const ratio = ((a + n) * (b + n) * z) / ((c + n) * (n + 1))
    term *= ratio
    sum += term
    if (isTail(term, sum, ratio, z)) break
    if (sum < LARGE) continue
    sum /= LARGE
    term /= LARGE
    log += Math.log(LARGE)
  }
  return log + Math.log(sum)
}

function series(a: number, b: number, c: number, z: number): number {
  let [sum, term] = [1, 1]
  for (let n = 0; n < MOST_TERMS; n++) {
    const ratio = ((a + n) * (b + n) * z) / ((c + n) * (n + 1))
    term *= ratio
    sum += term
    if (n + c > 0 && isTail(term, sum, ratio, z)) break
  }
  return sum
}

/** What follows is at most a geometric series in the larger of the two ratios (they tend to z). */
function isTail(term: number, sum: number, ratio: number, z: number): boolean {
  return term === 0 || Math.abs(term) < ENOUGH * Math.abs(sum) * (1 - Math.max(Math.abs(ratio), z))
}
