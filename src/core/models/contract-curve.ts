/** What a contract model says, with 95 % intervals for what the fit does not know of its parameters (delta method). */
import { bdwLifetime, bdwResidual, bdwSurvival } from './bdw.ts'
import type { Within } from './predict-interval.ts'
import type { Fit } from './purchase-model.ts'
import { sbgLifetime, sbgResidual, sbgSurvival } from './sbg.ts'
import { logistic } from './special.ts'
import { Z95 } from './wilson.ts'

/** One period of a contract: the share that stays to its end, and the share of those there before who renew. */
export type ContractPeriod = { period: number; stay: Within; renew: Within }

/** How far the log of a parameter is moved for the slope of a figure. */
const STEP = 1e-4

/** Periods 1 … `periods` of a contract fitted by `fitSbg` or `fitBdw`. */
export function contractCurve(fit: Fit, periods: number): ContractPeriod[] {
  const survival = fit.model === 'bdw' ? bdwSurvival : sbgSurvival
  return Array.from({ length: periods }, (_, i) => ({
    period: i + 1,
    stay: shareWithin(fit, (params) => survival(params, i + 1)),
    renew: shareWithin(fit, (params) => survival(params, i + 1) / survival(params, i)),
  }))
}

/**
 * Payments of one a period still to come, discounted by `rate` > 0 a period: of a new contract, with the
 * first payment certain (`renewal` 0), or of one that comes to its `renewal`-th renewal, not knowing yet.
 */
export function contractPayments(fit: Fit, renewal: number, rate: number): Within {
  const [lifetime, residual] = fit.model === 'bdw' ? [bdwLifetime, bdwResidual] : [sbgLifetime, sbgResidual]
  const valueAt = (params: readonly number[]) =>
    renewal === 0 ? lifetime(params, rate) : residual(params, renewal, rate)
  const value = valueAt(fit.params)
  const reach = Z95 * errorOf(fit, (params) => Math.log(valueAt(params)))
  return { value, low: value * Math.exp(-reach), high: value * Math.exp(reach) }
}

function shareWithin(fit: Fit, shareAt: (params: readonly number[]) => number): Within {
  const value = shareAt(fit.params)
  if (!(value > 0 && value < 1)) return { value, low: value, high: value }
  const [middle, reach] = [logOdds(value), Z95 * errorOf(fit, (params) => logOdds(shareAt(params)))]
  return { value, low: Math.min(value, logistic(middle - reach)), high: Math.max(value, logistic(middle + reach)) }
}

/** The standard error of a figure; ∞ without a covariance, or where the figure runs off beside the fit. */
function errorOf({ params, covariance }: Fit, figureAt: (params: readonly number[]) => number): number {
  if (covariance === null) return Infinity
  const slopes = params.map((param, i) => {
    const [up, down] = [STEP, -STEP].map((step) => figureAt(params.with(i, param * Math.exp(step))))
    return (up! - down!) / (2 * STEP)
  })
  const square = slopes.reduce(
    (sum, a, i) => sum + a * slopes.reduce((row, b, j) => row + covariance[i]![j]! * b, 0),
    0,
  )
  return Number.isFinite(square) ? Math.sqrt(Math.max(0, square)) : Infinity
}

function logOdds(share: number): number {
  return Math.log(share) - Math.log1p(-share)
}
