/**
 * What a client is expected to bring within a horizon: purchases of a purchase model times the amount of
 * one by Gamma-Gamma, which takes the two to be independent (see `independenceOf`).
 */
import { modelOf } from './choose.ts'
import { discountedSum } from './discount.ts'
import { type Within, predictWithin } from './predict-interval.ts'
import type { ClientCounts, Fit } from './purchase-model.ts'
import { type ClientAmount, clientAmount, withInterval, type Amount } from './spend-amount.ts'
import { Z95 } from './wilson.ts'

/** A client as counted, with the mean amount of the repeat purchases in minor units (0 without any). */
export type SpendingClient = ClientCounts & { mean: number }

/**
 * `amount` in minor units, not rounded, with its 95 % interval: what the fits do not know, and what one
 * client's purchases do not say of its usual amount; not the chance of what will really be bought.
 * Ends are null where a fit has no curvature. `purchases` is undiscounted. `basis` as in `clientAmount`:
 * nobody known by the book's mean alone may come before somebody known.
 */
export type Worth = Amount & { purchases: Within; each: ClientAmount; basis: ClientAmount['basis'] }

/**
 * The worth of a client for the next `horizon`, discounted by `rate` a unit of time (0 for not: the
 * default). Both fits are of the whole book, the horizon and the rate in the unit of the counts. The
 * interval combines both on the scale of logs (delta method). Null where there is no mean amount.
 */
export function expectedValue(
  purchaseFit: Fit,
  spendFit: Fit,
  client: SpendingClient,
  horizon: number,
  rate = 0,
): Worth | null {
  const each = clientAmount(spendFit, client.x, client.mean)
  if (each === null) return null
  const { expected: purchases } = predictWithin(purchaseFit, client, horizon)
  const model = modelOf(purchaseFit)
  const count =
    rate > 0
      ? discountedSum((time) => model.predict(purchaseFit.params, client, time).expected, horizon, rate)
      : purchases.value
  return { ...valueWithin(purchases, each, count), purchases, each, basis: each.basis }
}

/** So many purchases of such an amount each; `count` differs from those expected where they are discounted. */
export function valueWithin(purchases: Within, each: ClientAmount, count: number = purchases.value): Amount {
  const variance = logVarianceOf(purchases)
  const both = variance === null || each.logVariance === null ? null : variance + each.logVariance
  return withInterval(count * each.amount, both)
}

/** The variance of the log of a figure from its 95 % interval; null when that is endless. */
function logVarianceOf({ value, high }: Within): number | null {
  if (!(high > value)) return 0
  return Number.isFinite(high) ? (Math.log(high / value) / Z95) ** 2 : null
}
