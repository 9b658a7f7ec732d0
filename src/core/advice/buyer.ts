import type { DayNumber } from '../day.ts'
import type { ClientCounts } from '../models/purchase-model.ts'
import { upTo } from '../signals/history.ts'
import type { History } from '../signals/history.ts'
import { ordersOf, purchaseDays } from '../signals/orders.ts'

/**
 * A client as purchase models see them: counts in units of the asked length, and, for what a purchase comes
 * to, how many repeat purchases were paid for in `currency` and their mean in minor units (0 without any).
 */
export type Buyer = ClientCounts & { currency: string; paid: number; mean: number }

/**
 * Counts a client's purchases up to the end of `until`, in units of `unit` days (7: weeks); what happened later is
 * not known. Null when nothing was bought. The first purchase begins the time; what was bought for nothing
 * counts among the purchases, but not in the mean.
 */
export function buyerOf(history: History, until: DayNumber, unit: number): Buyer | null {
  const orders = ordersOf(upTo(history.money, until))
  const days = orders ? purchaseDays(orders) : []
  const first = days[0]
  if (!orders || !first) return null
  let [logGaps, paid, sum] = [0, 0, 0]
  for (let i = 1; i < days.length; i++) {
    const { on, minor } = days[i]!
    logGaps += Math.log((on - days[i - 1]!.on) / unit)
    if (minor <= 0) continue
    paid += 1
    sum += minor
  }
  const [t_x, T] = [days.at(-1)!.on - first.on, until - first.on].map((time) => time / unit) as [number, number]
  const mean = paid === 0 ? 0 : sum / paid
  return { x: days.length - 1, t_x, T, logGaps, currency: orders.currency, paid, mean }
}

/** The days on which a client bought up to the end of `until`, ascending, each once. */
export function daysBought({ money }: History, until: DayNumber): DayNumber[] {
  const orders = ordersOf(upTo(money, until))
  return orders ? purchaseDays(orders).map(({ on }) => on) : []
}
