import type { Day } from '../../core/day.ts'
import type { Draft } from './draft.ts'
import { isExact, isNegativeQuantity, lineMoney } from './invoice-line.ts'
import { cellOf, dayIn, has, isDateFault, moneyOf, report, shown, skip, textOf } from './reading.ts'
import type { Reading } from './reading.ts'
import { isPaidStatus } from './row-words.ts'
import type { RowType } from './row-words.ts'
import type { Row } from './rows.ts'
import type { Entry } from './table.ts'

/** Opens the invoice of a row; what is wrong with the row is reported and spoils the draft. */
export function openDraft(
  reading: Reading,
  row: Row,
  given: { client: Entry['client']; ref: string; type: RowType },
): Draft {
  const on = readOn(reading, row, reading.carried.day || cellOf(reading, row, 'day'))
  const draft: Draft = {
    // The raw text is kept for a later problem only; the cells are not needed any more.
    first: { line: row.line, cells: [], raw: row.raw.slice(0, 500) },
    ...given,
    on,
    due: dueOf(reading, row),
    text: textOf(reading, row),
    currency: '',
    total: null,
    sum: 0,
    lines: 0,
    paid: null,
    spoiled: on === null,
  }
  addLine(reading, draft, row)
  draft.paid = paidOf(reading, draft, row)
  return draft
}

function readOn(reading: Reading, row: Row, cell: string): Day | null {
  const day = dayIn(reading, cell)
  if (!isDateFault(day)) return day
  report(reading, row, day, { day: shown(cell) })
  return null
}

/** A due day that cannot be read is reported, and the invoice goes on without one. */
function dueOf(reading: Reading, row: Row): Day | null {
  const cell = cellOf(reading, row, 'due')
  return cell === '' ? null : readOn(reading, row, cell)
}

/** Adds a row to its invoice: the whole once where rows repeat it, otherwise line by line. */
export function addLine(reading: Reading, draft: Draft, row: Row): void {
  draft.lines++
  if (draft.type !== 'credit' && isNegativeQuantity(reading, row)) {
    draft.spoiled = true
    return
  }
  const whole = cellOf(reading, row, 'amount')
  if (reading.repeatsTotal && whole !== '' && draft.total !== null) return
  const money = reading.repeatsTotal && whole !== '' ? moneyOf(reading, row, whole) : lineMoney(reading, row)
  if (money === null || (draft.currency !== '' && draft.currency !== money.currency)) {
    if (money)
      report(reading, row, 'two-currencies', { ref: shown(draft.ref), first: draft.currency, second: money.currency })
    draft.spoiled = true
    return
  }
  draft.currency = money.currency
  if (reading.repeatsTotal && whole !== '') draft.total = money.minor
  else draft.sum += money.minor
}

/** What the row says about the payment of its invoice; a null day or amount is not told. */
function paidOf(reading: Reading, draft: Draft, row: Row): Draft['paid'] {
  const dayCell = cellOf(reading, row, 'paid-day')
  const amountCell = cellOf(reading, row, 'paid-amount')
  const isPaid = isPaidStatus(cellOf(reading, row, 'status'))
  const on = dayCell === '' ? null : readOn(reading, row, dayCell)
  if (amountCell !== '') {
    const money = moneyOf(reading, row, amountCell)
    return money && money.minor > 0 ? { on, minor: money.minor } : null
  }
  if (has(reading, 'paid-amount') && !isPaid) return null
  return dayCell !== '' || isPaid ? { on, minor: null } : null
}

/** Ends an invoice: its entries go out, or the problem that it is not whole. */
export function closeDraft(reading: Reading): void {
  const draft = reading.draft
  reading.draft = null
  if (!draft) return
  const { on } = draft
  if (on === null || (draft.spoiled && draft.total === null)) {
    if (draft.lines > 1) report(reading, draft.first, 'invoice-incomplete', { ref: shown(draft.ref) })
    return
  }
  const stated = draft.total ?? draft.sum
  // In the account of what clients owe, a payment stands with a minus.
  const minor = draft.type === 'payment' && has(reading, 'account') ? -stated : stated
  if (minor === 0) return skip(reading, 'zero')
  if (!isExact(reading, draft.first, minor, draft.currency)) return
  reading.out.entries.push(entryOf(reading, draft, on, minor))
  if (draft.paid && kindOf(draft, minor) === 'invoice')
    reading.out.entries.push(paymentOf(draft, on, draft.paid, minor))
}

function kindOf(draft: Draft, minor: number): Entry['kind'] {
  if (draft.type === 'payment') return minor < 0 ? 'refund' : 'payment'
  if (draft.type === 'refund') return 'refund'
  return draft.type === 'credit' || minor < 0 ? 'credit' : 'invoice'
}

function entryOf(reading: Reading, draft: Draft, on: Day, minor: number): Entry {
  const entry: Entry = {
    line: draft.first.line,
    client: draft.client,
    kind: kindOf(draft, minor),
    on,
    minor: Math.abs(minor),
    currency: draft.currency,
  }
  if (draft.due !== null && entry.kind === 'invoice') entry.due = draft.due
  const isFor = entry.kind === 'payment' && reading.numbersInvoices
  if (draft.ref !== '') entry[isFor ? 'for' : 'ref'] = draft.ref
  if (draft.text !== '') entry.text = draft.text
  return entry
}

function paymentOf(draft: Draft, on: Day, paid: NonNullable<Draft['paid']>, minor: number): Entry {
  const payment: Entry = {
    line: draft.first.line,
    client: draft.client,
    kind: 'payment',
    on: paid.on ?? draft.due ?? on,
    minor: paid.minor ?? minor,
    currency: draft.currency,
  }
  if (paid.on === null) payment.dayUnknown = true
  if (draft.ref !== '') payment.for = draft.ref
  return payment
}
