/** Statuses of invoices and payments that are no money owed or received; their rows are left out and counted. */
const VOID_STATUSES = new Set([
  'void',
  'voided',
  'draft',
  'deleted',
  'failed',
  'uncollectible',
  'canceled',
  'cancelled',
  'declined',
  'rejected',
  'blocked',
  'incomplete',
  'uncaptured',
  'pending',
  'expired',
  'reversed',
  'requires payment method',
  'requires action',
  'requires confirmation',
  'requires capture',
  'archived',
  'written off',
  'storniert',
  'entwurf',
  'fehlgeschlagen',
  'abgebrochen',
  'annulé',
  'annulée',
  'brouillon',
  'échoué',
  'anulado',
  'anulada',
  'borrador',
  'fallido',
  'cancelado',
  'cancelada',
  'ógilt',
  'ógildur',
  'drög',
  'bakfærður',
  'չեղարկված',
  'սևագիր',
  'batal',
  'dibatalkan',
  'draf',
  'gagal',
  'रद्द',
  'मस्यौदा',
  'असफल',
])

const PAID_STATUSES = new Set([
  'paid',
  'auto paid',
  'paid in full',
  'settled',
  'closed',
  'bezahlt',
  'beglichen',
  'payé',
  'payée',
  'réglé',
  'réglée',
  'pagado',
  'pagada',
  'cobrado',
  'cobrada',
  'greitt',
  'greiddur',
  'վճարված',
  'dibayar',
  'telah dibayar',
  'भुक्तानी भयो',
  'भुक्तान',
])

/** What a row of a bookkeeping export stands for; `left-out` is no business with a client. */
export type RowType = 'invoice' | 'credit' | 'payment' | 'refund' | 'left-out'

const TYPES: Record<string, RowType> = {
  invoice: 'invoice',
  'sales invoice': 'invoice',
  accrec: 'invoice',
  sale: 'payment',
  'sales receipt': 'payment',
  charge: 'payment',
  payment: 'payment',
  'receive payment': 'payment',
  'credit memo': 'credit',
  'credit note': 'credit',
  'sales credit note': 'credit',
  accreccredit: 'credit',
  refund: 'refund',
  'refund receipt': 'refund',
  'payment refund': 'refund',
  deposit: 'left-out',
  'journal entry': 'left-out',
  journal: 'left-out',
  transfer: 'left-out',
  bill: 'left-out',
  accpay: 'left-out',
  accpaycredit: 'left-out',
  'bill payment': 'left-out',
  expense: 'left-out',
  estimate: 'left-out',
  quote: 'left-out',
  check: 'left-out',
  payout: 'left-out',
  'stripe fee': 'left-out',
  adjustment: 'left-out',
  statement: 'left-out',
}

const TOTAL_ROW =
  /^(?:(?:grand |sub)?total|summe|gesamt|zwischensumme|sous-total|suma|samtals|ընդամենը|jumlah|जम्मा|कुल)(?=$|[\s:])/iu
const RECEIVABLE = /receivable|expected payments from customers|debitoren|forderungen/i

function plain(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
}

export function isVoidStatus(status: string): boolean {
  return VOID_STATUSES.has(plain(status))
}

export function isPaidStatus(status: string): boolean {
  return status !== '' && PAID_STATUSES.has(plain(status))
}

export function isRefundedStatus(status: string): boolean {
  return plain(status) === 'refunded'
}

export function typeOf(word: string): RowType | null {
  return word === '' ? null : (TYPES[plain(word)] ?? null)
}

export function isTotalLabel(cell: string): boolean {
  return TOTAL_ROW.test(cell.trim())
}

/** True for the account that holds what clients owe; the other lines of a bookkeeping export mirror it. */
export function isReceivable(account: string): boolean {
  return RECEIVABLE.test(account)
}

export function isNo(cell: string): boolean {
  return /^(?:false|no|0|nein|non)$/i.test(cell.trim())
}
