import type { DayNumber } from '../day.ts'
import { medianOf } from '../models/robust.ts'
import type { Order, Orders } from './orders.ts'

/** Lengths of the periods that are compared, shortest first: about a quarter, half a year, a year. */
const PERIOD_DAYS = [91, 182, 365] as const
/** Earlier periods needed (N16 asks for at least two), and purchases in the usual one. */
export const LEAST_PERIODS = 2
const LEAST_ORDERS = 2
const MOST_PERIODS = 8

export type Period = { minor: number; orders: number }

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

/** Spend in the same period a year before, minor units; null when the first purchase came after it began. */
export function periodYearAgo(orders: readonly Order[], today: DayNumber, length: number): number | null {
  const yearAgo = today - 365
  if (orders.length === 0 || orders[0]!.on > yearAgo - length) return null
  return sumBetween(orders, yearAgo - length, yearAgo).minor
}
