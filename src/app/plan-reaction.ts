import { z } from 'zod'
import { REACTIONS } from '../core/ledger/kinds/reactions.ts'
import { action } from './action.ts'
import { refuseProtected } from './principles.ts'
import { draftBy, record } from './record.ts'
import { openReviewMeant } from './review-ground.ts'
import { reviewText, reviewWritten } from './review-shapes.ts'
import { keyInput } from './sheet-shapes.ts'
import { refuseStranger } from './team.ts'

/**
 * Plans for a way in which the client may take a parting (M36): what we do and say, and which member answers, so that
 * nobody faces it alone. The same reaction again takes the place of the earlier plan. Needs a review that is not closed.
 */
export const planReaction = action({
  name: 'plan-reaction',
  access: 'trusted',
  changes: true,
  places: ['client', 'reaction', 'text'],
  input: z.object({
    client: z.string().min(1),
    reaction: z.enum(REACTIONS),
    text: reviewText,
    member: keyInput.optional(),
  }),
  output: reviewWritten,
  async run(world, { client: named, reaction, text, member }) {
    refuseProtected(text)
    const { client, review } = await openReviewMeant(world, named)
    await refuseStranger(world, member)
    const body = { client, review: review.review, as: reaction, text, member }
    return { client, review: review.review, ids: await record(world, [draftBy(world, 'reaction', client, body)]) }
  },
})
