import type { DayNumber } from '../day.ts'
import { countUntil } from '../models/purchase-days.ts'
import { medianOf } from '../models/robust.ts'
import type { Order, Orders } from '../signals/orders.ts'

/** What came in the horizon after a day: days with a purchase, whether it was a loss, or clearly less than before. */
export type Outcome = { purchases: number; gone: boolean; less: boolean }

/** Less is under this part of what such a length brought in the year before (D). */
const CLEARLY_LESS = 0.6
const YEAR_DAYS = 365
/** Older gaps say little about what is usual now. */
const RECENT_GAPS = 24

/**
 * What came after day `on`. `gone`: nothing was bought, though the client's usual gap is within the horizon and, where
 * a year earlier is known, the same season brought something then. `less`: bought, but under 60 % of what such a
 * length brought in the year before and, where known, of the same season a year earlier. A year is asked, because
 * whoever had already dropped on `on` would otherwise count as having bought as before. `then`: days bought as known on
 * `on`; `days` and `orders`: all that is known now.
 */
export function outcomeOf(
  then: ArrayLike<DayNumber>,
  days: ArrayLike<DayNumber>,
  orders: Orders,
  on: DayNumber,
  horizon: number,
): Outcome {
  const purchases = countUntil(days, on + horizon) - countUntil(days, on)
  if (purchases > 0) return { purchases, gone: false, less: isLess(orders, days[0]!, on, horizon) }
  const gone = usualGap(then) <= horizon && boughtInSeason(days, on, horizon) !== false
  return { purchases, gone, less: false }
}

function usualGap(days: ArrayLike<DayNumber>): number {
  const gaps: number[] = []
  for (let i = Math.max(1, days.length - RECENT_GAPS); i < days.length; i++) gaps.push(days[i]! - days[i - 1]!)
  return medianOf(gaps)
}

/** Whether the same days of the year before brought a purchase; null when the client was new then, or the horizon is a year. */
function boughtInSeason(days: ArrayLike<DayNumber>, on: DayNumber, horizon: number): boolean | null {
  const from = on - YEAR_DAYS
  if (horizon >= YEAR_DAYS || !(days[0]! <= from)) return null
  return countUntil(days, from + horizon) > countUntil(days, from)
}

function isLess({ list, others }: Orders, first: DayNumber, on: DayNumber, horizon: number): boolean {
  const changed = others.some((order) => order.on > on - YEAR_DAYS && order.on <= on + horizon)
  // What was bought in two currencies, or is not known for the whole length, is not compared.
  const since = Math.max(on - Math.max(YEAR_DAYS, 2 * horizon), first - 1)
  if (changed || on - since < horizon) return false
  const after = spentBetween(list, on, on + horizon)
  const before = (spentBetween(list, since, on) * horizon) / (on - since)
  if (!(before > 0) || after >= CLEARLY_LESS * before) return false
  const from = on - YEAR_DAYS
  const known = horizon < YEAR_DAYS && first <= from
  return !known || after < CLEARLY_LESS * spentBetween(list, from, from + horizon)
}

function spentBetween(orders: readonly Order[], after: DayNumber, to: DayNumber): number {
  let sum = 0
  for (const { on, minor } of orders) if (on > after && on <= to) sum += minor
  return sum
}
