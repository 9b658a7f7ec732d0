import { approvedBy } from './approved-by.ts'
import { brakesOf } from './brakes.ts'
import type { Args, Brake, Considering } from './considering.ts'
import { gravestOf } from './considering.ts'
import { checkOf } from './fold-reviews.ts'
import { adjustmentAsked, loyaltyIn, rightsUsed } from './guards.ts'
import { reactionsUnplanned } from './reactions.ts'
import type { ReviewState } from './review-state.ts'

/** Why a second person must say yes: tenure, friendship, a right used, an adjustment asked, doubt about fairness, safety. */
export const APPROVAL_REASONS = ['years', 'friend', 'right', 'adjustment', 'fairness', 'safety'] as const

export type ApprovalReason = (typeof APPROVAL_REASONS)[number]

/** Why a parting needs a second person (I12, handbook 2.5); empty where it needs none. */
export function approvalReasons(considering: Considering, safety = false): ApprovalReason[] {
  const { loyal } = loyaltyIn(considering)
  const found: ApprovalReason[] = loyal === null ? [] : [loyal]
  if (rightsUsed(considering).some(({ body }) => body.as !== 'adjustment')) found.push('right')
  if (adjustmentAsked(considering).length > 0) found.push('adjustment')
  if (checkOf(considering.review, 'same-treatment')?.result === 'unclear') found.push('fairness')
  if (safety && gravestOf(considering).length > 0) found.push('safety')
  return found
}

/** What is missing, as a refusal says it: its code with arguments. */
export type Missing = { code: string; args: Args }

/** What a parting still lacks. `brakes` are all that was looked at, `approval` why a second person is needed. */
export type Parting = { missing: Missing[]; brakes: Brake[]; approval: ApprovalReason[] }

/** What a decision to part still lacks, before a second person is asked (I1, I2, I12–I14, M7, T5). */
export function mayDecideParting(considering: Considering, safety = false): Parting {
  const brakes = brakesOf(considering, safety)
  const missing = brakes.flatMap(({ holds, code, args }): Missing[] => (holds ? [{ code, args }] : []))
  if (safety && gravestOf(considering).length === 0) missing.unshift({ code: 'safety-unproven', args: {} })
  return { missing, brakes, approval: approvalReasons(considering, safety) }
}

/**
 * What a parting itself still lacks (I17: no letter before its decision): the decision, a second person's yes where one
 * is needed, all that the decision needed and that may have changed since, and last a plan for how they may take it (M36).
 * A review that is closed gave it up.
 */
export function mayPart(considering: Considering): Parting {
  const { review } = considering
  const { decision } = review
  const refused = review.approvals.at(-1)?.step === 'refused'
  if (refused) return lacking('approval-refused')
  if (decision?.course !== 'part' || review.state === 'open') return lacking('decision-missing')
  if (review.state === 'closed') return lacking('decision-closed')
  const parting = mayDecideParting(considering, decision.safety)
  const missing = [...parting.missing, ...approvalMissing(review, parting.approval), ...reactionsUnplanned(considering)]
  return { ...parting, missing }
}

function approvalMissing(review: ReviewState, [reason, ...others]: readonly ApprovalReason[]): Missing[] {
  if (reason === undefined || approvedBy(review)) return []
  return [{ code: 'approval-missing', args: { reason, reasons: [reason, ...others].join(', ') } }]
}

function lacking(code: string): Parting {
  return { missing: [{ code, args: {} }], brakes: [], approval: [] }
}
