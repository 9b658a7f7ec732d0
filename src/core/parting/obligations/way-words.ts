import type { ObligationSort, ObligationWay } from '../../ledger/kinds/obligations.ts'

/** The key of the words for a way: work is finished, an unpaid invoice is paid, and not by us. */
export function wayKey(as: ObligationSort, way: ObligationWay): string {
  return `obligation.way.${way}${paidBy(as, way)}`
}

/** What the keys of a way end in where it means that somebody pays; else nothing. */
export function paidBy(as: ObligationSort, way: string): '' | '.invoice' {
  return as === 'invoice' && way === 'finish' ? '.invoice' : ''
}
