import type { DayNumber } from '../day.ts'
import type { Backdrop } from './backdrop.ts'
import type { Orders } from './orders.ts'

/** What a client is worth in this book: `a` the largest fifth by the last year's purchases, `b` the larger half, `c` the rest. */
export type ValueClass = 'a' | 'b' | 'c'

const YEAR_DAYS = 365

/**
 * The class of a client on a day, by what was bought in the year up to it in the client's currency;
 * `b`, the middle, where the book cannot say (nothing ever bought, or too few buyers in that currency).
 */
export function valueClassOf(orders: Orders | null, today: DayNumber, { classes }: Backdrop): ValueClass {
  const edges = orders && Object.hasOwn(classes, orders.currency) ? classes[orders.currency] : undefined
  if (!orders || !edges) return 'b'
  let minor = 0
  for (const order of orders.list) if (order.on > today - YEAR_DAYS && order.on <= today) minor += order.minor
  return minor > 0 && minor >= edges.a ? 'a' : minor > 0 && minor >= edges.b ? 'b' : 'c'
}
