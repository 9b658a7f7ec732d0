import { z } from 'zod'
import { careBrake, ownFaultBrake } from '../core/decide/brakes.ts'
import { gravestOf } from '../core/decide/considering.ts'
import { GROUND_STRENGTHS, GROUNDS, REVIEW_CHECKS } from '../core/ledger/kinds/reviews.ts'
import type { Ground, GroundStrength } from '../core/ledger/kinds/reviews.ts'
import { SAID_GROUNDS } from '../core/review/grounds.ts'
import { Refusal } from '../core/refusal.ts'
import { principleCited } from '../core/review/ground-words.ts'
import { action } from './action.ts'
import { refuseFuture } from './days.ts'
import { gatherFit } from './evidence.ts'
import { refuseProtected } from './principles.ts'
import { draftBy, record } from './record.ts'
import { consideringOf, openReviewed, openReviewMeant } from './review-ground.ts'
import type { Reviewed } from './review-ground.ts'
import { reviewText, reviewWritten } from './review-shapes.ts'
import { day } from './shapes.ts'
import { keyInput } from './sheet-shapes.ts'

/**
 * Answers one of the questions that come before a decision, with what was found (M7, I2, I12, handbook 2.5). A later
 * answer takes the place of an earlier one; `on` is the day of a conversation.
 */
export const answerCheck = action({
  name: 'answer-check',
  access: 'trusted',
  changes: true,
  places: ['client', 'question', 'result', 'text'],
  input: z.object({
    client: z.string().min(1),
    question: z.enum(REVIEW_CHECKS),
    result: z.enum(['yes', 'no', 'unclear']),
    text: reviewText,
    on: day.optional(),
  }),
  output: reviewWritten,
  async run(world, { client: named, question, result, text, on }) {
    refuseFuture(world, on)
    refuseProtected(text)
    const { client, review } = await openReviewMeant(world, named)
    const body = { client, review: review.review, check: question, result, text }
    return { client, review: review.review, ids: await record(world, [draftBy(world, 'checked', client, body, on)]) }
  },
})

/**
 * Says how strong a ground is: where the program cannot know (ethics, values), or weaker than computed, with why (I4).
 * Before a finding about complaints or conduct, our own fault and their hardship are asked about (M7), except where
 * safety is at stake. Values cite a dated statement of ours (I11).
 */
export const judgeGround = action({
  name: 'judge-ground',
  access: 'trusted',
  changes: true,
  places: ['client', 'ground', 'strength', 'text'],
  input: z.object({
    client: z.string().min(1),
    ground: z.enum(GROUNDS),
    strength: z.enum(GROUND_STRENGTHS),
    text: reviewText,
    principle: keyInput.optional(),
  }),
  output: reviewWritten,
  prepare: gatherFit,
  async run(world, { client: named, ground, strength, text, principle }) {
    refuseProtected(text)
    const reviewed = await openReviewed(world, named)
    const { client, review } = reviewed
    if (weighs(strength)) refuseHasty(reviewed, ground)
    if (ground === 'values' && weighs(strength)) refuseUncited(reviewed, principle)
    refuseStronger(reviewed, ground, strength)
    const body = { client, review: review.review, ground, strength, text, principle }
    return { client, review: review.review, ids: await record(world, [draftBy(world, 'ground', client, body)]) }
  },
})

function weighs(strength: GroundStrength): boolean {
  return strength === 'some' || strength === 'strong'
}

function refuseHasty(reviewed: Awaited<ReturnType<typeof openReviewed>>, ground: Ground): void {
  if (ground !== 'complaints' && ground !== 'conduct') return
  const considering = consideringOf(reviewed, reviewed.review)
  if (gravestOf(considering).length > 0) return
  const held = [ownFaultBrake(considering), careBrake(considering)].find(({ holds }) => holds)
  if (held) throw new Refusal(held.code, held.args)
}

function refuseUncited({ evidence }: Reviewed, principle: string | undefined): void {
  if (principle === undefined) throw new Refusal('principle-missing')
  if (!principleCited(evidence, principle, evidence.today)) throw new Refusal('principle-not-found', { principle })
}

/** A person may find a ground weaker than its facts, never stronger: what is missing is a fact (I4). */
function refuseStronger({ grounds }: Reviewed, ground: Ground, strength: GroundStrength): void {
  if (SAID_GROUNDS.includes(ground)) return
  const { computed } = grounds.find((one) => one.ground === ground)!
  if (weight(strength) > weight(computed)) throw new Refusal('ground-stronger', { ground, strength: computed })
}

/** What cannot be assessed weighs nothing. */
function weight(strength: GroundStrength): number {
  return strength === 'not-assessable' ? 0 : GROUND_STRENGTHS.indexOf(strength)
}
