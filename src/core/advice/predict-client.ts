import { valueWithin } from '../models/expected-value.ts'
import { predictWithin } from '../models/predict-interval.ts'
import type { Within } from '../models/predict-interval.ts'
import type { SpendFit } from '../models/gamma-gamma.ts'
import { isFit } from '../models/purchase-model.ts'
import type { Fit } from '../models/purchase-model.ts'
import { clientAmount } from '../models/spend-amount.ts'
import type { Amount } from '../models/spend-amount.ts'
import type { Buyer } from './buyer.ts'
import { keptOf } from './outlook.ts'

/** What is expected of one client; `value` in minor units of `currency`, not rounded, null where no model of amounts is. */
export type ClientPrediction = {
  pAlive: Within
  pBuy: Within
  expected: Within
  value: Amount | null
}

/** What a fit says of a client for the next `horizon` (in units of the fit), with 95 % intervals. */
export function predictClient(fit: Fit, spend: SpendFit | undefined, buyer: Buyer, horizon: number): ClientPrediction {
  const { pAlive, pBuy, expected } = predictWithin(fit, buyer, horizon)
  const amounts = spend && isFit(spend.fit) ? spend.fit : null
  const amount = keptOf(amounts && clientAmount(amounts, buyer.paid, buyer.mean), buyer.kept)
  return { pAlive, pBuy, expected, value: amount && valueWithin(expected, amount) }
}
