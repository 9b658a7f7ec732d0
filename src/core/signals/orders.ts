import type { DayNumber } from '../day.ts'
import type { MoneyItem } from './history.ts'

/** What a client bought on one day, in one currency, with the facts it was counted from. */
export type Order = { on: DayNumber; minor: number; because: string[] }

/** A client's purchases in the currency most of them are in. */
export type Orders = { currency: string; list: Order[] }

const counted = new WeakMap<readonly MoneyItem[], Orders | null>()

/** As `countOrders`; several signals ask the same of one client, so the answer is kept with the list. */
export function ordersOf(money: readonly MoneyItem[]): Orders | null {
  const known = counted.get(money)
  if (known !== undefined) return known
  const orders = countOrders(money)
  counted.set(money, orders)
  return orders
}

/**
 * Purchases by day, ascending: invoices less their credits or, for a book without invoices,
 * payments less refunds. Amounts of one day are added. Currencies never mix: the one with the most
 * purchases is taken. Null when nothing was ever bought.
 */
function countOrders(money: readonly MoneyItem[]): Orders | null {
  const plus = money.some((item) => item.kind === 'invoice') ? 'invoice' : 'payment'
  const minus = plus === 'invoice' ? 'credit' : 'refund'
  const currency = mainCurrency(money, plus)
  if (currency === null) return null
  const byDay = new Map<DayNumber, Order>()
  for (const item of money) {
    if (item.currency !== currency || (item.kind !== plus && item.kind !== minus)) continue
    const order = byDay.get(item.on) ?? { on: item.on, minor: 0, because: [] }
    order.minor += item.kind === plus ? item.minor : -item.minor
    order.because.push(item.ref)
    byDay.set(item.on, order)
  }
  return { currency, list: [...byDay.values()] }
}

function mainCurrency(money: readonly MoneyItem[], kind: MoneyItem['kind']): string | null {
  const counts = new Map<string, number>()
  for (const item of money) if (item.kind === kind) counts.set(item.currency, (counts.get(item.currency) ?? 0) + 1)
  let best: string | null = null
  for (const [currency, n] of counts) {
    const most = best === null ? 0 : counts.get(best)!
    if (n > most || (n === most && best !== null && currency < best)) best = currency
  }
  return best
}

/** Days on which something was bought; a day of credits alone is none. */
export function orderDays(orders: Orders): DayNumber[] {
  return orders.list.filter((order) => order.minor > 0).map((order) => order.on)
}
