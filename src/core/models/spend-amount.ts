/**
 * What one purchase of a client is expected to come to, by a Gamma-Gamma fit. Minor units, not rounded.
 */
import type { Fit } from './purchase-model.ts'
import { digamma, trigamma } from './special.ts'
import { Z95 } from './wilson.ts'

/** A figure with its 95 % interval; both ends null where the fit has no curvature to tell them from. */
export type Amount = { amount: number; low: number | null; high: number | null }

/**
 * An amount of a client: `own` when the client's own repeat purchases are in it, `book` when it is the
 * mean of the whole book, for want of any. `logVariance` is the variance of its log (null for unknown).
 */
export type ClientAmount = Amount & { basis: 'own' | 'book'; logVariance: number | null }

/** The mean of a purchase over all clients, p γ / (q − 1); null when q ≤ 1, where there is none. */
export function bookAmount(fit: Fit): Amount | null {
  const [p, q, gamma] = [fit.params[0]!, fit.params[1]!, fit.params[2]!]
  if (!(q > 1)) return null
  return withInterval((p * gamma) / (q - 1), varianceOf(fit, [1, -q / (q - 1), 1]))
}

/**
 * The mean of the purchases to come of a client with `x` repeat purchases of `mean` on average: what
 * the client spent, drawn towards the book the more the less there is of it. The interval holds the
 * client's own true mean (its posterior spread and the uncertainty of the fit). Without repeat
 * purchases, or with a mean not above zero, the mean of the book; null where that does not exist.
 */
export function clientAmount(fit: Fit, x: number, mean: number): ClientAmount | null {
  const [p, q, gamma] = [fit.params[0]!, fit.params[1]!, fit.params[2]!]
  const own = x > 0 && mean > 0
  const [shape, scale] = own ? [p * x + q, gamma + x * mean] : [q, gamma]
  if (!(shape > 1)) return null
  const slopes = [1 - (own ? (p * x) / (shape - 1) : 0), -q / (shape - 1), gamma / scale]
  const unsure = varianceOf(fit, slopes)
  const logVariance = unsure === null ? null : unsure + trigamma(shape)
  const amount = (p * scale) / (shape - 1)
  const basis = own ? 'own' : 'book'
  if (logVariance === null) return { ...withInterval(amount, null), basis, logVariance }
  // The log of a client's mean is log(p scale) less the log of a Gamma variable.
  const middle = Math.log(p * scale) - digamma(shape)
  const half = Z95 * Math.sqrt(logVariance)
  return { amount, low: Math.exp(middle - half), high: Math.max(amount, Math.exp(middle + half)), basis, logVariance }
}

/** The variance of a log whose derivatives by the logs of the parameters are `slopes` (delta method). */
function varianceOf({ covariance }: Fit, slopes: readonly number[]): number | null {
  if (covariance === null) return null
  return slopes.reduce((sum, a, i) => sum + a * slopes.reduce((row, b, j) => row + covariance[i]![j]! * b, 0), 0)
}

/** An interval about `amount` on the scale of logs. */
export function withInterval(amount: number, logVariance: number | null): Amount {
  if (logVariance === null) return { amount, low: null, high: null }
  const factor = Math.exp(Z95 * Math.sqrt(Math.max(0, logVariance)))
  return { amount, low: amount / factor, high: amount * factor }
}
