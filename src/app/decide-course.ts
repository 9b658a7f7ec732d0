import { z } from 'zod'
import { mayDecideParting } from '../core/decide/may-part.ts'
import { FORECAST_DAYS } from '../core/decide/forecasts.ts'
import type { ReviewState } from '../core/decide/review-state.ts'
import { memberCards } from '../core/ledger/card.ts'
import { personBehind } from '../core/ledger/first-owner.ts'
import { COURSES } from '../core/ledger/kinds/decisions.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { gatherFit } from './evidence.ts'
import { refuseProtected } from './principles.ts'
import { draftBy, record } from './record.ts'
import { consideringOf, openReviewed, openReviewMeant, refuseLookAgain } from './review-ground.ts'
import { approvalReason, reviewText, reviewWritten } from './review-shapes.ts'
import { refuseSamePerson } from './second-person.ts'
import { day } from './shapes.ts'
import type { Person, World } from './world.ts'

/**
 * Decides a review (M4): the course and why, and the course that was rejected and why. Parting is refused until nothing
 * is missing (I1, I2, I12–I14, M7, T5); the refusal says what. Waiting names the day to look again. `safety` is for what
 * cannot wait, after an incident of gravity 4.
 */
export const decideCourse = action({
  name: 'decide-course',
  access: 'trusted',
  changes: true,
  places: ['client', 'course', 'text'],
  input: z.object({
    client: z.string().min(1),
    course: z.enum(COURSES),
    text: reviewText,
    rejected: z.enum(COURSES),
    whyNot: reviewText,
    due: day.optional(),
    safety: z.boolean().optional(),
  }),
  output: reviewWritten.extend({
    /** Why a second person must say yes before anything is done; empty where nobody has to. */
    approval: z.array(approvalReason),
  }),
  prepare: gatherFit,
  async run(world, input) {
    const { course, text, rejected, whyNot, due } = input
    refuseProtected(text)
    refuseProtected(whyNot)
    if (rejected === course) throw new Refusal('course-same', { course })
    const reviewed = await openReviewed(world, input.client)
    const { client, review } = reviewed
    const safety = course === 'part' && input.safety === true
    const { missing, approval } = mayDecideParting(consideringOf(reviewed, review), safety)
    const [first] = missing
    if (course === 'part' && first) throw new Refusal(first.code, first.args)
    const body = {
      client,
      review: review.review,
      course,
      text,
      rejected,
      why: whyNot,
      safety: safety ? (true as const) : undefined,
    }
    const waiting = course === 'wait' ? [waitingDraft(world, client, review, due)] : []
    const ids = await record(world, [draftBy(world, 'decision', client, body), ...waiting])
    return { client, review: review.review, approval: course === 'part' ? approval : [], ids }
  },
})

/** Whoever waits says until when, and it is counted like every other move of the day (M35). */
function waitingDraft(world: World, client: string, { review }: ReviewState, due: string | undefined) {
  if (due === undefined) throw new Refusal('wait-day', { days: FORECAST_DAYS })
  refuseLookAgain(world, due, FORECAST_DAYS)
  return draftBy(world, 'review', client, { client, review, step: 'postponed', text: undefined, due })
}

/**
 * A second person says yes or no to a decision (I12, handbook 2.5): another who is trusted, or, where the business has
 * nobody else, somebody outside on a later day. Where safety cannot wait, the owner says why.
 */
export const approveDecision = action({
  name: 'approve-decision',
  access: 'trusted',
  changes: true,
  places: ['client', 'step', 'text'],
  input: z.object({
    client: z.string().min(1),
    step: z.enum(['given', 'refused']),
    text: reviewText,
    outside: z.string().trim().min(1).max(200).optional(),
  }),
  output: reviewWritten,
  async run(world, { client: named, step, text, outside }) {
    const { client, name, review } = await openReviewMeant(world, named)
    if (!review.decision || review.state === 'open') throw new Refusal('decision-missing', { client: name })
    if (step === 'given') await refuseOwnYes(world, review.decision, outside)
    const body = { client, review: review.review, step, text, outside }
    return { client, review: review.review, ids: await record(world, [draftBy(world, 'approval', client, body)]) }
  },
})

async function refuseOwnYes(
  world: World,
  { by, on, safety }: NonNullable<ReviewState['decision']>,
  outside: string | undefined,
): Promise<void> {
  const cards = memberCards(await world.stores.facts.houseCards('member'))
  const isOwn = personBehind(cards, by) === personBehind(cards, world.person?.member ?? null)
  if (isOwn && safety && isOwner(world.person)) return
  await refuseSamePerson(world, { by, on, outside })
}

function isOwner(person: Person): boolean {
  return person?.role === 'owner'
}
