import { sniffDecimal } from './amount.ts'
import { correctMapping, headerCurrency, kindOf, mapColumns, missingPart } from './columns.ts'
import { usualCurrency, fixPaid } from './column-content.ts'
import { sniffDateOrder } from './date.ts'
import { decodeHead, isEncoding, sniffEncoding } from './encoding.ts'
import { findLayout } from './layout.ts'
import type { Layout } from './layout.ts'
import { foreignFormat, looksBinary } from './signature.ts'
import type { Mapping, Refusal, Role, Settled, Sniffed, Wishes } from './table.ts'

/** As much of a file as is looked at before reading it. */
export const HEAD_BYTES = 262_144
const SAMPLE_ROWS = 20
const SEEN_CHARS = 300
const SHOWN_CHARS = 200

/**
 * Finds out how a table is written and what its columns mean, from the head of the file (at most
 * `HEAD_BYTES`). A wish overrides what was found and counts as sure. Refuses what is no table of
 * invoices or payments; never throws.
 */
export function sniffTable(head: Uint8Array, wish: Partial<Wishes> = {}): Sniffed | Refusal {
  if (head.length === 0) return { code: 'file-empty', args: {} }
  const foreign = foreignFormat(head)
  if (foreign) return foreign
  if (wish.encoding !== undefined && !isEncoding(wish.encoding)) {
    return { code: 'unknown-encoding', args: { encoding: wish.encoding.slice(0, 60) } }
  }
  const found = sniffEncoding(head)
  const encoding = wish.encoding ?? found.encoding
  const text = decodeHead(head, encoding)
  if (looksBinary(text)) return { code: 'file-is-binary', args: { format: 'unknown' } }
  if (text.trim() === '') return { code: 'file-empty', args: {} }
  const layout = findLayout(text, head.length >= HEAD_BYTES, wish)
  const sniffed = describe(layout, wish, {
    encoding,
    encodingSure: found.sure || wish.encoding !== undefined,
    encodings: found.encodings,
  })
  return refusalOf(sniffed, layout) ?? sniffed
}

/** True when the answer of `sniffTable` is a no. */
export function isRefusal(answer: Sniffed | Refusal): answer is Refusal {
  return 'code' in answer
}

type Decoded = Pick<Sniffed, 'encoding' | 'encodingSure' | 'encodings'>

function describe(layout: Layout, wish: Partial<Wishes>, decoded: Decoded): Sniffed {
  const { header, rows } = layout
  const kind = kindOf(header, layout.title)
  const found = fixPaid(mapColumns(header, wish.kind ?? kind.kind), layout)
  const mapping = correctMapping(withHeadings(found, layout), wish.mapping)
  const decimal = sniffDecimal(
    cellsOf(rows, mapping, ['amount', 'line-amount', 'price', 'debit', 'credit', 'paid-amount']),
  )
  const order = sniffDateOrder(cellsOf(rows, mapping, ['day', 'due', 'paid-day']))
  return {
    ...decoded,
    delimiter: layout.delimiter,
    headerLine: layout.headerLine,
    header,
    kind: wish.kind ?? kind.kind,
    kindSure: kind.sure || wish.kind !== undefined,
    mapping,
    decimal: wish.decimal ?? decimal.decimal,
    decimalSure: decimal.sure || wish.decimal !== undefined,
    dateOrder: wish.dateOrder ?? order.order,
    dateOrderSure: order.sure || wish.dateOrder !== undefined,
    currency:
      wish.currency === undefined ? (headerCurrency(header, mapping) ?? usualCurrency(layout, mapping)) : wish.currency,
    sample: rows
      .slice(0, SAMPLE_ROWS)
      .map(({ line, cells }) => ({ line, cells: cells.map((cell) => cell.slice(0, SHOWN_CHARS)) })),
  }
}

/** A report with the clients as headings above their rows has a first column without a name. */
function withHeadings(mapping: Mapping, layout: Layout): Mapping {
  if (mapping['client-name'] !== undefined || mapping['client-id'] !== undefined) return mapping
  if (mapping.type === undefined || (layout.header[0] ?? '').trim() !== '') return mapping
  return { ...mapping, 'client-name': 0 }
}

function cellsOf(rows: Layout['rows'], mapping: Mapping, roles: Role[]): string[] {
  const columns = roles.map((role) => mapping[role]).filter((column) => column !== undefined)
  return rows.flatMap((row) => columns.map((column) => row.cells[column] ?? ''))
}

function refusalOf(sniffed: Sniffed, layout: Layout): Refusal | null {
  const missing = missingPart(sniffed.mapping)
  const seen = sniffed.header
    .filter((name) => name.trim() !== '')
    .join(', ')
    .slice(0, SEEN_CHARS)
  if (!layout.named && missing !== null) return { code: 'no-header', args: { seen, line: layout.headerLine }, sniffed }
  if (missing !== null) return { code: 'missing-column', args: { role: missing, seen }, sniffed }
  return layout.rows.length === 0 ? { code: 'no-rows', args: {} } : null
}

/** The settings of a description, once the user agrees with it. */
export function settle(sniffed: Sniffed): Settled {
  const { encoding, delimiter, headerLine, header, kind, mapping, decimal, dateOrder, currency } = sniffed
  return { encoding, delimiter, headerLine, header, kind, mapping, decimal, dateOrder, currency }
}
