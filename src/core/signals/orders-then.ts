import type { DayNumber } from '../day.ts'
import { upTo } from './history.ts'
import type { MoneyItem } from './history.ts'
import { ordersOf } from './orders.ts'
import type { Orders } from './orders.ts'

/** The `orders` of all the `money` as they were counted on an earlier day: just the earlier ones, unless later facts changed them. */
export function ordersThen(money: MoneyItem[], orders: Orders, day: DayNumber): Orders | null {
  if (!isCountedAsItCame(money, orders)) return ordersOf(upTo(money, day))
  const list = upTo(orders.list, day)
  return list.length === 0 ? null : { ...orders, list }
}

/**
 * True where no later fact changed what was bought before: no second currency, no first invoice after payments,
 * nothing given back for a purchase that it names, or before anything was bought.
 */
export function isCountedAsItCame(money: readonly MoneyItem[], { list, others }: Orders): boolean {
  if (others.length > 0 || list[0]!.bought === 0) return false
  const billed = money[0]?.kind === 'invoice'
  // Refunds count for nothing where there are invoices, and credits where there are none.
  const back = billed ? 'credit' : 'refund'
  return !money.some(({ kind, invoice }) => (kind === back && invoice !== '') || (kind === 'invoice' && !billed))
}
