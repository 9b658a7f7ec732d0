import { logBeta, logGamma } from './special.ts'

/** Incomplete beta and gamma integrals and the normal distribution: relative error about 1e-13. */

/** Terms of a series or a continued fraction at most: enough for parameters to about 1e8. */
const MOST_TERMS = 100_000
const TINY = 1e-300

/** The regularised incomplete beta I_x(a, b): the chance that a Beta(a, b) share is at most `x` (0 to 1). */
export function regularisedBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  return x <= (a + 1) / (a + b + 2) ? lowerBeta(x, 1 - x, a, b) : 1 - lowerBeta(1 - x, x, b, a)
}

/** I_x(a, b) for `x` below its middle, `y` = 1 − x: a power times a continued fraction (Lentz). */
function lowerBeta(x: number, y: number, a: number, b: number): number {
  const front = Math.exp(a * Math.log(x) + b * (y < 0.5 ? Math.log(y) : Math.log1p(-x)) - logBeta(a, b)) / a
  return front / continued((i) => betaTerm(i, x, a, b))
}

function betaTerm(i: number, x: number, a: number, b: number): number {
  const m = Math.floor(i / 2)
  if (i % 2 === 0) return (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
  return (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
}

/** The continued fraction 1 + t1 / (1 + t2 / (1 + …)). */
function continued(term: (i: number) => number): number {
  let [value, c, d] = [1, 1, 0]
  for (let i = 1; i < MOST_TERMS; i++) {
    const t = term(i)
    d = 1 / nonZero(1 + t * d)
    c = nonZero(1 + t / c)
    value *= c * d
    if (Math.abs(c * d - 1) < 1e-16) break
  }
  return value
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value
}

/** The chance that a Gamma(a, 1) amount is above `x` (Q, the upper regularised incomplete gamma); x ≥ 0. */
export function upperGamma(a: number, x: number): number {
  if (x < a + 1) return 1 - gammaSeries(a, x)
  const front = Math.exp(a * Math.log(x) - x - logGamma(a))
  return front / (x * continued((i) => (i % 2 === 1 ? (i + 1) / 2 - a : i / 2) / x))
}

/** The chance that it is at most `x`, from its series. */
function gammaSeries(a: number, x: number): number {
  if (x <= 0) return 0
  let [sum, term] = [1 / a, 1 / a]
  for (let n = 1; n < MOST_TERMS && term > sum * 1e-17; n++) {
    term *= x / (a + n)
    sum += term
  }
  return sum * Math.exp(a * Math.log(x) - x - logGamma(a))
}

/** The chance that a standard normal variable is at most `z`. */
export function normalCdf(z: number): number {
  const tail = upperGamma(0.5, (z * z) / 2) / 2
  return z < 0 ? tail : 1 - tail
}

/** The `p` quantile (between 0 and 1) of the standard normal distribution, by Halley's steps on the tail. */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p)
  if (p === 0.5) return 0
  if (!(p > 0)) return p === 0 ? -Infinity : NaN
  const far = Math.sqrt(-2 * Math.log(p))
  let z = -far + Math.log(far * 2.5 + 1) / far
  for (let round = 0; round < 60; round++) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
    const step = (normalCdf(z) - p) / density
    const moved = step / (1 + (z * step) / 2)
    z -= Math.max(-1, Math.min(1, moved))
    if (!(Math.abs(moved) > 1e-15 * Math.abs(z))) break
  }
  return z
}
