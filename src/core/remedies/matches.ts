import type { Loss } from '../ledger/kinds/cases.ts'
import type { RemedyKind } from '../ledger/kinds/remedies.ts'

/** How well a remedy puts right what was lost: the kind that mends it, or one that also helps. */
export type Match = { as: RemedyKind; fit: 'mends' | 'helps' }

/** Money that is paid or credited; everything else costs time. */
const MONEY: readonly RemedyKind[] = ['refund', 'credit']

export function isMoney(as: RemedyKind): boolean {
  return MONEY.includes(as)
}

/**
 * What mends what (handbook 3.4, A22): money lost is given back, failed work is done again, a bad thing is exchanged,
 * and who was neglected gets attention, which everything else repairs a little too. Within a loss the cheaper way comes
 * first, and what costs no money before what does.
 */
const MENDS: Readonly<Record<Loss, readonly RemedyKind[]>> = {
  money: ['fix', 'refund', 'credit'],
  work: ['fix', 'redo'],
  thing: ['fix', 'exchange'],
  time: ['extension', 'help'],
  attention: ['attention'],
  nothing: ['attention'],
}

const HELPS: Readonly<Record<Loss, readonly RemedyKind[]>> = {
  money: [],
  work: ['help', 'refund', 'credit'],
  thing: ['help', 'refund', 'credit'],
  time: ['attention', 'credit', 'refund'],
  attention: ['help', 'fix', 'redo'],
  nothing: ['help'],
}

/** The remedies to think of for a loss, in their order; for a loss nobody has named what suits most cases. */
export function matchesFor(loss: Loss | null): Match[] {
  if (loss === null) return (['attention', 'fix', 'redo', 'credit'] as const).map((as) => ({ as, fit: 'helps' }))
  return [
    ...MENDS[loss].map((as) => ({ as, fit: 'mends' as const })),
    ...HELPS[loss].map((as) => ({ as, fit: 'helps' as const })),
  ]
}

/** Whether a remedy suits what was lost; null where one of the two is not known. Unexpected help suits everything. */
export function isReasonable(as: RemedyKind | null, loss: Loss | null): boolean | null {
  if (as === null || loss === null) return null
  return as === 'extra' || matchesFor(loss).some((match) => match.as === as)
}
