import type { Approved, Decided, ReviewState } from './review-state.ts'

/**
 * The yes that counts (I12): of another than whoever decided, of somebody outside on a later day, or, where safety cannot
 * wait, of whoever decided, with why. Where either is not signed nobody can tell two people from one, and none counts. A
 * no takes every yes before it back.
 */
export function approvedBy({ decision, approvals }: Pick<ReviewState, 'decision' | 'approvals'>): Approved | null {
  if (!decision || decision.by === null) return null
  const since = approvals.slice(approvals.findLastIndex(({ step }) => step === 'refused') + 1)
  return since.findLast((one) => isSecond(one, decision)) ?? null
}

function isSecond({ by, on, outside }: Approved, decision: Decided): boolean {
  if (by === null) return false
  if (by !== decision.by) return true
  return outside === null ? decision.safety : on > decision.on
}
