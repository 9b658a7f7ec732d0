import type { GoodwillSort, GoodwillStep } from '../../ledger/kinds/goodwill.ts'

export const SETTLING = ['requested', 'done', 'withdrawn'] as const
export type Settling = (typeof SETTLING)[number]

/**
 * What may be said next of goodwill in a state: money is asked of the bank or bookkeeping before it is done. What is done
 * stays done; a mistake in it is taken back like any other fact.
 */
export function stepsAfter(state: GoodwillStep, as: GoodwillSort | null): readonly Settling[] {
  if (state === 'requested') return ['done', 'withdrawn']
  if (state !== 'decided') return []
  return as === 'credit' || as === 'refund' ? SETTLING : ['done', 'withdrawn']
}
