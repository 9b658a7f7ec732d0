import type { DayNumber } from '../day.ts'
import { medianOf } from '../models/robust.ts'
import { ordersOf } from './orders.ts'
import type { Order, Orders } from './orders.ts'
import type { Signal } from './signal.ts'

/** Lengths of the periods that are compared, shortest first: about a quarter, half a year, a year. */
const PERIOD_DAYS = [91, 182, 365] as const
/** Earlier periods needed (N16 asks for at least two), and purchases in the usual one. */
const LEAST_PERIODS = 2
const LEAST_ORDERS = 2
const MOST_PERIODS = 8
/** "Clearly below": at most 60 % of the usual period (D); from 30 % on it is strong. */
const CLEARLY_BELOW = 0.6
const FAR_BELOW = 0.3

type Period = { minor: number; orders: number }

/**
 * Spend clearly below this client's own past (N16): the sum of the last period beside the median of
 * the periods before it. It stays clear when the same period a year ago was as low, so that a quiet
 * season raises no alarm, and unless the last period lies below every earlier one but one.
 */
export const spendDown: Signal = {
  name: 'spend-down',
  rules: ['N16'],
  drift: true,
  assess(history, today) {
    const orders = ordersOf(history.money)
    const compared = orders ? compareOrders(orders, today) : null
    if (!orders || !compared)
      return { state: 'unknown', missing: 'spend', args: { n: orders?.list.length ?? 0, needed: LEAST_PERIODS } }
    const { length, recent, past, usual } = compared
    const nothing = recent.orders === 0 ? { code: 'nothing' } : {}
    const money = (minor: number) => ({ minor: Math.round(minor), currency: orders.currency })
    const percent = Math.min(100, Math.round((1 - recent.minor / usual) * 100))
    const args = { days: length, now: money(recent.minor), usual: money(usual), percent, n: past.length }
    const from = today - length * (past.length + 1)
    const because = orders.list.filter((order) => order.on > from).flatMap((order) => order.because)
    if (!isClearlyBelow(recent, past, usual) || isQuietSeason(orders.list, today, length, recent, usual)) {
      return { state: 'clear', args, because }
    }
    const strength = recent.minor <= FAR_BELOW * usual ? 'strong' : 'some'
    return { state: 'raised', strength, since: today - length + 1, ...nothing, args, because }
  },
}

/** As `comparePeriods`; null also when something of the last period was bought in another currency, which cannot be added. */
export function compareOrders(orders: Orders, today: DayNumber): Comparison | null {
  const compared = comparePeriods(orders.list, today)
  return compared && orders.others.some((order) => order.on > today - compared.length) ? null : compared
}

export type Comparison = { length: number; recent: Period; past: Period[]; usual: number }

/**
 * The last period and those before it, newest first, for the shortest length in which this client
 * usually buys at least twice. Null when there are too few periods or purchases to compare.
 */
export function comparePeriods(orders: readonly Order[], today: DayNumber): Comparison | null {
  const first = orders[0]?.on
  if (first === undefined) return null
  for (const length of PERIOD_DAYS) {
    const count = Math.min(MOST_PERIODS, Math.floor((today - first + 1) / length) - 1)
    if (count < LEAST_PERIODS) return null
    const past: Period[] = []
    for (let i = 1; i <= count; i++) past.push(sumBetween(orders, today - length * (i + 1), today - length * i))
    const usual = medianOf(past.map((period) => period.minor))
    const usually = medianOf(past.map((period) => period.orders))
    if (usually >= LEAST_ORDERS && usual > 0)
      return { length, recent: sumBetween(orders, today - length, today), past, usual }
  }
  return null
}

/** Purchases after `from` and up to `to`. */
function sumBetween(orders: readonly Order[], from: DayNumber, to: DayNumber): Period {
  const period = { minor: 0, orders: 0 }
  for (const order of orders) {
    if (order.on <= from || order.on > to) continue
    period.minor += order.minor
    if (order.minor > 0) period.orders += 1
  }
  return period
}

function isClearlyBelow(recent: Period, past: Period[], usual: number): boolean {
  if (recent.minor > CLEARLY_BELOW * usual) return false
  // A drop that lasts stays one: the low periods right before this one are part of it.
  const before = past.slice(
    Math.max(
      0,
      past.findIndex((period) => period.minor > CLEARLY_BELOW * usual),
    ),
  )
  const lower = before.filter((period) => period.minor <= recent.minor).length
  return lower <= Math.floor(before.length / 4)
}

/** The same weeks of last year were as low, measured against the same usual. */
function isQuietSeason(
  orders: readonly Order[],
  today: DayNumber,
  length: number,
  recent: Period,
  usual: number,
): boolean {
  const then = length >= 365 ? null : periodYearAgo(orders, today, length)
  return then !== null && then <= CLEARLY_BELOW * usual && recent.minor >= CLEARLY_BELOW * then
}

/** Spend in the same period a year before, minor units; null when the first purchase came after it began. */
export function periodYearAgo(orders: readonly Order[], today: DayNumber, length: number): number | null {
  const yearAgo = today - 365
  if (orders.length === 0 || orders[0]!.on > yearAgo - length) return null
  return sumBetween(orders, yearAgo - length, yearAgo).minor
}
