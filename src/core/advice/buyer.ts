import type { DayNumber } from '../day.ts'
import type { ClientCounts } from '../models/purchase-model.ts'
import { upTo } from '../signals/history.ts'
import type { History } from '../signals/history.ts'
import { ordersOf, purchaseDays } from '../signals/orders.ts'
import type { Orders } from '../signals/orders.ts'

/**
 * A client as purchase models see them: counts in units of the asked length, and, for what a purchase comes
 * to, how many repeat purchases were paid for in `currency` and their mean in minor units (0 without any).
 * `kept` is the part, 0 to 1, of what a purchase of the models brings in `currency`: purchases in another one,
 * or for nothing, bring none of it, and what was given back without a word of what for is taken off all.
 */
export type Buyer = ClientCounts & { currency: string; paid: number; mean: number; kept: number }

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
  const x = days.length - 1
  const kept = (x === 0 ? 1 : paid / x) * notGivenBack(orders)
  return { x, t_x, T, logGaps, currency: orders.currency, paid, mean, kept }
}

/** The part of what was bought, in the currency of the orders, that was not given back on other days. */
function notGivenBack({ list }: Orders): number {
  const net = list.reduce((sum, { minor }) => sum + minor, 0)
  const bought = list.reduce((sum, { minor }) => sum + Math.max(0, minor), 0)
  return bought > 0 ? Math.max(0, net / bought) : 1
}

/** The days on which a client bought up to the end of `until`, ascending, each once. */
export function daysBought({ money }: History, until: DayNumber): DayNumber[] {
  const orders = ordersOf(upTo(money, until))
  return orders ? purchaseDays(orders).map(({ on }) => on) : []
}
