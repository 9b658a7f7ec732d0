import type { DayNumber } from '../day.ts'
import type { MoneyItem } from '../signals/history.ts'
import { settledInvoices } from '../signals/settled.ts'
import type { Settled } from '../signals/settled.ts'
import type { MoneyMove } from './money-moves.ts'
import { isIn } from './period.ts'
import type { Period } from './period.ts'

/** What waiting for money cost in a period: amount × rate / 365 × days late; null where no rate is set or no payment is on record. */
export type LateMoney = { cost: number | null; invoices: number; days: number; because: string[] }

/** How many days of the period something was late that was due on `due` and came, or is open still, on `until`. */
function daysIn(period: Period, due: DayNumber, until: DayNumber): number {
  return Math.max(0, Math.min(until, period.until) - Math.max(due, period.from - 1))
}

/** What invoices of one currency cost by coming late within a period. What is written off is waited for no longer. */
export function lateMoney(
  settled: readonly Settled[],
  writeoffs: readonly MoneyMove[],
  period: Period,
  percent: number | null,
): LateMoney {
  const found: LateMoney = { cost: null, invoices: 0, days: 0, because: [] }
  let weighted = 0
  for (const one of settled) {
    if (one.undated) continue
    const open = one.left - writtenOff(writeoffs, one)
    const parts = open > 0 ? [...one.parts, { on: period.until, minor: open }] : one.parts
    const each = parts.map(({ on, minor }) => ({ minor, days: daysIn(period, one.due, on) }))
    const days = Math.max(0, ...each.map((part) => part.days))
    if (days === 0) continue
    weighted += each.reduce((sum, part) => sum + part.minor * part.days, 0)
    found.invoices += 1
    found.days += days
    found.because.push(...one.because)
  }
  const isPaid = settled.some(({ paid }) => paid)
  return { ...found, cost: percent === null || !isPaid ? null : (weighted * percent) / 100 / 365 }
}

function writtenOff(writeoffs: readonly MoneyMove[], { invoice }: Settled): number {
  if (invoice.invoice === '') return 0
  return writeoffs.reduce((sum, one) => sum + (one.invoice === invoice.invoice ? one.minor : 0), 0)
}

/** What of the invoices of a period, due by its end, was paid: paid by due, 0 to 1; null where nothing was due or no payment is on record. */
export function collectionOf(settled: readonly Settled[], period: Period): number | null {
  let [paid, due] = [0, 0]
  for (const one of settled) {
    if (!isIn(period, one.invoice.on) || one.due > period.until) continue
    const came = one.parts.reduce((sum, { minor }) => sum + minor, 0)
    paid += came
    due += came + one.left
  }
  return due > 0 && settled.some((one) => one.paid) ? paid / due : null
}

/** The invoices of one currency with what came for them. */
export function settledIn(money: readonly MoneyItem[], currency: string): Settled[] {
  return settledInvoices(money.filter((item) => item.currency === currency))
}
