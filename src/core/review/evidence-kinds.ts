import type { KindName } from '../ledger/kinds/all.ts'

/**
 * The kinds that evidence is made of. The book is passed with these alone, and a client is read with the same, so that
 * nobody is held against figures that were counted in another way.
 */
export const EVIDENCE_KINDS: readonly KindName[] = [
  'client',
  'engagement',
  'invoice',
  'payment',
  'credit',
  'refund',
  'time',
  'cost',
  'writeoff',
  'promise',
  'kept',
  'complaint',
  'case',
  'handled',
  'finding',
  'remedy',
  'apology',
  'halfway',
  'incident',
  'acted',
  'warning',
  'need',
  'change',
  'missed',
  'care',
  'review',
  'ground',
  'checked',
  'decision',
  'approval',
  'right',
  'referral',
  'potential',
  'again',
]

const KNOWN: ReadonlySet<string> = new Set(EVIDENCE_KINDS)

export function isEvidence({ kind }: { kind: string }): boolean {
  return KNOWN.has(kind)
}
