import type { DayNumber } from '../day.ts'
import { upTo } from './history.ts'
import type { MoneyItem } from './history.ts'
import { ordersOf } from './orders.ts'
import type { Orders } from './orders.ts'

/** The `orders` of all the `money` as they were counted on an earlier day: just the earlier ones, unless later facts changed them. */
export function ordersThen(money: MoneyItem[], orders: Orders, day: DayNumber): Orders | null {
  const plain = orders.others.length === 0 && (money[0]?.kind === 'invoice' || !hasKind(money, 'invoice'))
  if (!plain || hasKind(money, 'credit') || hasKind(money, 'refund')) return ordersOf(upTo(money, day))
  const list = upTo(orders.list, day)
  return list.length === 0 ? null : { ...orders, list }
}

function hasKind(money: readonly MoneyItem[], kind: MoneyItem['kind']): boolean {
  return money.some((item) => item.kind === kind)
}
