import { z } from 'zod'
import { gravestOf } from '../core/decide/considering.ts'
import { blankReview } from '../core/decide/fold-reviews.ts'
import { NOTICE_DAYS, sinceDecision } from '../core/decide/since-decision.ts'
import type { AfterwardsState } from '../core/parting/afterwards.ts'
import { foldPartings } from '../core/parting/fold-partings.ts'
import type { PartingState } from '../core/parting/fold-partings.ts'
import { foldNotice } from '../core/parting/notice/fold-notice.ts'
import { stagesOf } from '../core/parting/stages.ts'
import { action } from './action.ts'
import { afterwardsFor, afterwardsQuestion } from './afterwards-question.ts'
import { lastDayAhead, lastDayFor, outOn, partingGround } from './parting-ground.ts'
import type { PartingGround } from './parting-ground.ts'
import { stageGround } from './parting-stages.ts'
import { afterwardsShape, noticeShape, partingShape, stageShape } from './parting-shapes.ts'
import { sinceDecisionShape } from './reaction-shapes.ts'
import { lackShape } from './review-shapes.ts'
import { day, dayOrNone, key } from './shapes.ts'
import type { World } from './world.ts'

/**
 * The parting of a client, all but the letter's own words: its six stages and what each needs or waits for (I17), the
 * talk, the last day that was said, how long it took since the decision (I16), the last question. Without a parting,
 * what is missing before one may be begun.
 */
export const seeParting = action({
  name: 'see-parting',
  access: 'trusted',
  changes: false,
  places: ['client'],
  input: z.object({ client: z.string().min(1) }),
  output: z.object({
    client: key,
    name: z.string(),
    day,
    /** The one that goes on, else the last that was done; null where none was begun, or the last was given up. */
    parting: partingShape.nullable(),
    /** Partings before it. */
    earlier: z.array(partingShape),
    /** What the decision lacks. */
    missing: z.array(lackShape),
    stages: z.array(stageShape),
    /** The last day that the client was told; null before the letter is out. */
    lastDay: dayOrNone,
    /** The last day as it is planned before the letter: `set` once somebody chose it; null where none goes on. */
    ahead: z.object({ day, set: z.boolean() }).nullable(),
    notice: noticeShape,
    /** Null where no decision to part stands; `target` is the days that we aim for (D). */
    sinceDecision: sinceDecisionShape.nullable(),
    target: z.int(),
    afterwards: afterwardsShape.nullable(),
    /** People at the client, to say with whom we spoke. */
    people: z.array(z.object({ key, name: z.string() })),
    /** True where somebody of ours was endangered, so that the talk may be left out for safety. */
    unsafe: z.boolean(),
    /** How many files were brought for the handover. */
    files: z.int(),
  }),
  async run(world, { client: named }) {
    const ground = await partingGround(world, named)
    const { client, name, card, missing, parting, last, facts, today } = ground
    const shown = parting ?? (last?.state === 'done' ? last : null)
    const earlier = foldPartings(client, facts, today).filter((one) => one.parting !== shown?.parting)
    const review = ground.reviewed.review ?? blankReview(client, today)
    const afterwards = afterwardsFor(ground)
    return {
      client,
      name,
      day: today,
      parting: shown && showParting(shown),
      earlier: earlier.map(showParting),
      missing,
      stages: stagesOf(stageGround(ground)),
      lastDay: lastDayFor(ground),
      ahead: aheadOf(ground),
      notice: noticeSeen(ground, shown),
      sinceDecision: sinceDecision(review, shown && outOn(ground), today),
      target: NOTICE_DAYS,
      afterwards: afterwards && showAfterwards(world, ground, afterwards),
      people: card.people.map((one) => ({ key: one.key, name: one.name ?? one.key })),
      files: (await world.stores.files.list(client)).length,
      unsafe: review.decision?.safety === true || gravestOf({ review, facts, today }).length > 0,
    }
  },
})

function aheadOf(ground: PartingGround) {
  const planned = lastDayAhead(ground)
  return planned && { day: planned.day, set: planned.chosen !== null }
}

function noticeSeen({ client, facts, today }: PartingGround, shown: PartingState | null) {
  if (!shown) return { state: null, out: false, on: null }
  const { state, out, sentOn } = foldNotice(client, shown.parting, facts, today)
  return { state, out, on: sentOn }
}

function showParting({ client: _client, ref: _ref, ...rest }: PartingState) {
  return rest
}

function showAfterwards(world: World, ground: PartingGround, { parting: _parting, ...rest }: AfterwardsState) {
  return { ...rest, question: afterwardsQuestion(world, ground) }
}
