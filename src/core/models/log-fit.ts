/**
 * Fitting of the models that are not purchase models (amounts, contracts): the maximum over the logs of
 * the parameters, its curvature, and what may be said of it.
 */
import { eigenOf, inverseOf, polish, standardErrorsOf } from './curvature.ts'
import type { LogLikelihood } from './model-shape.ts'
import { minimiseFrom, type MinimiseOptions, type Objective } from './minimise.ts'
import type { Fit, NoFit } from './purchase-model.ts'

/**
 * What to fit: `likelihood` of all `n` clients at the logs of the parameters (in whatever unit it likes),
 * `prior` the log density beside it for a small book, `units` what a parameter is multiplied by to be in
 * the caller's unit, and `constant` what the log-likelihood lacks in that unit.
 */
export type FitTask = {
  model: string
  names: readonly string[]
  n: number
  repeats: number
  likelihood: LogLikelihood
  prior: LogLikelihood | null
  starts: readonly (readonly number[])[]
  units: readonly number[]
  constant: number
}

/**
 * Where the likelihood rises for ever (all alike, one price a client) a light weight pulls back from e^±9 on, beyond
 * which no figure changes; there, or where a parameter is known no better than by a factor of 150, is the edge.
 */
const EDGE = 9
const PULL = 1e-3
const VAGUE = 5
/** The largest derivative a client that still counts as level. */
const LEVEL = 1e-6
/** A level place that the likelihood rises from is no maximum, though rounding may make a flat surface look so. */
const LEAST_CURVE = -1e-4

/** The fit of `task`; `search` as `minimise` takes it. */
export function fitLogs(task: FitTask, search: MinimiseOptions = {}): Fit | NoFit {
  const objective = objectiveOf(task)
  const best = minimiseFrom(objective, task.starts, search)
  const found = best && polish(objective, best)
  const eigen = found && eigenOf(found.hessian.map((row) => row.map((value) => value * task.n)))
  const isTop = found !== null && found.gradient <= LEVEL && eigen!.values[0]! > LEAST_CURVE
  if (!isTop) return noFit(task, 'no-convergence')
  const covariance = inverseOf(eigen!)
  const params = Array.from(found.at, (log, i) => Math.exp(log) * task.units[i]!)
  const boundary = isVague(covariance) || found.at.some((log) => Math.abs(log) > EDGE)
  return {
    model: task.model,
    names: task.names,
    params,
    method: task.prior === null ? 'likelihood' : 'map',
    logLikelihood: task.likelihood(found.at, new Float64Array(params.length)) + task.constant,
    standardErrors: boundary || covariance === null ? null : standardErrorsOf(params, covariance),
    covariance,
    gradient: found.gradient,
    converged: true,
    boundary,
    n: task.n,
    repeats: task.repeats,
  }
}

function isVague(covariance: number[][] | null): boolean {
  return covariance === null || covariance.some((row, i) => row[i]! > VAGUE ** 2)
}

export function noFit({ model, n, repeats }: Pick<FitTask, 'model' | 'n' | 'repeats'>, failed: NoFit['failed']): NoFit {
  return { model, failed, n, repeats }
}

/** Minus the log-likelihood (and the log prior) a client, so that tolerances mean the same for every book. */
export function objectiveOf({ likelihood, prior, n }: Pick<FitTask, 'likelihood' | 'prior' | 'n'>): Objective {
  return function minusLogLikelihood(at, gradient) {
    let value = likelihood(at, gradient)
    if (prior !== null) {
      const slope = new Float64Array(gradient.length)
      value += prior(at, slope)
      for (let i = 0; i < gradient.length; i++) gradient[i] = gradient[i]! + slope[i]!
    }
    let pull = 0
    for (const [i, log] of at.entries()) {
      const beyond = log - Math.max(-EDGE, Math.min(EDGE, log))
      pull += PULL * Math.abs(beyond) ** 3
      gradient[i] = 3 * PULL * beyond * Math.abs(beyond) - gradient[i]! / n
    }
    return pull - value / n
  }
}

/** A weak normal prior on linear combinations of the logs: each with its weights, mean and standard deviation. */
export function normalPrior(terms: readonly { of: readonly number[]; mean: number; sd: number }[]): LogLikelihood {
  return function logPrior(at, gradient) {
    let total = 0
    gradient.fill(0)
    for (const { of, mean, sd } of terms) {
      const off = (of.reduce((sum, weight, i) => sum + weight * at[i]!, 0) - mean) / sd
      total -= (off * off) / 2
      for (let i = 0; i < of.length; i++) gradient[i] = gradient[i]! - (off * of[i]!) / sd
    }
    return total
  }
}
