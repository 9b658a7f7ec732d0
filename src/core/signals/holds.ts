import { dayNumber } from '../day.ts'
import type { DayNumber } from '../day.ts'
import type { FactOf } from '../ledger/fact.ts'
import type { History } from './history.ts'
import type { Settled } from './settled.ts'

type Hold = History['holds'][number]

/** From when to when each invoice was on hold (I30): steps of one day in the order they were recorded. */
export function holdsFrom(facts: readonly FactOf<'hold'>[]): Hold[] {
  const spans: Hold[] = []
  for (const { id, on: day, body } of facts.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    const on = dayNumber(day)
    const invoice = body.invoice ?? ''
    const open = spans.find((one) => one.invoice === invoice && one.until === null)
    if (body.step === 'lifted') {
      if (open) open.until = on
    } else if (!open) spans.push({ on, invoice, until: null, ref: id })
  }
  return spans
}

/** Invoices nobody is reminded of on a day, by number; '' stands for those that have none. */
export function heldOn(holds: readonly Hold[], today: DayNumber): ReadonlySet<string> {
  return new Set(
    holds.filter(({ on, until }) => on <= today && (until === null || today < until)).map(({ invoice }) => invoice),
  )
}

/** Invoices without those that are open and on hold: nobody pays late what is not asked for. */
export function chasedOf(invoices: readonly Settled[], holds: readonly Hold[], today: DayNumber): Settled[] {
  const held = heldOn(holds, today)
  if (held.size === 0) return [...invoices]
  return invoices.filter(({ on, invoice }) => on !== null || !held.has(invoice.invoice))
}
