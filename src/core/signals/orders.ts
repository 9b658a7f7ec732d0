import type { DayNumber } from '../day.ts'
import type { MoneyItem } from './history.ts'
import { oncePer } from './once-per.ts'

/** What a client bought on one day, in one currency, with the facts it was counted from. */
export type Order = { on: DayNumber; minor: number; because: string[] }

/**
 * A client's purchases in the currency that most of the last year's are in, and the days of those in
 * any other: their amounts cannot be compared, that something was bought can be known.
 */
export type Orders = { currency: string; list: Order[]; others: Order[] }

/**
 * Purchases by day, ascending: invoices less their credits or, for a book without invoices,
 * payments less refunds. What is given back for a purchase that it names counts on the day of that
 * purchase, because it says nothing of what is bought now; else on its own day. Amounts of one day
 * are added, currencies never mix. Null when nothing was ever bought.
 */
export const ordersOf = oncePer(countOrders)

function countOrders(money: readonly MoneyItem[]): Orders | null {
  const plus = money.some((item) => item.kind === 'invoice') ? 'invoice' : 'payment'
  const minus = plus === 'invoice' ? 'credit' : 'refund'
  const currency = mainCurrency(money, plus)
  if (currency === null) return null
  const bought = new Map<string, DayNumber>()
  const byDay = new Map<string, Order>()
  for (const item of money) {
    if (item.kind !== plus && item.kind !== minus) continue
    const named = `${item.currency} ${item.invoice}`
    if (item.kind === plus && item.invoice !== '') bought.set(named, item.on)
    const on = item.kind === minus ? (bought.get(named) ?? item.on) : item.on
    const key = `${item.currency} ${on}`
    const order = byDay.get(key) ?? { on, minor: 0, because: [] }
    order.minor += item.kind === plus ? item.minor : -item.minor
    order.because.push(item.ref)
    byDay.set(key, order)
  }
  const orders: Orders = { currency, list: [], others: [] }
  for (const [key, order] of byDay) (key.startsWith(currency) ? orders.list : orders.others).push(order)
  return orders
}

/** Somebody who changes to another currency has not stopped buying, so only the last year of purchases is asked. */
function mainCurrency(money: readonly MoneyItem[], kind: MoneyItem['kind']): string | null {
  const bought = money.filter((item) => item.kind === kind)
  const from = (bought.at(-1)?.on ?? 0) - 365
  const counts = new Map<string, number>()
  for (const { on, currency } of bought) if (on > from) counts.set(currency, (counts.get(currency) ?? 0) + 1)
  let best: string | null = null
  for (const [currency, n] of counts) {
    const most = best === null ? 0 : counts.get(best)!
    if (n > most || (n === most && best !== null && currency < best)) best = currency
  }
  return best
}

/** Purchases of any currency in day order; a day of credits alone is none. */
export function purchases({ list, others }: Orders): Order[] {
  const all = others.length === 0 ? list : [...list, ...others].toSorted((a, b) => a.on - b.on)
  return all.filter((order) => order.minor > 0)
}
