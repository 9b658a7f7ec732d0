import { dropoutLikelihoodOf } from './dropout-likelihood.ts'
import { predictDropout } from './dropout-prediction.ts'
import type { PurchaseModel } from './model-shape.ts'
import type { PurchaseModelName } from './purchase-model.ts'

/**
 * MBG/NBD (Batislam, Denizel, Filiztekin 2007): as BG/NBD, but a client may be lost after the first purchase
 * already, so that one purchase long ago is no sign of life.
 */
export const mbgNbd = modelWithPhases('mbg-nbd', 1)

/**
 * MBG/CNBD-k (Platzer, Reutterer 2016): a gap between purchases has k phases (Erlang-k), so buyers have a
 * rhythm, the more so the larger k is. The rate r/α is of phases: purchases come at r/α/k.
 */
export const mbgCnbd2 = modelWithPhases('mbg-cnbd-2', 2)
export const mbgCnbd3 = modelWithPhases('mbg-cnbd-3', 3)
export const mbgCnbd4 = modelWithPhases('mbg-cnbd-4', 4)

function modelWithPhases(name: PurchaseModelName, phases: number): PurchaseModel {
  return {
    name,
    names: ['r', 'alpha', 'a', 'b'],
    inTime: [1],
    phases,
    dropout: 'beta',
    likelihoodOf: (counts) => dropoutLikelihoodOf(counts, phases, 1),
    predict: (params, client, horizon) => predictDropout(params, client, horizon, phases, 1),
    starts: [
      [0.7, 1 / phases, 0.7, 2],
      [2, 2 / phases, 0.2, 5],
      [1, 1 / phases, 2, 2],
    ],
  }
}
