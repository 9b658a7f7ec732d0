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

/** True where no later fact changed what was bought before: no second currency, no first invoice after payments, nothing given back. */
export function isCountedAsItCame(money: readonly MoneyItem[], orders: Orders): boolean {
  const plain = orders.others.length === 0 && (money[0]?.kind === 'invoice' || !hasKind(money, 'invoice'))
  return plain && !hasKind(money, 'credit') && !hasKind(money, 'refund')
}

function hasKind(money: readonly MoneyItem[], kind: MoneyItem['kind']): boolean {
  return money.some((item) => item.kind === kind)
}
