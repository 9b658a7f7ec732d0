import { dayFromNumber, dayNumber } from '../../day.ts'
import type { Day } from '../../day.ts'
import type { Fact, FactOf } from '../../ledger/fact.ts'
import { isMoneyFact } from '../../profit/money-moves.ts'
import { foldHistory } from '../../signals/fold.ts'
import { historyOn } from '../../signals/history.ts'
import type { MoneyItem } from '../../signals/history.ts'
import { settledInvoices } from '../../signals/settled.ts'
import type { Settled } from '../../signals/settled.ts'
import { isUnderWay } from './fold-goodwill.ts'
import type { GoodwillState } from './fold-goodwill.ts'

/**
 * What goodwill can still do for an invoice, in minor units (I30): `credit` is what is open of it and promised to nobody,
 * `refund` what was paid for it and not given back. `tax` is how much of what was billed is tax; null where the invoice
 * does not say. The number is '' for what names no invoice: what is open of all invoices that have none, and all that was
 * paid in that currency.
 */
export type InvoiceRoom = {
  invoice: string
  on: Day
  currency: string
  billed: number
  tax: number | null
  credit: number
  refund: number
  because: string[]
}

/** What lowers a room, beside what the invoices and payments say themselves. */
type Taken = { invoice: string; currency: string; minor: number; from: 'credit' | 'refund' }

/**
 * A client's invoices, the newest first, with what is left to credit or to refund once what was written off, given back
 * or promised is taken off. In a currency in which no payment is on record a whole invoice counts as open.
 */
export function invoiceRooms(
  client: string,
  facts: readonly Fact[],
  goodwill: readonly GoodwillState[],
  today: Day,
): InvoiceRoom[] {
  const own = facts.filter((fact) => fact.client === client && fact.on !== '' && fact.on <= today)
  const { money } = historyOn(foldHistory(client, own.filter(isMoneyFact)), dayNumber(today))
  const taken = [...writtenOff(own), ...promised(goodwill)]
  return [...new Set(money.map(({ currency }) => currency))]
    .flatMap((currency) => roomsIn(money.filter((item) => item.currency === currency)))
    .map((room) => lowered(room, taken))
    .map((room) => ({ ...room, tax: taxOf(room, own) }))
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}

/** The room of an invoice in a currency; the first of its number where none is named. */
export function roomOf(
  rooms: readonly InvoiceRoom[],
  invoice: string,
  currency: string | undefined,
): InvoiceRoom | null {
  return rooms.find((one) => one.invoice === invoice && (currency === undefined || one.currency === currency)) ?? null
}

/** How much of an amount of an invoice is tax, in its own proportion; null where the invoice does not say. */
export function taxWithin({ tax, billed }: InvoiceRoom, minor: number): number | null {
  return tax === null || billed === 0 ? null : Math.round((minor * tax) / billed)
}

function roomsIn(money: readonly MoneyItem[]): InvoiceRoom[] {
  const groups = new Map<string, Settled[]>()
  for (const one of settledInvoices(money)) {
    groups.set(one.invoice.invoice, [...(groups.get(one.invoice.invoice) ?? []), one])
  }
  const sum = (kind: MoneyItem['kind'], invoice?: string) =>
    money.reduce((total, one) => {
      return one.kind === kind && (invoice === undefined || one.invoice === invoice) ? total + one.minor : total
    }, 0)
  const paid = Math.max(0, sum('payment') - sum('refund'))
  if (!groups.has('') && paid > 0) groups.set('', [])
  return [...groups].map(([invoice, group]) => {
    const room = roomFrom(invoice, group, money)
    const named = Math.max(0, room.refund - sum('refund', invoice))
    return { ...room, refund: invoice === '' ? paid : Math.min(paid, named) }
  })
}

function roomFrom(invoice: string, group: readonly Settled[], money: readonly MoneyItem[]): InvoiceRoom {
  const parts = group.flatMap((one) => one.parts)
  const last = Math.max(...group.map((one) => one.invoice.on))
  return {
    invoice,
    on: dayFromNumber(group.length > 0 ? last : money.at(-1)!.on),
    currency: money[0]!.currency,
    billed: group.reduce((total, one) => total + one.invoice.minor, 0),
    tax: null,
    credit: group.reduce((total, one) => total + one.left, 0),
    refund: parts.reduce((total, { minor }) => total + minor, 0),
    because: group.map((one) => one.invoice.ref),
  }
}

function lowered(room: InvoiceRoom, taken: readonly Taken[]): InvoiceRoom {
  const less = (from: Taken['from'], of: (one: Taken) => boolean) =>
    taken.reduce(
      (sum, one) => (one.from === from && one.currency === room.currency && of(one) ? sum + one.minor : sum),
      0,
    )
  const own = (one: Taken) => one.invoice === room.invoice
  return {
    ...room,
    credit: Math.max(0, room.credit - less('credit', own)),
    // What is promised of any payment is gone from what was paid as a whole.
    refund: Math.max(0, room.refund - less('refund', room.invoice === '' ? () => true : own)),
  }
}

function writtenOff(facts: readonly Fact[]): Taken[] {
  return facts.flatMap((fact) =>
    fact.kind === 'writeoff' ? [{ ...fact.body.amount, invoice: fact.body.for ?? '', from: 'credit' as const }] : [],
  )
}

function promised(goodwill: readonly GoodwillState[]): Taken[] {
  return goodwill.filter(isUnderWay).flatMap(({ as, amount, invoice }) => {
    return amount !== null && (as === 'credit' || as === 'refund')
      ? [{ ...amount, invoice: invoice ?? '', from: as }]
      : []
  })
}

function taxOf({ because, currency }: InvoiceRoom, facts: readonly Fact[]): number | null {
  const taxes = facts
    .filter((fact): fact is FactOf<'invoice'> => fact.kind === 'invoice' && because.includes(fact.id))
    .map(({ body }) => (body.tax?.currency === currency ? body.tax.minor : null))
  if (taxes.length === 0 || taxes.includes(null)) return null
  return taxes.reduce<number>((sum, tax) => sum + (tax ?? 0), 0)
}
