import type { DayNumber } from '../day.ts'
import type { Money } from '../money.ts'
import { normalQuantile } from '../models/incomplete.ts'
import { predictWithin, purchasesWithin } from '../models/predict-interval.ts'
import type { Within } from '../models/predict-interval.ts'
import type { ClientAmount } from '../models/spend-amount.ts'
import type { History } from '../signals/history.ts'
import type { Buying } from './buying.ts'
import { basisOf, HORIZON, lossOf, moneyOf } from './outlook.ts'
import type { NoOutlook } from './outlook.ts'
import type { Standing } from './standing.ts'

/** What one client will really do lies between the ends in so many of ten cases. */
const SHARE = 0.8

/** A money figure with its interval, all in minor units. */
export type WorthWithin = { amount: Money; low: Money; high: Money }

/**
 * The same with intervals: `pBuy` within 95 % for what the book does not tell of its parameters;
 * `purchases`, `worth` and `atRisk` between what this client will do in eight of ten such cases.
 */
export type OutlookWithin = {
  pBuy: Within
  pLoss: number
  purchases: Within
  worth: WorthWithin | null
  atRisk: WorthWithin | null
}

export function outlookWithin(
  history: History,
  today: DayNumber,
  buying: Buying | null,
  standing: Standing,
): OutlookWithin | NoOutlook {
  const basis = basisOf(history, today, buying, standing)
  if ('none' in basis) return basis
  const { fit, buyer, amount, spread } = basis
  const { pBuy } = predictWithin(fit, buyer, HORIZON)
  const pLoss = lossOf(pBuy.value, standing)
  const purchases = purchasesWithin(fit, buyer, HORIZON, SHARE)
  const worth = amount && worthWithin(purchases, amount, spread, buyer.currency, 1)
  const known = amount?.basis === 'own' ? amount : null
  const atRisk = known && worthWithin(purchases, known, spread, buyer.currency, pLoss)
  return { pBuy, pLoss, purchases, worth, atRisk }
}

/**
 * A `part` of what so many purchases come to. The spread of their number, of the client's mean and of single
 * purchases about it is put together on the scale of logs.
 */
function worthWithin(
  purchases: Within,
  amount: ClientAmount,
  spread: number,
  currency: string,
  part: number,
): WorthWithin {
  const { value, low, high } = purchases
  const around = (n: number) => {
    const reach = normalQuantile((1 + SHARE) / 2) ** 2
    return reach * ((amount.logVariance ?? 0) + spread / Math.max(1, n))
  }
  const worth = part * value * amount.amount
  if (!(value > 0)) return { amount: moneyOf(0, currency), low: moneyOf(0, currency), high: moneyOf(0, currency) }
  const down = low > 0 ? Math.exp(-Math.hypot(Math.log(Math.min(1, low / value)), Math.sqrt(around(low)))) : 0
  const up = Math.exp(Math.hypot(Math.log(Math.max(1, high / value)), Math.sqrt(around(high))))
  return {
    amount: moneyOf(worth, currency),
    low: moneyOf(worth * down, currency),
    high: moneyOf(worth * up, currency),
  }
}
