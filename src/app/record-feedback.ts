import { z } from 'zod'
import { isKey } from '../core/ledger/field.ts'
import { MEASURES, SCALES, isOnScale } from '../core/ledger/kinds/feedback.ts'
import { FRICTION_STEPS } from '../core/ledger/kinds/learning.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { dayThere, refuseFuture } from './days.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'

/**
 * Records what a client said of us: a score on the scale of its measure, their words, and what would make it more
 * than good enough (N6, N7, N18; handbook 6.1).
 */
export const recordFeedback = action({
  name: 'record-feedback',
  access: 'member',
  changes: true,
  places: ['client', 'measure', 'score', 'text'],
  input: z.object({
    client: z.string().min(1),
    measure: z.enum(MEASURES),
    score: z.int(),
    on: day.optional(),
    person: key.refine(isKey, { error: 'no-such-key' }).optional(),
    text: z.string().trim().max(10_000).optional(),
    more: z.string().trim().max(1000).optional(),
    thread: z.string().trim().max(200).optional(),
    /** The part of the way from asking to paying that it is about (A29). */
    step: z.enum(FRICTION_STEPS).optional(),
  }),
  output: z.object({ client: key, ids: z.array(z.string()) }),
  async run(world, input) {
    const { measure, score, text, more, person, thread, step } = input
    const [low, high] = SCALES[measure]
    if (!isOnScale(measure, score)) throw new Refusal('score-outside', { measure, score, low, high })
    refuseFuture(world, input.on)
    const { client } = await clientNamed(world, input.client)
    const on = input.on ?? (await dayThere(world, client))
    const body = { client, measure, score, text, more, person, thread, step }
    return { client, ids: await record(world, [draftBy(world, 'feedback', client, body, on)]) }
  },
})
