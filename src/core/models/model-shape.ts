import type { BookCounts, ClientCounts, Prediction, PurchaseModelName } from './purchase-model.ts'

/**
 * The log-likelihood of a whole book (clients weighted, without priors) at the natural logs of the
 * parameters; writes its derivatives by those logs into `gradient`.
 */
export type LogLikelihood = (logs: Float64Array, gradient: Float64Array) => number

/**
 * One purchase model, as fitting, choosing and predicting need it. `params` are always in the order of
 * `names` and in the unit of the counts they come with.
 */
export type PurchaseModel = {
  name: PurchaseModelName
  names: readonly string[]
  /** Which of the parameters are lengths of time: they grow with the number of units in a day. */
  inTime: readonly number[]
  /** Phases of a gap: 1, or k where gaps are Erlang-k. The mean rate of purchases is r / α / phases. */
  phases: number
  /** How clients are lost: after a purchase with a Beta(a, b) chance, or at any time with a Gamma(s, β) rate. */
  dropout: 'beta' | 'gamma'
  /** Makes the book ready once (tables, indices); the likelihood is then asked for at many places. */
  likelihoodOf: (counts: BookCounts) => LogLikelihood
  predict: (params: readonly number[], client: ClientCounts, horizon: number) => Prediction
  /** Parameters to begin the search with, for counts whose longest `T` is 10. */
  starts: readonly (readonly number[])[]
}
