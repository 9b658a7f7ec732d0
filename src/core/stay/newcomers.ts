import type { DayNumber } from '../day.ts'
import type { History } from '../signals/history.ts'
import { ordersOf, purchaseDays } from '../signals/orders.ts'
import { YEAR_DAYS } from './client-tally.ts'
import { inflowFrom } from './replacement.ts'
import type { Newcomer } from './replacement.ts'
import { revenueOf } from './revenue.ts'
import { toldFrom } from './tenure.ts'
import type { Start } from './tenure.ts'

/** Somebody who became a client in the years looked at, and bought. */
export function newcomerOf(history: History, start: Start, begins: DayNumber, today: DayNumber): Newcomer | null {
  const orders = start.exact && start.on >= inflowFrom(today, toldFrom(begins)) ? ordersOf(history.money) : null
  const first = orders ? purchaseDays(orders)[0]?.on : undefined
  if (!orders || first === undefined || first < start.on) return null
  const { currency } = orders
  const whole = first + YEAR_DAYS <= today
  const year = whole ? (revenueOf(history.money, first - 1, first + YEAR_DAYS - 1).get(currency)?.minor ?? 0) : null
  return { currency, firstYear: year }
}
