import { dayFromNumber } from '../day.ts'
import type { DayNumber } from '../day.ts'
import { exponentOf } from '../money.ts'
import type { Money } from '../money.ts'
import { percentBelow } from '../models/rate-change.ts'
import type { Backdrop } from './backdrop.ts'
import type { MoneyItem } from './history.ts'
import { ordersOf } from './orders.ts'
import type { Orders } from './orders.ts'
import { ordersThen } from './orders-then.ts'
import { LEAST_PERIODS } from './periods.ts'
import type { Arg, Signal } from './signal.ts'
import { spellStart } from './spell.ts'
import { CLEARLY_BELOW, compareSpend, isSpendLess } from './spend-drop.ts'
import type { SpendCompared } from './spend-drop.ts'

export { compareOrders, comparePeriods, periodYearAgo } from './periods.ts'

/** So little of the usual period is strong (D). */
const FAR_BELOW = 0.3

/**
 * Spend clearly below this client's own past (N16): the sum of the last period beside the median of the
 * periods before it, as busy as this time of the year is for the book and for the client. It stays clear
 * when the same period a year ago was as low, unless the last period lies below most earlier ones, and
 * while chance might explain it: the 95 % interval of the change must lie below 1. What is bought per
 * service is not told apart, because a history knows no services.
 */
export const spendDown: Signal = {
  name: 'spend-down',
  rules: ['N16'],
  drift: true,
  assess(history, today, backdrop) {
    const orders = ordersOf(history.money)
    const compared = orders ? compareSpend(orders, today, backdrop) : null
    if (!orders || !compared)
      return { state: 'unknown', missing: 'spend', args: { n: orders?.list.length ?? 0, needed: LEAST_PERIODS } }
    const { length, recent, past, usual } = compared
    const because = orders.list
      .filter((order) => order.on > today - length * (past.length + 1))
      .flatMap((order) => order.because)
    const args = argsOf(compared, orders.currency)
    if (!compared.drop) return { state: 'clear', args, because }
    const since = spellStart((day) => isDown(history.money, orders, day, backdrop), today, orders.list[0]!.on)
    const strength = recent.minor <= FAR_BELOW * usual ? 'strong' : 'some'
    return { state: 'raised', strength, since, ...(recent.orders === 0 ? { code: 'nothing' } : {}), args, because }
  },
}

/** What was bought to the cent, what is usual or enough in whole units of the currency; percents are of what was bought before, `least` to `most` their 95 % interval. */
function argsOf({ length, recent, past, usual, drop }: SpendCompared, currency: string): Record<string, Arg> {
  const now = { minor: Math.round(recent.minor), currency }
  const args = { days: length, now, usual: inWholeUnits(usual, currency, Math.round), n: past.length }
  if (!drop) return args
  return {
    ...args,
    percent: percentBelow(drop.ratio),
    least: percentBelow(drop.high),
    most: percentBelow(drop.low),
    orders: drop.n,
    before: drop.before,
    from: { day: dayFromNumber(drop.from) },
    enough: inWholeUnits(CLEARLY_BELOW * usual, currency, Math.ceil),
  }
}

/** Cents of a median would only pretend; below ten units they are told all the same. */
function inWholeUnits(minor: number, currency: string, round: (value: number) => number): Money {
  const unit = 10 ** exponentOf(currency)
  return { minor: minor < 10 * unit ? round(minor) : round(minor / unit) * unit, currency }
}

function isDown(money: MoneyItem[], orders: Orders, day: DayNumber, backdrop: Backdrop): boolean {
  const then = ordersThen(money, orders, day)
  return then !== null && isSpendLess(then, day, backdrop)
}
