import { dayFromNumber } from '../day.ts'
import type { Day, DayNumber } from '../day.ts'
import type { Money } from '../money.ts'
import { exchanged, rateOn } from './exchange.ts'
import type { ExchangeRate } from './exchange.ts'
import { isIn } from './period.ts'
import type { ProfitRates } from './rates.ts'
import type { Work } from './work.ts'

/** Costs in a currency without a rate on their day: how many, and the first day from which on one is needed. */
export type Unrated = { currency: string; since: Day; n: number }

/** Work whose costs are in one currency, with the rates that were used and those that are missing. */
export type OneMoney = { work: Work; rates: ProfitRates; exchanged: ExchangeRate[]; unrated: Unrated[] }

/**
 * What hours and money laid out come to in the currency a client pays in, each at the rate of its own day (I9), and what
 * an hour should bring at the rate of the last. What has no rate stays as it is and is named.
 */
export function inOneMoney(work: Work, currency: string, rates: ProfitRates): OneMoney {
  const used = new Map<string, ExchangeRate>()
  const unrated = new Map<string, Unrated>()
  const inMoney = (amount: Money, on: DayNumber): Money => {
    if (amount.currency === currency) return amount
    const day = dayFromNumber(on)
    const rate = rateOn(rates.exchange, amount.currency, currency, day)
    if (isIn(work.period, on)) note(rate, amount.currency, day)
    return rate ? { minor: exchanged(amount, rate), currency } : amount
  }
  function note(rate: ExchangeRate | null, from: string, day: Day) {
    if (rate) {
      used.set(rate.ref, rate)
      return
    }
    const one = unrated.get(from) ?? { currency: from, since: day, n: 0 }
    unrated.set(from, { currency: from, since: day < one.since ? day : one.since, n: one.n + 1 })
  }
  const entries = work.entries.map((one) => (one.cost ? { ...one, cost: inMoney(one.cost, one.on) } : one))
  const costs = work.costs.map((one) => ({ ...one, ...inMoney(one, one.on) }))
  const target = targetIn(work, currency, rates)
  if (target.rate) used.set(target.rate.ref, target.rate)
  return {
    work: { ...work, entries, costs },
    rates: { ...rates, target: target.is },
    exchanged: [...used.values()].toSorted((a, b) => (a.on < b.on ? -1 : 1)),
    unrated: [...unrated.values()],
  }
}

/** What an hour should bring, in this currency where a rate of the last day says it, to a minor unit. */
function targetIn({ period }: Work, currency: string, { target, exchange }: ProfitRates) {
  if (target === null || target.currency === currency) return { is: target, rate: null }
  const rate = rateOn(exchange, target.currency, currency, dayFromNumber(period.until))
  return { is: rate && { minor: Math.round(exchanged(target, rate)), currency }, rate }
}
