/**
 * What purchase models have in common. Names are those of the literature (Fader, Hardie, Lee 2005):
 * `x` repeat purchases, `t_x` time of the last one, `T` time observed, both from the first purchase, in
 * one unit throughout (`weeks = days / 7`). Purchases of one client on one day are one purchase.
 */

/** The purchase models there are; `mbg-cnbd-k` has Erlang-k gaps, for buyers with a rhythm (k = 1 is MBG/NBD). */
export const PURCHASE_MODELS = ['bg-nbd', 'mbg-nbd', 'mbg-cnbd-2', 'mbg-cnbd-3', 'mbg-cnbd-4', 'pareto-nbd'] as const
export type PurchaseModelName = (typeof PURCHASE_MODELS)[number]

/** One client: `logGaps` is the sum of the natural logs of the gaps between purchases, which regularity is told from. */
export type ClientCounts = { x: number; t_x: number; T: number; logGaps: number }

/**
 * Many clients, one entry for each distinct pattern; `weight` counts the clients of the pattern. All
 * arrays are of one length.
 */
export type BookCounts = {
  x: Float64Array
  t_x: Float64Array
  T: Float64Array
  logGaps: Float64Array
  weight: Float64Array
}

/** How a fit was made: maximum likelihood, or with weak unit-free priors (`map`) for small books. */
export type FitMethod = 'likelihood' | 'map'

/**
 * A fitted model. `params` in the order of `names`, in the unit of the counts. `logLikelihood` is the
 * plain one of the whole book, without priors. `standardErrors` belong to `params` (delta method) and
 * `covariance` to their natural logs; both null where the curvature gives none. `gradient` is the
 * largest absolute derivative of the objective a client by log parameter at the end. `boundary` says
 * that the likelihood goes on rising towards the edge (no dropout, or none but at once): then look
 * at predictions, not at parameters.
 */
export type Fit = {
  model: string
  names: readonly string[]
  params: number[]
  method: FitMethod
  logLikelihood: number
  standardErrors: number[] | null
  covariance: number[][] | null
  gradient: number
  converged: boolean
  boundary: boolean
  /** Clients and repeat purchases it was fitted on. */
  n: number
  repeats: number
}

/** Why there is no fit: an expected no, said in words by `models.no-fit.<code>`. */
export type NoFit = { model: string; failed: 'too-few' | 'no-spread' | 'no-convergence'; n: number; repeats: number }

export function isFit(one: Fit | NoFit): one is Fit {
  return 'params' in one
}

/**
 * What a model says of one client for the next `horizon` (in the unit of the fit): `pAlive` that the
 * client is still one, `pBuy` that at least one purchase comes, `expected` how many. The chance `pBuy`
 * is what to rank by; `pAlive` of BG/NBD is 1 for whoever bought once, however long ago.
 */
export type Prediction = { pAlive: number; pBuy: number; expected: number }
