/**
 * Beta-discrete-Weibull (Fader, Hardie, Liu, Davin, Steenburgh 2018): as the shifted-beta-geometric, but
 * the chance of a contract itself rises (c > 1) or falls (c < 1) with its age: a cohort's survival is
 * B(α, β + t^c) / B(α, β).
 */
import { type ContractBook, renewalsOf } from './contract-book.ts'
import { fitLogs, noFit, normalPrior } from './log-fit.ts'
import type { LogLikelihood } from './model-shape.ts'
import type { Fit, NoFit } from './purchase-model.ts'
import { FEWEST_RENEWALS, methodFor } from './sbg.ts'
import { digamma, log1mexp, logGammaRatio } from './special.ts'

const MODEL = 'bdw'
const NAMES = ['alpha', 'beta', 'c'] as const

/** As for the shifted-beta-geometric, and most likely no ageing. */
const PRIOR = normalPrior([
  { of: [1, -1, 0], mean: Math.log(1 / 4), sd: 1.5 },
  { of: [0, 1, 0], mean: Math.log(3), sd: 1.2 },
  { of: [0, 0, 1], mean: 0, sd: 0.4 },
])

/** Fits α, β and c; `method` and refusals as `fitSbg`. */
export function fitBdw(book: ContractBook, method: Fit['method'] = methodFor(book)): Fit | NoFit {
  const { atStake, lost, renewed } = renewalsOf(book)
  const about = { model: MODEL, names: NAMES, n: book.n, repeats: renewed }
  if (atStake < FEWEST_RENEWALS) return noFit(about, 'too-few')
  const prior = method === 'map' ? PRIOR : null
  const starts = [[0, Math.log((atStake + 1) / (lost + 1)), 0]]
  return fitLogs({ ...about, likelihood: likelihoodOf(book), prior, starts, units: [1, 1, 1], constant: 0 })
}

/** By periods: log of the retention D = S(t) / S(t − 1) for who stayed, log(1 − D) for who did not. */
function likelihoodOf({ risk, lost }: ContractBook): LogLikelihood {
  return function logLikelihood(at, gradient) {
    const [alpha, beta, c] = [Math.exp(at[0]!), Math.exp(at[1]!), Math.exp(at[2]!)]
    let before = stepAt(alpha, beta, c, 0)
    let total = 0
    gradient.fill(0)
    for (let t = 1; t <= risk.length; t++) {
      const after = stepAt(alpha, beta, c, t)
      const log = after[0] - before[0]
      const [gone, stayed] = [lost[t - 1]!, risk[t - 1]! - lost[t - 1]!]
      total += stayed * log + (gone === 0 ? 0 : gone * log1mexp(log))
      const slope = stayed - (gone === 0 ? 0 : gone / Math.expm1(-log))
      for (let i = 0; i < 3; i++) gradient[i] = gradient[i]! + slope * (after[i + 1]! - before[i + 1]!)
      before = after
    }
    return total
  }
}

/** log Γ(β + t^c) / Γ(α + β + t^c), and its derivatives by the logs of α, β and c. */
function stepAt(alpha: number, beta: number, c: number, t: number): [number, number, number, number] {
  const aged = t ** c
  const whole = digamma(alpha + beta + aged)
  const fall = digamma(beta + aged) - whole
  const byC = t === 0 ? 0 : fall * aged * Math.log(t) * c
  return [-logGammaRatio(beta + aged, alpha), -whole * alpha, fall * beta, byC]
}

/** The share of contracts still there after `t` periods (t ≥ 0). */
export function bdwSurvival([alpha, beta, c]: readonly number[], t: number): number {
  return Math.exp(logGammaRatio(beta!, alpha!) - logGammaRatio(beta! + t ** c!, alpha!))
}

const ENOUGH = 1e-17

/** As `sbgResidual`, summed payment by payment: some 40 / `rate` terms. */
export function bdwResidual(params: readonly number[], renewal: number, rate: number): number {
  const begun = bdwSurvival(params, renewal - 1)
  let [sum, discount] = [0, 1]
  for (let t = renewal; discount > ENOUGH * rate; t++) {
    sum += (bdwSurvival(params, t) / begun) * discount
    discount /= 1 + rate
  }
  return sum
}

/** As `sbgLifetime`. */
export function bdwLifetime(params: readonly number[], rate: number): number {
  return 1 + bdwResidual(params, 1, rate) / (1 + rate)
}
