/**
 * Shifted-beta-geometric (Fader, Hardie 2007): every contract is not renewed with its own chance, the
 * same in each period, Beta(α, β) over the book. The retention of a cohort rises because those who stay
 * are the ones who stay: (β + t − 1) / (α + β + t − 1) in period t.
 */
import { type ContractBook, renewalsOf } from './contract-book.ts'
import { hypergeometric } from './hypergeometric.ts'
import { fitLogs, noFit, normalPrior } from './log-fit.ts'
import type { LogLikelihood } from './model-shape.ts'
import type { Fit, NoFit } from './purchase-model.ts'
import { logGammaRatio } from './special.ts'

const MODEL = 'sbg'
const NAMES = ['alpha', 'beta'] as const
/** Below so many contracts, or losses, the likelihood alone may run off to the edge; weak priors keep it. */
const SMALL_BOOK = 300
const FEW_LOSSES = 10
/** So many renewals due, at least, before anything is said. */
export const FEWEST_RENEWALS = 10

/** About one contract in five is not renewed, and contracts differ; both within a wide range (D). */
const PRIOR = normalPrior([
  { of: [1, -1], mean: Math.log(1 / 4), sd: 1.5 },
  { of: [0, 1], mean: Math.log(3), sd: 1.2 },
])

/**
 * Fits α and β. `method` defaults to the likelihood from 300 contracts and 10 losses on. `too-few` below
 * 10 renewals due.
 */
export function fitSbg(book: ContractBook, method: Fit['method'] = methodFor(book)): Fit | NoFit {
  const { atStake, lost, renewed } = renewalsOf(book)
  const about = { model: MODEL, names: NAMES, n: book.n, repeats: renewed }
  if (atStake < FEWEST_RENEWALS) return noFit(about, 'too-few')
  const prior = method === 'map' ? PRIOR : null
  const starts = [[0, Math.log((atStake + 1) / (lost + 1))]]
  return fitLogs({ ...about, likelihood: likelihoodOf(book), prior, starts, units: [1, 1], constant: 0 })
}

/** The method for a book of contracts when none is asked for. */
export function methodFor(book: ContractBook): Fit['method'] {
  return book.n < SMALL_BOOK || renewalsOf(book).lost < FEW_LOSSES ? 'map' : 'likelihood'
}

function likelihoodOf({ risk, lost }: ContractBook): LogLikelihood {
  return function logLikelihood(at, gradient) {
    const [alpha, beta] = [Math.exp(at[0]!), Math.exp(at[1]!)]
    let [total, byAlpha, byBeta] = [0, 0, 0]
    for (let t = 0; t < risk.length; t++) {
      const [gone, stayed] = [lost[t]!, risk[t]! - lost[t]!]
      total += gone * Math.log(alpha / (alpha + beta + t)) + stayed * Math.log((beta + t) / (alpha + beta + t))
      byAlpha += (gone * (beta + t) - stayed * alpha) / (alpha + beta + t)
      byBeta += (beta / (alpha + beta + t)) * ((stayed * alpha) / (beta + t) - gone)
    }
    gradient[0] = byAlpha
    gradient[1] = byBeta
    return total
  }
}

/** The share of contracts still there after `t` periods (t ≥ 0). */
export function sbgSurvival([alpha, beta]: readonly number[], t: number): number {
  return Math.exp(logGammaRatio(alpha! + beta!, -alpha!) * -1 + logGammaRatio(alpha! + beta! + t, -alpha!))
}

/**
 * What a contract that has come to its `renewal`-th renewal (1 or more) is worth in payments of one a
 * period from that renewal on, before it is known whether it is renewed; the first at once, the others
 * discounted by `rate` > 0 a period (Fader, Hardie 2010: DERL).
 */
export function sbgResidual([alpha, beta]: readonly number[], renewal: number, rate: number): number {
  const [stays, all] = [beta! + renewal, alpha! + beta! + renewal]
  return ((stays - 1) / (all - 1)) * hypergeometric(1, stays, all, 1 / (1 + rate))
}

/** The same for a contract not begun yet: its first payment is certain (DEL). */
export function sbgLifetime([alpha, beta]: readonly number[], rate: number): number {
  return hypergeometric(1, beta!, alpha! + beta!, 1 / (1 + rate))
}
