/**
 * Pareto/NBD (Schmittlein, Morrison, Colombo 1987): clients buy at random at their own rate, Gamma(r, α)
 * over the book, and are lost at any moment at their own rate, Gamma(s, β) over the book. With
 * m = r + x and 1 for the beginning, the likelihood of a client is, up to Γ(m) / Γ(r) α^x,
 *
 *     A + B,  A = (1 + T/α)^−m (1 + T/β)^−s             still a client,
 *             B = s/β ∫ (1 + t/α)^−m (1 + t/β)^−(s+1)   lost at a time t between t_x and T,
 *
 * both positive and taken in logs, so that nothing overflows or cancels: x in the thousands, decades in
 * days, α near β or far from it, α and r or β and s running off to infinity together (everyone alike).
 */
import type { PurchaseModel } from './model-shape.ts'
import { paretoLikelihood } from './pareto-likelihood.ts'
import { powerIntegral } from './power-integral.ts'
import type { ClientCounts, Prediction } from './purchase-model.ts'
import { logistic } from './special.ts'

export const PARETO_NBD: PurchaseModel = {
  name: 'pareto-nbd',
  names: ['r', 'alpha', 's', 'beta'],
  inTime: [1, 3],
  phases: 1,
  dropout: 'gamma',
  likelihoodOf: paretoLikelihood,
  starts: [[0.7, 2.5, 0.5, 3]],
  predict,
}

/** The chance to buy is what the likelihood loses until T + horizon: again a sum of positive terms. */
function predict(params: readonly number[], { x, t_x, T }: ClientCounts, horizon: number): Prediction {
  const [r, alpha, s, beta] = [params[0]!, params[1]!, params[2]!, params[3]!]
  const moments = new Float64Array(5)
  const m = r + x
  const alive = -m * Math.log1p(T / alpha) - s * Math.log1p(T / beta)
  const inside = Math.log(powerIntegral(alpha + t_x, m, beta + t_x, s + 1, T - t_x, moments))
  const lost = Math.log(s / beta) - m * Math.log1p(t_x / alpha) - (s + 1) * Math.log1p(t_x / beta) + inside
  const pAlive = logistic(alive - lost)
  const buys = (m / (alpha + T)) * powerIntegral(alpha + T, m + 1, beta + T, s, horizon, moments)
  const expected = pAlive * (m / (alpha + T)) * lifetimeWithin(s, beta + T, horizon)
  return { pAlive, pBuy: pAlive * Math.min(1, buys), expected }
}

/** Time a client now there will stay within `horizon`, on average: log(1 + H/b) at s = 1. */
function lifetimeWithin(s: number, b: number, horizon: number): number {
  const log = Math.log1p(horizon / b)
  const power = (1 - s) * log
  return b * log * (power === 0 ? 1 : Math.expm1(power) / power)
}
