import { z } from 'zod'
import { addMonths, dayFromNumber, dayNumber } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import type { History, MoneyItem } from '../core/signals/history.ts'
import { heldOn } from '../core/signals/holds.ts'
import { ordersOf } from '../core/signals/orders.ts'
import { settledInvoices } from '../core/signals/settled.ts'
import { day, money } from './shapes.ts'

const MONTHS = 24

/** A client's money in the currency most of it is in: by month for two years, and what is open. */
export const clientMoneyShape = z.object({
  currency: z.string(),
  months: z.array(z.object({ month: z.string(), billed: z.int(), paid: z.int(), because: z.array(z.string()) })),
  open: money,
  overdue: money,
  openInvoices: z.array(
    z.object({
      ref: z.string(),
      on: day,
      due: day,
      amount: money,
      /** On hold: nobody reminds them of it, and it is not overdue (I30). */
      held: z.boolean(),
      because: z.array(z.string()),
    }),
  ),
})

type Month = z.infer<typeof clientMoneyShape>['months'][number]

/** Null when nothing was ever billed or paid. Credits lower what was billed, refunds what was paid. */
export function clientMoney(history: History, today: Day): z.infer<typeof clientMoneyShape> | null {
  const currency = ordersOf(history.money)?.currency
  if (!currency) return null
  const items = history.money.filter((item) => item.currency === currency)
  // A book of payments alone has no open invoices, and one without payments has no known ones.
  const paid = items.some((item) => item.kind === 'payment')
  const open = paid ? settledInvoices(items).filter((one) => one.on === null) : []
  const held = heldOn(history.holds, dayNumber(today))
  const late = open.filter((one) => one.due < dayNumber(today) && !held.has(one.invoice.invoice))
  const sum = (list: typeof open) => ({ minor: list.reduce((total, one) => total + one.left, 0), currency })
  return {
    currency,
    months: monthsOf(items, today),
    open: sum(open),
    overdue: sum(late),
    openInvoices: open.map((one) => ({
      ref: one.invoice.invoice,
      on: dayFromNumber(one.invoice.on),
      due: dayFromNumber(one.due),
      amount: { minor: one.left, currency },
      held: held.has(one.invoice.invoice),
      because: one.because,
    })),
  }
}

function monthsOf(items: readonly MoneyItem[], today: Day): Month[] {
  const months = new Map<string, Month>()
  for (let back = MONTHS - 1; back >= 0; back--) {
    const month = addMonths(`${today.slice(0, 8)}01`, -back).slice(0, 7)
    months.set(month, { month, billed: 0, paid: 0, because: [] })
  }
  for (const item of items) {
    const month = months.get(dayFromNumber(item.on).slice(0, 7))
    if (!month) continue
    if (item.kind === 'invoice') month.billed += item.minor
    else if (item.kind === 'credit') month.billed -= item.minor
    else month.paid += item.kind === 'payment' ? item.minor : -item.minor
    month.because.push(item.ref)
  }
  return [...months.values()]
}
