import { inUnit, totalsOf } from './book-counts.ts'
import { eigenOf, inverseOf, standardErrorsOf } from './curvature.ts'
import { EDGE, topOf } from './likelihood-top.ts'
import type { Top } from './likelihood-top.ts'
import type { PurchaseModel } from './model-shape.ts'
import type { BookCounts, Fit, FitMethod, NoFit } from './purchase-model.ts'
import { logGamma } from './special.ts'

/** Fewer repeat purchases say nothing of a rhythm. */
const LEAST_REPEATS = 10
/** From so many clients on the likelihood needs no prior. */
const LIKELIHOOD_FROM = 300
/** The fit is made on a time scale of its own, on which the longest time observed is this. */
const LONGEST = 10
/** The largest slope a client that counts as the top of the likelihood. */
const FLAT = 1e-6
/** The likelihood has no top where the log of a parameter is uncertain by more than this: a factor of 150. */
const NO_TOP = 5

/**
 * Fits a model to a book by maximum likelihood, or with weak priors (`map`, the default under 300
 * clients). Refuses a result that is not a maximum, or is better than any parameters could make it.
 */
export function fitPurchases(model: PurchaseModel, counts: BookCounts, method?: FitMethod): Fit | NoFit {
  const { clients: n, repeats, longest } = totalsOf(counts)
  const about = { model: model.name, n, repeats }
  if (repeats < LEAST_REPEATS) return { ...about, failed: 'too-few' }
  const how = method ?? (n < LIKELIHOOD_FROM ? 'map' : 'likelihood')
  // Of clients who are all the same the likelihood cannot say how much they differ; priors can.
  const alike = how === 'likelihood' && counts.x.length < 2
  if (alike || !(longest > 0)) return { ...about, failed: 'no-spread' }
  const factor = LONGEST / longest
  const scaled = inUnit(counts, factor)
  const top = topOf(model, scaled, how)
  const believable = top.gradient <= FLAT && top.logLikelihood <= boundOf(scaled, model.phases)
  const params = Array.from(top.at, (log, i) => Math.exp(log) / (model.inTime.includes(i) ? factor : 1))
  const known = uncertaintyOf(top, params, n)
  if (!believable || known === null) return { ...about, failed: 'no-convergence' }
  const logLikelihood = top.logLikelihood + repeats * Math.log(factor)
  const { gradient } = top
  return { ...about, names: model.names, params, method: how, logLikelihood, ...known, gradient, converged: true }
}

type Uncertainty = Pick<Fit, 'covariance' | 'standardErrors' | 'boundary'>

/**
 * What the curvature says of the parameters; null where it is no maximum. On the boundary there are no standard
 * errors, but the covariance stays: predictions hardly depend on the parameters that could be anything.
 */
function uncertaintyOf(top: Top, params: readonly number[], clients: number): Uncertainty | null {
  const eigen = eigenOf(top.hessian.map((row) => row.map((value) => value * clients)))
  const least = eigen.values[0]!
  if (!(least > -1e-4)) return null
  const boundary = least < NO_TOP ** -2 || top.at.some((log) => Math.abs(log) > EDGE)
  const covariance = inverseOf(eigen)
  const standardErrors = boundary || covariance === null ? null : standardErrorsOf(params, covariance)
  return { covariance, standardErrors, boundary }
}

/**
 * No parameters can give a higher log-likelihood: each client at the steady rate that suits it best, and
 * never lost. A little is added for rounding.
 */
function boundOf(counts: BookCounts, phases: number): number {
  let bound = 0
  for (let i = 0; i < counts.x.length; i++) {
    const [x, n] = [counts.x[i]!, phases * counts.x[i]!]
    if (x === 0) continue
    const between = (phases - 1) * counts.logGaps[i]! - x * logGamma(phases)
    bound += counts.weight[i]! * (n * Math.log(n / counts.t_x[i]!) - n + between)
  }
  return bound + 1e-9 * Math.abs(bound) + 1e-6
}
