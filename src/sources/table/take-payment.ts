import type { Money } from '../../core/money.ts'
import { isNegativeQuantity, lineMoney } from './invoice-line.ts'
import { cellOf, clientOf, dayIn, isDateFault, moneyOf, report, shown, textOf } from './reading.ts'
import type { Reading } from './reading.ts'
import { isRefundedStatus, typeOf } from './row-words.ts'
import type { Row } from './rows.ts'
import { detached } from './table.ts'
import type { Entry } from './table.ts'

/** Takes a row of a list of payments: what came in, and what of it went back. */
export function takePayment(reading: Reading, row: Row): void {
  const client = clientOf(reading, row)
  if (!client) return report(reading, row, 'no-client')
  const cell = cellOf(reading, row, 'day')
  const on = dayIn(reading, cell)
  if (isDateFault(on)) return report(reading, row, on, { day: shown(cell) })
  const money = paymentMoney(reading, row)
  if (!money || isNegativeQuantity(reading, row)) return
  const isRefund = money.minor < 0 || typeOf(cellOf(reading, row, 'type')) === 'refund'
  const entry: Entry = {
    line: row.line,
    client,
    kind: isRefund ? 'refund' : 'payment',
    on,
    minor: Math.abs(money.minor),
    currency: money.currency,
  }
  addLabels(reading, row, entry)
  reading.out.entries.push(entry)
  if (!isRefund) addRefund(reading, row, entry)
}

/** What came in: the amount, or credit less debit, or quantity times price. */
function paymentMoney(reading: Reading, row: Row): Money | null {
  const stated = cellOf(reading, row, 'amount') || cellOf(reading, row, 'line-amount') || cellOf(reading, row, 'credit')
  if (stated !== '') return moneyOf(reading, row, stated)
  const money = lineMoney(reading, row)
  return money && cellOf(reading, row, 'debit') !== '' ? { ...money, minor: -money.minor } : money
}

function addLabels(reading: Reading, row: Row, entry: Entry): void {
  const ref = cellOf(reading, row, 'ref')
  const text = textOf(reading, row)
  const invoice = cellOf(reading, row, 'for-invoice')
  if (ref !== '') entry.ref = detached(ref)
  if (text !== '') entry.text = text
  if (invoice !== '') entry.for = detached(invoice)
}

/** The part of a payment that went back; the file does not say when. */
function addRefund(reading: Reading, row: Row, payment: Entry): void {
  const cell = cellOf(reading, row, 'refunded')
  const isAll = cell === '' && isRefundedStatus(cellOf(reading, row, 'status'))
  const minor = isAll ? payment.minor : cell === '' ? 0 : Math.abs(moneyOf(reading, row, cell)?.minor ?? 0)
  if (minor === 0) return
  reading.out.entries.push({ ...payment, kind: 'refund', minor, dayUnknown: true })
}
