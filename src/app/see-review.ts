import { z } from 'zod'
import { isGravest } from '../core/conduct/fold-incidents.ts'
import { careBefore } from '../core/decide/care-known.ts'
import type { Considering } from '../core/decide/considering.ts'
import { evidencePack } from '../core/decide/evidence-pack.ts'
import { blankReview, isDue } from '../core/decide/fold-reviews.ts'
import { foldForecasts, forecastsUsed, MOST_FORECASTS } from '../core/decide/forecasts.ts'
import { adjustmentAsked, rightsUsed } from '../core/decide/guards.ts'
import { loyaltyOf, suddenlyOf } from '../core/decide/loyalty.ts'
import { mayDecideParting, mayPart } from '../core/decide/may-part.ts'
import { attemptsOf, nothingMoreOf } from '../core/decide/repairs.ts'
import { sinceDecision } from '../core/decide/since-decision.ts'
import { silentlySlow } from '../core/decide/slow.ts'
import type { ReviewState } from '../core/decide/review-state.ts'
import { noticeOfReview } from '../core/parting/notice-of-review.ts'
import { PATTERN_ANSWERS } from '../core/review/pattern.ts'
import { action } from './action.ts'
import { reactionDrafts } from './reaction-drafts.ts'
import { packShape, reactionShape, sinceDecisionShape } from './reaction-shapes.ts'
import { consideringOf, reviewedOf } from './review-ground.ts'
import type { Reviewed } from './review-ground.ts'
import { pathsOf } from './review-paths.ts'
import * as shapes from './review-shapes.ts'
import { day, key } from './shapes.ts'
import { similarClients } from './similar-clients.ts'

/** After such things whoever reads of costs is pointed to help as well: no reaction is promised to be harmless (M37). */
const CAUTION: ReadonlySet<string | null> = new Set(['threat', 'harassment', 'violence', 'crime'])

/**
 * The review of a client: both paths side by side with evidence, cost and next step (M1, M31, M35, M37), all that holds a
 * parting back and what is missing for it, forecasts, what was tried, similar clients. Without a review what it would be.
 */
export const seeReview = action({
  name: 'see-review',
  access: 'trusted',
  changes: false,
  places: ['client'],
  input: z.object({ client: z.string().min(1), safety: z.boolean().optional() }),
  output: z.object({
    client: key,
    name: z.string(),
    day,
    review: shapes.reviewShape.nullable(),
    /** Reviews before this one. */
    earlier: z.array(shapes.reviewShape),
    /** True where it asks for a decision today. */
    due: z.boolean(),
    answer: z.enum(PATTERN_ANSWERS),
    grounds: z.array(shapes.groundStandShape),
    brakes: z.array(shapes.brakeShape),
    /** What a decision to part lacks, and what the parting itself lacks (I17). */
    missing: z.array(shapes.lackShape),
    parting: z.array(shapes.lackShape),
    approval: z.array(shapes.approvalReason),
    /** Null where no decision to part stands (I16). */
    sinceDecision: sinceDecisionShape.nullable(),
    reactions: z.array(reactionShape),
    pack: packShape,
    paths: shapes.pathsShape,
    attempts: z.array(shapes.attemptShape),
    nothingMore: z.object({
      holds: z.boolean(),
      n: z.int(),
      matter: z.string().nullable(),
      because: z.array(z.string()),
    }),
    forecasts: z.array(shapes.forecastShape),
    forecastsLeft: z.int(),
    loyalty: shapes.loyaltyShape,
    suddenly: shapes.suddenlyShape,
    rights: z.array(shapes.rightShape),
    adjustment: z.array(z.string()),
    careAsked: z.boolean(),
    similar: z.array(shapes.similarShape),
    slow: z.object({ holds: z.boolean(), cases: z.int(), promises: z.int(), because: z.array(z.string()) }),
    /** True after a threat, harassment, violence or a crime: what may follow is not told as harmless, and help is named (M37). */
    caution: z.boolean(),
  }),
  async run(world, { client: named, safety = false }) {
    const reviewed = await reviewedOf(world, named)
    const known = reviewed.review
    const review = known?.closed === null ? known : blankReview(reviewed.client, world.today)
    const considering = consideringOf(reviewed, review)
    const parting = mayDecideParting(considering, safety || review.decision?.safety === true)
    const { brakes, missing, approval } = parting
    return {
      client: reviewed.client,
      name: reviewed.name,
      day: world.today,
      ...stateOf(reviewed, world.today),
      answer: reviewed.pattern.answer,
      grounds: reviewed.grounds.map(({ ground, strength, because }) => ({ ground, strength, because })),
      brakes,
      missing,
      approval,
      parting: mayPart(considering).missing,
      reactions: reactionDrafts(world, reviewed.evidence, considering),
      pack: evidencePack(considering),
      paths: await pathsOf(world, reviewed, considering, parting),
      ...weighed(considering),
      similar: await similarClients(world, reviewed),
      caution: reviewed.evidence.incidents.some((one) => isGravest(one) || CAUTION.has(one.type)),
    }
  },
})

function stateOf({ review, evidence }: Reviewed, today: string) {
  const open = review?.closed === null ? review : null
  const earlier = evidence.reviews.filter((one) => one !== open).map(showReview)
  return { review: open && showReview(open), earlier, due: open !== null && isDue(open, today) }
}

export function showReview({ client: _client, grounds: _grounds, ref: _ref, ...rest }: ReviewState) {
  return rest
}

function weighed(considering: Considering) {
  const { review, facts, today } = considering
  const { client } = review
  const forecasts = foldForecasts(client, facts, today)
  const loyalty = loyaltyOf(client, facts, today)
  return {
    attempts: attemptsOf(client, facts, review, today),
    nothingMore: nothingMoreOf(client, facts, today),
    forecasts: forecasts.map(({ ref: _ref, because: _because, ...rest }) => rest),
    forecastsLeft: Math.max(0, MOST_FORECASTS - forecastsUsed(forecasts, review, today)),
    loyalty,
    suddenly: suddenlyOf(client, facts, loyalty.since, today),
    rights: rightsUsed(considering).map(({ id, on, body }) => ({ as: body.as, on, ref: id })),
    adjustment: adjustmentAsked(considering),
    careAsked: careBefore(review, facts, today).length > 0,
    sinceDecision: sinceDecision(review, noticeOfReview(review, facts, today), today),
    slow: silentlySlow(review, facts, today),
  }
}
