import type { DayNumber } from '../day.ts'
import type { MoneyItem } from './history.ts'
import { oncePer } from './once-per.ts'

/** What a client bought on one day, in one currency, with the facts it was counted from. */
export type Order = { on: DayNumber; minor: number; because: string[] }

/** An order with how many purchases it was and how much was given back. */
export type CountedOrder = Order & { bought: number; back: number }

/**
 * A client's purchases in the currency that most of the last year's are in, and the days of those in
 * any other: their amounts cannot be compared, that something was bought can be known.
 */
export type Orders = { currency: string; list: CountedOrder[]; others: CountedOrder[] }

/**
 * Purchases by day, ascending: invoices less their credits; before the first invoice, and in a book
 * without any, payments less refunds (not those for an invoice that came later). What is given back
 * for a purchase that it names, by the invoice's number or the payment's own, counts on the day of
 * that purchase, because it says nothing of what is bought now; else on its own day. Amounts of one
 * day are added, currencies never mix. Null when nothing was ever bought.
 */
export const ordersOf = oncePer(countOrders)

function countOrders(money: readonly MoneyItem[]): Orders | null {
  const counted = buyingOf(money)
  const currency = mainCurrency(counted)
  if (currency === null) return null
  const bought = new Map<string, DayNumber>()
  const byDay = new Map<string, CountedOrder>()
  for (const item of counted) {
    const plus = isPurchase(item)
    const name = item.invoice || item.number
    const named = `${item.currency} ${name}`
    if (plus && name !== '') bought.set(named, item.on)
    const on = plus ? item.on : (bought.get(named) ?? item.on)
    const key = `${item.currency} ${on}`
    const order = byDay.get(key) ?? { on, minor: 0, bought: 0, back: 0, because: [] }
    order.minor += plus ? item.minor : -item.minor
    if (plus) order.bought += 1
    else order.back += item.minor
    order.because.push(item.ref)
    byDay.set(key, order)
  }
  const orders: Orders = { currency, list: [], others: [] }
  for (const [key, order] of byDay) (key.startsWith(currency) ? orders.list : orders.others).push(order)
  return orders
}

/** What tells of buying: invoices and credits, and the payments and refunds of the time before there were invoices. */
function buyingOf(money: readonly MoneyItem[]): MoneyItem[] {
  const invoices = money.filter((item) => item.kind === 'invoice')
  const first = invoices[0]?.on
  const billed = new Set(invoices.map((item) => item.invoice).filter((name) => name !== ''))
  return money.filter((item) => {
    if (item.kind === 'invoice' || item.kind === 'credit') return first !== undefined
    return first === undefined || (item.on < first && !billed.has(item.invoice))
  })
}

function isPurchase(item: MoneyItem): boolean {
  return item.kind === 'invoice' || item.kind === 'payment'
}

/** Somebody who changes to another currency has not stopped buying, so only the last year of purchases is asked. */
function mainCurrency(counted: readonly MoneyItem[]): string | null {
  const bought = counted.filter(isPurchase)
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

/** A day on which something was bought, with what it came to; `minor` in the currency of the orders, 0 in any other. */
export type PurchaseDay = { on: DayNumber; minor: number }

/**
 * Days on which something was bought, ascending, each once whatever the currency: what purchase models
 * count. What cost nothing is a purchase all the same; a day of which all was given back is none.
 */
export function purchaseDays({ list, others }: Orders): PurchaseDay[] {
  const days = new Map<DayNumber, PurchaseDay>()
  for (const { on, minor } of list.filter(isBought)) days.set(on, { on, minor })
  for (const { on } of others.filter(isBought)) if (!days.has(on)) days.set(on, { on, minor: 0 })
  return [...days.values()].toSorted((a, b) => a.on - b.on)
}

function isBought({ bought, minor, back }: CountedOrder): boolean {
  return bought > 0 && (minor > 0 || back === 0)
}
