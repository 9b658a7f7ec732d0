import { isCurrency } from '../../core/money.ts'
import { INVOICE_HINTS, namesFor, PAYMENT_HINTS, PAYMENT_NAMES, PAYMENT_TITLE, TOTAL_NAMES } from './column-names.ts'
import { ROLES } from './table.ts'
import type { Mapping, Role, TableKind, Wishes } from './table.ts'

const NAME_CHARS = 200

/**
 * A header name without what does not matter: byte-order mark, leading star, case, accents, a trailing
 * parenthesis, and the ways of joining words (`InvoiceNumber`, `invoice_number`, `Invoice-Number`).
 */
export function foldName(name: string): string {
  return foldWords(
    name
      .slice(0, NAME_CHARS)
      .replace(/^[\uFEFF\s*]+/, '')
      .replace(/\s*\([^()]*\)\s*$/, '')
      .replace(/([a-z])([A-Z])/g, '$1 $2'),
  )
}

function foldWords(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
  return plain
    .replace(/[’`]/g, "'")
    .replace(/[\s_\-–]+/g, ' ')
    .replace(/[.:?*]+(?=\s|$)/g, '')
    .trim()
}

const ranks = new Map<TableKind, Map<string, [Role, number][]>>()

/** For every known name the roles it can have, each with how good a name it is for that role (0 is best). */
function ranksFor(kind: TableKind): Map<string, [Role, number][]> {
  const made = ranks.get(kind)
  if (made) return made
  const byName = new Map<string, [Role, number][]>()
  const names = namesFor(kind)
  for (const role of ROLES) {
    names[role].forEach((name, rank) => {
      const key = foldWords(name)
      byName.set(key, [...(byName.get(key) ?? []), [role, rank]])
    })
  }
  ranks.set(kind, byName)
  return byName
}

/** Matches columns to roles by name. A column has one role, and of several candidates the better name wins. */
export function mapColumns(header: string[], kind: TableKind): Mapping {
  const candidates: { role: Role; rank: number; column: number }[] = []
  header.forEach((name, column) => {
    for (const [role, rank] of ranksFor(kind).get(foldName(name)) ?? []) candidates.push({ role, rank, column })
  })
  candidates.sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || a.rank - b.rank || a.column - b.column)
  const mapping: Mapping = {}
  const used = new Set<number>()
  for (const { role, column } of candidates) {
    if (mapping[role] !== undefined || used.has(column)) continue
    mapping[role] = column
    used.add(column)
  }
  return mapping
}

/** How many names of a row are known as headers, whatever the kind of the table. */
export function knownNames(cells: string[]): number {
  let known = 0
  for (const cell of cells) {
    const name = foldName(cell)
    if (ranksFor('invoices').has(name) || ranksFor('payments').has(name)) known++
  }
  return known
}

/** Lays the user's corrections over what was found. */
export function correctMapping(found: Mapping, wish: Wishes['mapping'] | undefined): Mapping {
  const mapping: Mapping = { ...found }
  for (const role of ROLES) {
    const column = wish?.[role]
    if (column === undefined) continue
    delete mapping[role]
    if (column === null) continue
    for (const other of ROLES) if (mapping[other] === column && wish?.[other] === undefined) delete mapping[other]
    mapping[role] = column
  }
  return mapping
}

/**
 * Invoices or payments. A log of purchases without due day and invoice number is a list of payments:
 * money that came in at the purchase. `title` is the text above the header.
 */
export function kindOf(header: string[], title: string): { kind: TableKind; sure: boolean } {
  const names = new Set(header.map(foldName))
  const has = (list: string[]) => list.some((name) => names.has(foldWords(name)))
  const mapping = mapColumns(header, 'invoices')
  if (has(PAYMENT_HINTS)) return { kind: 'payments', sure: true }
  if (mapping.due !== undefined || has(INVOICE_HINTS)) return { kind: 'invoices', sure: true }
  if (mapping.type !== undefined && (mapping.account !== undefined || mapping.quantity !== undefined)) {
    return { kind: 'invoices', sure: true }
  }
  if (has(PAYMENT_NAMES)) return { kind: 'payments', sure: true }
  if (mapColumns(header, 'payments')['for-invoice'] === undefined) return { kind: 'payments', sure: true }
  return { kind: PAYMENT_TITLE.test(title) ? 'payments' : 'invoices', sure: false }
}

/** The first thing that is missing before rows can be read, or null. */
export function missingPart(mapping: Mapping): 'client' | 'day' | 'amount' | null {
  const has = (...roles: Role[]) => roles.some((role) => mapping[role] !== undefined)
  if (!has('client-name', 'client-id', 'client-email')) return 'client'
  if (!has('day')) return 'day'
  if (has('amount', 'line-amount', 'debit', 'credit')) return null
  return has('price') && has('quantity') ? null : 'amount'
}

/** The currency that the header of the amounts names: `Amount (EUR)`. */
export function headerCurrency(header: string[], mapping: Mapping): string | null {
  for (const role of ['amount', 'line-amount', 'paid-amount', 'price'] as const) {
    const code = /\(([A-Za-z]{3})\)\s*$/.exec(header[mapping[role] ?? -1] ?? '')?.[1]?.toUpperCase()
    if (code && isCurrency(code)) return code
  }
  return null
}

/** True when the number of a row is that of an invoice, not of whatever document the row is. */
export function numbersInvoices(header: string[]): boolean {
  return mapColumns(header, 'payments')['for-invoice'] !== undefined
}

/** True when every row of an invoice repeats the whole amount; otherwise the rows are lines to add up. */
export function repeatsTotal(header: string[], mapping: Mapping): boolean {
  if (mapping.amount === undefined) return false
  if (TOTAL_NAMES.some((name) => foldWords(name) === foldName(header[mapping.amount!] ?? ''))) return true
  return mapping['line-amount'] !== undefined || header.some((name) => /^item (cost|price)$/.test(foldName(name)))
}
