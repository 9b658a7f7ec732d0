import type { DayNumber } from '../day.ts'
import type { MoneyItem } from './history.ts'
import { oncePer } from './once-per.ts'

/**
 * An invoice and the day on which payments and credits had covered it; null while it is open.
 * `left` is what is open, in minor units; `covered` the latest day on which anything went to it.
 */
export type Settled = {
  invoice: MoneyItem
  due: DayNumber
  on: DayNumber | null
  left: number
  covered: DayNumber
  /** True when money came for it; what credits alone have covered was called off, not paid. */
  paid: boolean
  /** True when one of the payments does not say on which day it came. */
  undated: boolean
  /** What payments brought of it, and when. */
  parts: { on: DayNumber; minor: number }[]
  because: string[]
}

/** A payment or credit and what of it is not used yet. */
type Spare = { left: number; item: MoneyItem }

/** Where an invoice says no due day, this many days after its date (D). */
const USUAL_TERM_DAYS = 30

/**
 * Invoices with the day they were paid. A payment or credit that names an invoice goes to it; what
 * names none, or is left over, goes to the oldest open invoice of the same currency. What a refund
 * gave back of it pays nothing.
 */
export const settledInvoices = oncePer(settleInvoices)

function settleInvoices(money: readonly MoneyItem[]): Settled[] {
  const open: Settled[] = []
  const spare: Spare[] = []
  for (const item of money) {
    if (item.kind === 'invoice') open.push(openInvoice(item))
    else if (item.kind !== 'refund') spare.push({ left: item.minor, item })
  }
  const named = new Map(open.map((one) => [one.invoice.invoice, one]))
  for (const part of spare) {
    const target = part.item.invoice === '' ? undefined : named.get(part.item.invoice)
    if (target) cover(target, part)
  }
  if (open.length === 0) return open
  for (const item of money) if (item.kind === 'refund') payBack(open, spare, item)
  for (const part of spare) coverOldest(open, part)
  return open
}

function openInvoice(item: MoneyItem): Settled {
  const open = item.minor > 0
  const due = item.due ?? item.on + USUAL_TERM_DAYS
  return {
    invoice: item,
    due,
    on: open ? null : item.on,
    because: [item.ref],
    left: item.minor,
    covered: item.on,
    paid: false,
    undated: false,
    parts: [],
  }
}

function cover(target: Settled, part: Spare): void {
  const { item } = part
  if (target.left === 0 || part.left === 0 || item.currency !== target.invoice.currency) return
  const used = Math.min(target.left, part.left)
  target.left -= used
  part.left -= used
  target.because.push(item.ref)
  if (item.kind === 'payment') {
    target.paid = true
    target.parts.push({ on: item.on, minor: used })
  }
  if (item.undated) target.undated = true
  // Named payments are taken first, so the last one taken need not be the latest.
  target.covered = Math.max(target.covered, item.on)
  if (target.left === 0) target.on = target.covered
}

/**
 * A refund hands out what is left of earlier credits, then what earlier payments have left once all
 * that was billed by then is covered; where it names an invoice, only payments for that one.
 */
function payBack(open: Settled[], spare: Spare[], refund: MoneyItem): void {
  const before = spare.filter(({ item }) => item.on <= refund.on && item.currency === refund.currency)
  const due = takeBack(
    before.filter(({ item }) => item.kind === 'credit'),
    refund.minor,
  )
  if (due === 0) return
  const billed = open.filter((one) => one.invoice.on <= refund.on)
  for (const part of before) coverOldest(billed, part)
  const meant = ({ item }: Spare) => refund.invoice === '' || item.invoice === refund.invoice
  takeBack(
    before.filter((part) => part.item.kind === 'payment' && meant(part)),
    due,
  )
}

/** What of `due` the parts could not give. */
function takeBack(parts: Spare[], due: number): number {
  for (const part of parts) {
    const used = Math.min(part.left, due)
    part.left -= used
    due -= used
  }
  return due
}

function coverOldest(open: Settled[], part: Spare): void {
  for (const one of open) {
    if (part.left === 0) return
    cover(one, part)
  }
}
