import { modelOf } from './choose.ts'
import { countChances } from './counts-ahead.ts'
import { normalQuantile } from './incomplete.ts'
import type { ClientCounts, Fit, Prediction } from './purchase-model.ts'
import { logistic } from './special.ts'

/** A figure with its interval. */
export type Within = { value: number; low: number; high: number }

/** How far the log of a parameter is moved for the slope of a prediction. */
const STEP = 1e-4
/** The share of 95 % intervals to either side. */
const SIDE = 0.025

/**
 * What a fit says of one client for the next `horizon` (in the fit's unit), with 95 % intervals for what the fit does
 * not know of its parameters: the delta method, on the scale of log odds for the two chances and of logs for the
 * number expected. Chances stay within 0 and 1, numbers above 0. Without a covariance the chances reach from 0 to 1
 * and `expected` from 0 to ∞. It is the uncertainty of the mean, not of what one client will do: see `purchasesWithin`.
 */
export function predictWithin(
  fit: Fit,
  client: ClientCounts,
  horizon: number,
): { pAlive: Within; pBuy: Within; expected: Within } {
  const here = predictBy(fit, fit.params, client, horizon)
  const slopes = fit.params.map((_, i) => {
    const [up, down] = [STEP, -STEP].map((step) =>
      scaled(predictBy(fit, fit.params.with(i, fit.params[i]! * Math.exp(step)), client, horizon)),
    )
    return up!.map((value, j) => (value - down![j]!) / (2 * STEP))
  })
  const [alive, buy, expected] = [0, 1, 2].map((j) =>
    errorOf(
      slopes.map((slope) => slope[j]!),
      fit.covariance,
    ),
  )
  return {
    pAlive: chanceWithin(here.pAlive, alive!),
    pBuy: chanceWithin(here.pBuy, buy!),
    expected: amountWithin(here.expected, expected!),
  }
}

function predictBy(fit: Fit, params: readonly number[], client: ClientCounts, horizon: number): Prediction {
  return modelOf(fit).predict(params, client, horizon)
}

function scaled({ pAlive, pBuy, expected }: Prediction): number[] {
  return [logOdds(pAlive), logOdds(pBuy), Math.log(expected)]
}

function logOdds(chance: number): number {
  return Math.log(chance) - Math.log1p(-chance)
}

/** The standard error of a figure with these slopes by the logs of the parameters; what is 0 or 1 throughout has none. */
function errorOf(slopes: readonly number[], covariance: readonly (readonly number[])[] | null): number {
  if (slopes.some((slope) => !Number.isFinite(slope))) return 0
  if (covariance === null) return Infinity
  let square = 0
  for (const [i, row] of covariance.entries()) {
    for (const [j, entry] of row.entries()) square += slopes[i]! * entry * slopes[j]!
  }
  return Math.sqrt(Math.max(0, square))
}

function chanceWithin(value: number, error: number): Within {
  if (error === 0) return { value, low: value, high: value }
  const reach = -normalQuantile(SIDE) * error
  const [low, high] = [logistic(logOdds(value) - reach), logistic(logOdds(value) + reach)]
  return { value, low: Math.min(value, low), high: Math.max(value, high) }
}

function amountWithin(value: number, error: number): Within {
  if (error === 0) return { value, low: value, high: value }
  const factor = Math.exp(-normalQuantile(SIDE) * error)
  return { value, low: value / factor, high: value * factor }
}

/**
 * Between which numbers of purchases one client's will be within the horizon, with the chance `share` (0 to 1) at
 * least: from the exact chances of 0, 1, 2, … purchases, averaged over what the parameters may be: two places a
 * parameter, one root of their number of standard deviations away each (the points of the unscented transformation).
 */
export function purchasesWithin(fit: Fit, client: ClientCounts, horizon: number, share = 0.8): Within {
  const model = modelOf(fit)
  const places = placesAround(fit)
  const sum: number[] = []
  for (const params of places) {
    for (const [j, chance] of countChances(model, params, client, horizon).entries()) {
      sum[j] = (sum[j] ?? 0) + chance / places.length
    }
  }
  const value = predictBy(fit, fit.params, client, horizon).expected
  return { value, low: quantile(sum, (1 - share) / 2), high: quantile(sum, (1 + share) / 2) }
}

/** The smallest number with at least the chance `p` of no more than it. */
function quantile(chances: readonly number[], p: number): number {
  let sum = 0
  for (const [j, chance] of chances.entries()) {
    sum += chance
    if (sum >= p) return j
  }
  return chances.length - 1
}

/** Where the parameters may be: columns of the root of their covariance, in logs, to either side. */
function placesAround(fit: Fit): number[][] {
  const { params, covariance } = fit
  const root = covariance && rootOf(covariance)
  if (root === null) return [params]
  const width = Math.sqrt(params.length)
  return params.flatMap((_, j) =>
    [width, -width].map((side) => params.map((param, i) => param * Math.exp(bounded(side * root[i]![j]!)))),
  )
}

/** A parameter that could be anything is moved by no more than a factor of twenty. */
function bounded(log: number): number {
  return Math.max(-3, Math.min(3, log))
}

/** The lower triangular root of a covariance (Cholesky); null when it has none. */
function rootOf(covariance: readonly (readonly number[])[]): number[][] | null {
  const root = covariance.map((row) => row.map(() => 0))
  for (let i = 0; i < root.length; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = covariance[i]![j]!
      for (let k = 0; k < j; k++) rest -= root[i]![k]! * root[j]![k]!
      if (i === j && !(rest > 0)) return null
      root[i]![j] = i === j ? Math.sqrt(rest) : rest / root[j]![j]!
    }
  }
  return root
}
