import type { Day } from '../../core/day.ts'
import type { FileCode, RowCode } from './codes.ts'

/** What a table lists: invoices sent, or money received (payments, purchases). */
export type TableKind = 'invoices' | 'payments'

/**
 * What a column can mean. `amount` is the whole of an invoice or payment, `line-amount`, `price` and
 * `quantity` belong to one line of an invoice, `debit` and `credit` to a journal. `for-invoice` is
 * the invoice a payment belongs to; `account` and `type` tell rows apart in bookkeeping exports.
 */
export const ROLES = [
  'client-name',
  'client-id',
  'client-email',
  'day',
  'due',
  'amount',
  'line-amount',
  'price',
  'quantity',
  'debit',
  'credit',
  'currency',
  'ref',
  'for-invoice',
  'text',
  'status',
  'type',
  'account',
  'captured',
  'paid-day',
  'paid-amount',
  'refunded',
] as const

export type Role = (typeof ROLES)[number]

/** Column index (from 0) by role. */
export type Mapping = Partial<Record<Role, number>>

export type DecimalMark = ',' | '.'

/** Order of the parts in numeric dates; `serial` counts days as spreadsheets do (45631 is 2024-12-05). */
export type DateOrder = 'ymd' | 'dmy' | 'mdy' | 'serial'

/** A dirty line, as a value: it never stops the reading. `row` is the raw row, at most 500 characters. */
export type Problem = { line: number; code: RowCode; args: Record<string, string | number>; row?: string }

/** Everything that must be decided before a table can be read. A `Sniffed` is one too. */
export type Settled = {
  encoding: string
  delimiter: string
  /** Physical line of the header, from 1. */
  headerLine: number
  header: string[]
  kind: TableKind
  mapping: Mapping
  decimal: DecimalMark
  dateOrder: DateOrder
  /** ISO 4217 code for rows that do not name one; null when the file does not tell. */
  currency: string | null
}

/** How the first rows with letters beyond ASCII look under another encoding. */
export type EncodingView = { encoding: string; rows: string[] }

/** What was found out about a file. Where something is not sure the user is asked, with the sample before them. */
export type Sniffed = Settled & {
  encodingSure: boolean
  /** Filled when the encoding is not sure. */
  encodings: EncodingView[]
  kindSure: boolean
  decimalSure: boolean
  dateOrderSure: boolean
  /** The first rows after the header, at most 20. */
  sample: { line: number; cells: string[] }[]
}

/** The user's corrections; a role mapped to null is taken away. */
export type Wishes = Omit<Settled, 'mapping' | 'header'> & { mapping: Partial<Record<Role, number | null>> }

/** The file cannot be read as it is. `sniffed` says how far it got, so that columns can be mapped by hand. */
export type Refusal = { code: FileCode; args: Record<string, string | number>; sniffed?: Sniffed }

/**
 * One dated sum of money read from a table. `minor` is in minor units of `currency` and positive; the
 * kind gives the direction. Only a payment may be 0: a purchase that cost nothing is still a sign of
 * life in a purchase log, while an invoice over nothing is left out. Several rows of one invoice become one entry, at its first line.
 */
export type Entry = {
  line: number
  client: { name?: string; id?: string; email?: string }
  kind: 'invoice' | 'payment' | 'credit' | 'refund'
  on: Day
  /** Set when the file says that it happened but not when; `on` is then the due day or the day of the row. */
  dayUnknown?: true
  minor: number
  currency: string
  due?: Day
  ref?: string
  text?: string
  /** Number of the invoice that a payment belongs to. */
  for?: string
}

/** A stretch of the file; `bytesRead` and `rowsRead` count from its beginning, `skipped` counts this batch's rows by why. */
export type Batch = {
  entries: Entry[]
  problems: Problem[]
  skipped: Record<string, number>
  bytesRead: number
  rowsRead: number
}

/** A copy that does not keep the large text alive that it was cut from. */
export function detached(text: string): string {
  return text.length < 13 ? text : Buffer.from(text).toString()
}
