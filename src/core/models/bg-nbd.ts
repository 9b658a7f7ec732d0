import { dropoutLikelihoodOf } from './dropout-likelihood.ts'
import { predictDropout } from './dropout-prediction.ts'
import type { PurchaseModel } from './model-shape.ts'

/**
 * BG/NBD (Fader, Hardie, Lee 2005): purchases at a steady rate of each client's own, Gamma(r, α) over clients;
 * after each repeat purchase a client is lost with a chance of its own, Beta(a, b) over clients. Never rank by
 * its `pAlive`: who bought once is alive for certain, however long ago.
 */
export const bgNbd: PurchaseModel = {
  name: 'bg-nbd',
  names: ['r', 'alpha', 'a', 'b'],
  inTime: [1],
  phases: 1,
  dropout: 'beta',
  likelihoodOf: (counts) => dropoutLikelihoodOf(counts, 1, 0),
  predict: (params, client, horizon) => predictDropout(params, client, horizon, 1, 0),
  starts: [
    [0.5, 1, 0.5, 2],
    [2, 3, 0.2, 5],
    [1, 1, 2, 2],
  ],
}
