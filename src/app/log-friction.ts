import { z } from 'zod'
import { FRICTION_STEPS } from '../core/ledger/kinds/learning.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { dayThere, refuseFuture } from './days.ts'
import { improvementMeant } from './learning-book.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'
import { keyInput } from './sheet-shapes.ts'

/** Writes down what was hard for a client between asking for a price and paying, in their words or ours (A29). */
export const logFriction = action({
  name: 'log-friction',
  access: 'member',
  changes: true,
  places: ['client', 'step', 'text'],
  input: z.object({
    client: z.string().min(1),
    step: z.enum(FRICTION_STEPS),
    text: z.string().trim().min(1).max(2000),
    improvement: keyInput.optional(),
    on: day.optional(),
  }),
  output: z.object({ client: key, ids: z.array(z.string()) }),
  async run(world, { step, text, improvement, on, ...input }) {
    refuseFuture(world, on)
    const { client } = await clientNamed(world, input.client)
    if (improvement !== undefined) await improvementMeant(world, improvement)
    const body = { client, step, text, improvement }
    const draft = draftBy(world, 'friction', client, body, on ?? (await dayThere(world, client)))
    return { client, ids: await record(world, [draft]) }
  },
})
