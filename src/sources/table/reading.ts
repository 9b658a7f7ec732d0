import { minorFrom } from '../../core/money.ts'
import type { Day } from '../../core/day.ts'
import { readAmount } from './amount.ts'
import type { RowCode } from './codes.ts'
import { numbersInvoices, repeatsTotal } from './columns.ts'
import { currencyOf } from './currency.ts'
import { readDay } from './date.ts'
import type { DateFault } from './date.ts'
import type { Draft } from './draft.ts'
import { detached } from './table.ts'
import type { Batch, Entry, Role, Settled } from './table.ts'
import type { Row } from './rows.ts'

const ROW_SHOWN = 500
const CELL_SHOWN = 60
const REPEATS_KEPT = 20_000
const TEXT_KEPT = 500

/** Where the reading of one file stands: what is decided, what carries over from row to row, what came out. */
export type Reading = {
  settings: Settled
  defaultCurrency: string
  /** Columns of the header up to its last name. */
  width: number
  repeatsTotal: boolean
  numbersInvoices: boolean
  /** Bookkeeping reports put the client in a row of its own above their rows. */
  hasHeadings: boolean
  heading: string
  draft: Draft | null
  /** Last date, type and number of a journal, which writes them on the first line of a transaction only. */
  carried: { day: string; type: string; ref: string }
  lastWidth: number
  days: Map<string, Day | DateFault>
  names: Map<string, string>
  out: Batch
}

export function startReading(settings: Settled, defaultCurrency: string): Reading {
  const { header, mapping } = settings
  return {
    settings,
    defaultCurrency,
    width: header.findLastIndex((name) => name.trim() !== '') + 1,
    repeatsTotal: repeatsTotal(header, mapping),
    numbersInvoices: numbersInvoices(header),
    hasHeadings: mapping.type !== undefined || header[mapping['client-name'] ?? -1]?.trim() === '',
    heading: '',
    draft: null,
    carried: { day: '', type: '', ref: '' },
    lastWidth: 0,
    days: new Map(),
    names: new Map(),
    out: emptyBatch(),
  }
}

export function emptyBatch(): Batch {
  return { entries: [], problems: [], skipped: {}, bytesRead: 0, rowsRead: 0 }
}

/** The cell of a role, trimmed; empty when there is no such column or the row ends before it. */
export function cellOf(reading: Reading, row: Row, role: Role): string {
  const column = reading.settings.mapping[role]
  return column === undefined ? '' : (row.cells[column] ?? '').trim()
}

export function has(reading: Reading, role: Role): boolean {
  return reading.settings.mapping[role] !== undefined
}

export function report(reading: Reading, row: Row, code: RowCode, args: Record<string, string | number> = {}): void {
  reading.out.problems.push({ line: row.line, code, args, row: detached(row.raw.slice(0, ROW_SHOWN)) })
}

export function skip(reading: Reading, why: string): void {
  reading.out.skipped[why] = (reading.out.skipped[why] ?? 0) + 1
}

/** A cell as it is shown in a sentence. */
export function shown(cell: string): string {
  return detached(cell.length > CELL_SHOWN ? `${cell.slice(0, CELL_SHOWN)}…` : cell)
}

/** The client of a row, or null when no cell names one. */
export function clientOf(reading: Reading, row: Row): Entry['client'] | null {
  const name = cellOf(reading, row, 'client-name') || (reading.hasHeadings ? reading.heading : '')
  const id = cellOf(reading, row, 'client-id')
  const email = cellOf(reading, row, 'client-email')
  if (name === '' && id === '' && email === '') return null
  return {
    ...(name === '' ? {} : { name: nameIn(reading, name) }),
    ...(id === '' ? {} : { id: detached(id) }),
    ...(email === '' ? {} : { email: detached(email) }),
  }
}

/** One copy of a name for all its rows. */
function nameIn(reading: Reading, name: string): string {
  const known = reading.names.get(name)
  if (known !== undefined) return known
  if (reading.names.size >= REPEATS_KEPT) reading.names.clear()
  const kept = detached(name)
  reading.names.set(kept, kept)
  return kept
}

/** Reads a date cell; dates repeat, so what was read is kept. */
export function dayIn(reading: Reading, cell: string): Day | DateFault {
  const known = reading.days.get(cell)
  if (known !== undefined) return known
  if (reading.days.size >= REPEATS_KEPT) reading.days.clear()
  const day = readDay(cell, reading.settings.dateOrder)
  reading.days.set(detached(cell), day)
  return day
}

export function isDateFault(day: string): day is DateFault {
  return day.charCodeAt(0) > 57
}

/** An amount in minor units, signed, with its currency; or null after the problem was reported. */
export function moneyOf(reading: Reading, row: Row, cell: string): { minor: number; currency: string } | null {
  const amount = readAmount(cell, reading.settings.decimal)
  if (typeof amount === 'string') {
    report(reading, row, amount, { amount: shown(cell), mark: reading.settings.decimal })
    return null
  }
  const currency = currencyFor(reading, row, amount.mark)
  if (currency === null) return null
  const minor = minorFrom(amount.text, currency)
  if (minor === null) {
    const tooLarge = amount.text.replace(/\..*/, '').length > 12
    report(reading, row, tooLarge ? 'amount-too-large' : 'too-many-decimals', { amount: shown(cell), currency })
    return null
  }
  return { minor: amount.negative && minor !== 0 ? -minor : minor, currency }
}

/** The row's own currency, else the sign at the amount, else that of the file, else the default. */
export function currencyFor(reading: Reading, row: Row, mark: string): string | null {
  const own = cellOf(reading, row, 'currency')
  if (own !== '') {
    const currency = currencyOf(own)
    if (currency !== null) return currency
    // A sign that several currencies share does not contradict the currency of the file.
    if (/^[A-Za-z]{3}$/.test(own) || /\p{L}{4}/u.test(own)) {
      report(reading, row, 'unknown-currency', { currency: shown(own) })
      return null
    }
  }
  const marked = mark === '' ? null : currencyOf(mark)
  return marked ?? reading.settings.currency ?? reading.defaultCurrency
}

export function textOf(reading: Reading, row: Row): string {
  return detached(cellOf(reading, row, 'text').slice(0, TEXT_KEPT))
}
