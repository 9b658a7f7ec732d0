import { z } from 'zod'
import { addDays } from '../core/day.ts'
import { DECIDE_DAYS, openReviewOf } from '../core/decide/fold-reviews.ts'
import { FORECAST_DAYS } from '../core/decide/forecasts.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { draftBy, record } from './record.ts'
import { keysNamed, numberedKey, openReviewMeant, refuseLookAgain, reviewsOf } from './review-ground.ts'
import { reviewText, reviewWritten } from './review-shapes.ts'
import { day, key } from './shapes.ts'

/**
 * Opens a review of whether to keep or to part. It asks for a decision within 14 days, and every day after that (M33).
 * A client has one review at a time.
 */
export const openReview = action({
  name: 'open-review',
  access: 'trusted',
  changes: true,
  places: ['client', 'text'],
  input: z.object({ client: z.string().min(1), text: reviewText.optional() }),
  output: reviewWritten.extend({ due: day }),
  async run(world, { client: named, text }) {
    const { client, name, reviews, facts } = await reviewsOf(world, named)
    const known = openReviewOf(reviews)
    if (known) throw new Refusal('review-open', { client: name, day: known.opened })
    const review = numberedKey('review', keysNamed(facts, 'review'))
    const due = addDays(world.today, DECIDE_DAYS)
    const body = { client, review, step: 'opened' as const, text, due }
    return { client, review, due, ids: await record(world, [draftBy(world, 'review', client, body)]) }
  },
})

/** Moves the day of a review, and says why. Every move is counted and shown with what it has cost so far (M35). */
export const postponeReview = action({
  name: 'postpone-review',
  access: 'trusted',
  changes: true,
  places: ['client', 'due', 'text'],
  input: z.object({ client: z.string().min(1), due: day, text: reviewText }),
  output: reviewWritten.extend({ moved: z.int() }),
  async run(world, { client: named, due, text }) {
    refuseLookAgain(world, due, FORECAST_DAYS)
    const { client, review } = await openReviewMeant(world, named)
    const body = { client, review: review.review, step: 'postponed' as const, text, due }
    const ids = await record(world, [draftBy(world, 'review', client, body)])
    return { client, review: review.review, moved: review.postponed.length + 1, ids }
  },
})

/** Closes a review with how it ended. One without a decision, or whose decision was refused, stays open (M33). */
export const closeReview = action({
  name: 'close-review',
  access: 'trusted',
  changes: true,
  places: ['client', 'text'],
  input: z.object({ client: z.string().min(1), text: reviewText }),
  output: z.object({ client: key, review: key, ids: z.array(z.string()) }),
  async run(world, { client: named, text }) {
    const { client, name, review } = await openReviewMeant(world, named)
    if (review.state === 'open') throw new Refusal('review-undecided', { client: name })
    const body = { client, review: review.review, step: 'closed' as const, text, due: undefined }
    return { client, review: review.review, ids: await record(world, [draftBy(world, 'review', client, body)]) }
  },
})
