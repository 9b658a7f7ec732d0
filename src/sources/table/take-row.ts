import type { RowCode } from './codes.ts'
import { addLine, closeDraft, openDraft } from './invoice-draft.ts'
import { cellOf, clientOf, has, report, skip } from './reading.ts'
import type { Reading } from './reading.ts'
import { isNo, isReceivable, isTotalLabel, isVoidStatus, typeOf } from './row-words.ts'
import type { RowType } from './row-words.ts'
import type { Row } from './rows.ts'
import { detached } from './table.ts'
import type { Entry, Role } from './table.ts'
import { takePayment } from './take-payment.ts'

/** Roles whose damage would make an entry wrong; a damaged description does no harm. */
const EXACT: Role[] = ['client-name', 'client-id', 'client-email', 'day', 'due', 'ref', 'for-invoice', 'currency']

/** Takes one row of the file: entries, a problem, or a counted skip. */
export function takeRow(reading: Reading, row: Row): void {
  const { settings } = reading
  if (row.line <= settings.headerLine) return
  reading.out.rowsRead++
  if (row.fault) return report(reading, row, row.fault)
  if (isBlank(row)) return skip(reading, 'blank')
  if (isFraming(reading, row) || !isWhole(reading, row)) return
  const why = whyLeftOut(reading, row)
  if (why !== null) return skip(reading, why)
  if (settings.kind === 'payments') takePayment(reading, row)
  else takeInvoiceRow(reading, row)
}

function isBlank(row: Row): boolean {
  return (row.cells[0] ?? '').trim() === '' && row.cells.every((cell) => cell.trim() === '')
}

/** Rows that frame the table: totals, headings with a client's name, the header again on a new page. */
function isFraming(reading: Reading, row: Row): boolean {
  const day = cellOf(reading, row, 'day')
  const { header, mapping } = reading.settings
  if (day !== '' && day === header[mapping.day ?? -1]?.trim()) return framed(reading, 'header')
  if (day !== '') return false
  const filled = row.cells.filter((cell) => cell.trim() !== '')
  if (isTotalLabel(filled[0]!)) {
    reading.heading = ''
    return framed(reading, 'total')
  }
  if (reading.hasHeadings && filled.length === 1 && header.length > 2 && (row.cells[0] ?? '').trim() !== '') {
    reading.heading = detached(filled[0]!.trim())
    return framed(reading, 'heading')
  }
  if (clientOf(reading, row) === null && cellOf(reading, row, 'ref') === '') return framed(reading, 'total')
  return false
}

function framed(reading: Reading, why: string): true {
  skip(reading, why)
  return true
}

/** Reports a row that was cut off, does not fit the header, or does not suit the encoding. */
function isWhole(reading: Reading, row: Row): boolean {
  const found = row.cells.length
  if (row.unended && found < Math.min(reading.lastWidth || reading.width, reading.width)) {
    return faulty(reading, row, 'row-cut-off', { found, expected: reading.width })
  }
  reading.lastWidth = found
  if (
    found > reading.settings.header.length &&
    row.cells.slice(reading.settings.header.length).some((cell) => cell.trim() !== '')
  ) {
    return faulty(reading, row, 'too-many-cells', { found, expected: reading.settings.header.length })
  }
  if (found < reading.width && found <= lastNeeded(reading)) {
    return faulty(reading, row, 'too-few-cells', { found, expected: reading.width })
  }
  if (row.raw.includes('\uFFFD') && EXACT.some((role) => cellOf(reading, row, role).includes('\uFFFD'))) {
    return faulty(reading, row, 'wrong-encoding', { encoding: reading.settings.encoding })
  }
  return true
}

function faulty(reading: Reading, row: Row, code: RowCode, args: Record<string, string | number>): false {
  report(reading, row, code, args)
  return false
}

/** The last column without which a row says nothing. */
function lastNeeded(reading: Reading): number {
  const { mapping } = reading.settings
  return Math.max(mapping.day ?? -1, mapping.amount ?? mapping['line-amount'] ?? -1)
}

/** Why a row is no business with a client, or null. */
function whyLeftOut(reading: Reading, row: Row): string | null {
  const status = cellOf(reading, row, 'status')
  if (status !== '' && isVoidStatus(status)) return `status:${status.toLowerCase()}`
  if (has(reading, 'captured') && isNo(cellOf(reading, row, 'captured'))) return 'status:uncaptured'
  if (has(reading, 'account')) carryTransaction(reading, row)
  if (has(reading, 'account') && !isReceivable(cellOf(reading, row, 'account'))) return 'other-account'
  const type = typeOf(cellOf(reading, row, 'type'))
  if (type === 'left-out') return `type:${cellOf(reading, row, 'type').toLowerCase()}`
  // A sales report lists payments beside what was sold; they are no line of it.
  if (type === 'payment' && !has(reading, 'account') && /payment/i.test(cellOf(reading, row, 'type'))) {
    return reading.settings.kind === 'invoices' ? `type:${cellOf(reading, row, 'type').toLowerCase()}` : null
  }
  return null
}

/** A journal writes date, type and number on the first line of a transaction only. */
function carryTransaction(reading: Reading, row: Row): void {
  const day = cellOf(reading, row, 'day')
  if (day === '') return
  reading.carried = {
    day: detached(day),
    type: detached(cellOf(reading, row, 'type')),
    ref: detached(cellOf(reading, row, 'ref')),
  }
}

function takeInvoiceRow(reading: Reading, row: Row): void {
  const isJournal = has(reading, 'account')
  const ref = (isJournal && reading.carried.ref) || cellOf(reading, row, 'ref')
  const client = clientOf(reading, row)
  const open = reading.draft
  if (open && open.ref !== '' && open.ref === ref && (!client || keyOf(client) === keyOf(open.client))) {
    return addLine(reading, open, row)
  }
  closeDraft(reading)
  if (!client) return report(reading, row, 'no-client')
  const type = isJournal ? journalType(reading, row) : (typeOf(cellOf(reading, row, 'type')) ?? 'invoice')
  reading.draft = openDraft(reading, row, { client, ref: detached(ref), type })
  if (ref === '' || isJournal) closeDraft(reading)
}

/** In the account of what clients owe, a plus is an invoice and a minus a payment, unless the type says credit. */
function journalType(reading: Reading, row: Row): RowType {
  const named = typeOf(reading.carried.type)
  if (named && named !== 'left-out') return named
  const isMinus = cellOf(reading, row, 'credit') !== '' || /^[-(\u2212]/.test(cellOf(reading, row, 'amount'))
  return isMinus && cellOf(reading, row, 'debit') === '' ? 'payment' : 'invoice'
}

function keyOf(client: Entry['client']): string {
  return client.id ?? client.email ?? client.name ?? ''
}
