import type { TableSeen } from './preview.tsx'

/** What a column can mean, the most usual first; the others are offered when the file has them. */
const USUAL = [
  'client-name',
  'client-id',
  'client-email',
  'day',
  'amount',
  'currency',
  'ref',
  'text',
  'status',
] as const
const OF_INVOICES = [
  'due',
  'paid-day',
  'paid-amount',
  'line-amount',
  'price',
  'quantity',
  'debit',
  'credit',
  'type',
  'account',
] as const
const OF_PAYMENTS = ['for-invoice', 'captured', 'refunded'] as const

export function rolesFor(table: TableSeen, own: string): string[] {
  const offered = [...USUAL, ...(table.kind === 'invoices' ? OF_INVOICES : OF_PAYMENTS)]
  return own === '' || (offered as string[]).includes(own) ? offered : [...offered, own]
}

/** What a column was taken for; empty when it is not read. */
export function roleOf(table: TableSeen, at: number): string {
  return Object.entries(table.mapping).find(([, column]) => column === at)?.[0] ?? ''
}

/** The wishes after one column got a role (or none): the role leaves its old column, and the column its old role. */
export function rolesAfter(
  table: TableSeen,
  wished: Record<string, number>,
  at: number,
  role: string,
): Record<string, number> {
  const before = roleOf(table, at)
  return { ...wished, ...(before ? { [before]: -1 } : {}), ...(role ? { [role]: at } : {}) }
}
