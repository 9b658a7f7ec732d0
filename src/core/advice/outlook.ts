import type { DayNumber } from '../day.ts'
import type { Money } from '../money.ts'
import { modelOf } from '../models/choose.ts'
import { isFit } from '../models/purchase-model.ts'
import type { Fit } from '../models/purchase-model.ts'
import { clientAmount } from '../models/spend-amount.ts'
import type { ClientAmount } from '../models/spend-amount.ts'
import type { History } from '../signals/history.ts'
import { buyerOf } from './buyer.ts'
import type { Buyer } from './buyer.ts'
import { WEEK_DAYS } from './buying.ts'
import type { Buying } from './buying.ts'
import type { Standing } from './standing.ts'

/** What is expected is told for so many days ahead. */
export const OUTLOOK_DAYS = 365
/** The same in the weeks of the models. */
export const HORIZON = OUTLOOK_DAYS / WEEK_DAYS

/**
 * The least chance of losing a client within a year that is reckoned with, by standing (D). Purchases
 * alone do not show a promise we broke or a client who has stopped talking to us; a standing does.
 */
const LEAST_LOSS: Partial<Record<Standing, number>> = { 'in trouble': 0.3, slipping: 0.15 }

/**
 * What to expect of one client in the next 365 days: the chance `pBuy` of buying again at all, how many
 * purchases, what they come to. `atRisk` is that worth times `pLoss`, the chance of losing the client:
 * that of buying no more, or the least of the standing where that is more. It is small for those who are
 * safe and for those who are gone, and largest where much is at stake and something can still be done;
 * it puts Today in order. Null for whoever has no repeat purchase: their worth is the mean of the book, which
 * is no merit of theirs and must not come before somebody known.
 */
export type Outlook = { pBuy: number; pLoss: number; purchases: number; worth: Money | null; atRisk: Money | null }

/** Why nothing can be expected: words `outlook.none.<code>`. */
export type NoOutlook = {
  none: 'no-book' | 'no-purchase' | 'ended' | 'leaving' | 'too-few' | 'no-spread' | 'no-convergence'
}

/** Reads what had happened by `today` against how the whole book buys. */
export function outlookOf(
  history: History,
  today: DayNumber,
  buying: Buying | null,
  standing: Standing,
): Outlook | NoOutlook {
  const basis = basisOf(history, today, buying, standing)
  if ('none' in basis) return basis
  const { fit, buyer, amount } = basis
  const { pBuy, expected } = modelOf(fit).predict(fit.params, buyer, HORIZON)
  const pLoss = lossOf(pBuy, standing)
  const comesTo = (part: number) => amount && moneyOf(part * expected * amount.amount, buyer.currency)
  const atRisk = amount?.basis === 'own' ? comesTo(pLoss) : null
  return { pBuy, pLoss, purchases: expected, worth: comesTo(1), atRisk }
}

/** The chance of losing a client within a year that is reckoned with. */
export function lossOf(pBuy: number, standing: Standing): number {
  return Math.max(1 - pBuy, LEAST_LOSS[standing] ?? 0)
}

/** What an outlook is computed from: the book's fit, the client as counted, what a purchase of theirs comes to. */
export type Basis = {
  fit: Fit
  buyer: Buyer
  amount: ClientAmount | null
  /** Variance of the log of one purchase about the client's mean. */
  spread: number
}

/** What there is to compute an outlook from, or why there is nothing. */
export function basisOf(
  history: History,
  today: DayNumber,
  buying: Buying | null,
  standing: Standing,
): Basis | NoOutlook {
  if (!buying) return { none: 'no-book' }
  const { fit } = buying
  if (!fit) return { none: buying.none ?? 'no-book' }
  const buyer = buyerOf(history, today, WEEK_DAYS)
  if (!buyer) return { none: 'no-purchase' }
  if (standing === 'left') return { none: 'ended' }
  if (standing === 'parting') return { none: 'leaving' }
  const { fit: spending } = buying.spend[buyer.currency] ?? { fit: null }
  const amount = amountOf(spending, buyer)
  const spread = spending && isFit(spending) ? 1 / spending.params[0]! : 0
  return { fit, buyer, amount, spread }
}

/** What a purchase of the models comes to; where all of the book cost the same, just that. */
function amountOf(spending: Buying['spend'][string]['fit'] | null, { paid, mean, kept }: Buyer): ClientAmount | null {
  if (!spending) return null
  if (isFit(spending)) return keptOf(clientAmount(spending, paid, mean), kept)
  if (spending.failed !== 'no-spread' || paid === 0) return null
  return keptOf({ amount: mean, low: mean, high: mean, basis: 'own', logVariance: 0 }, kept)
}

/** The part of an amount that stays in its currency and is not given back. */
export function keptOf(each: ClientAmount | null, kept: number): ClientAmount | null {
  if (!each || kept === 1) return each
  const part = (end: number | null) => end && kept * end
  return { ...each, amount: kept * each.amount, low: part(each.low), high: part(each.high) }
}

/** Whole minor units; what is beyond exact numbers is as good as the largest of them. */
export function moneyOf(minor: number, currency: string): Money {
  return { minor: Math.min(Math.round(minor), Number.MAX_SAFE_INTEGER), currency }
}
