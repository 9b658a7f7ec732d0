import { z } from 'zod'
import { RIGHTS } from '../core/ledger/kinds/decisions.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { refuseFuture } from './days.ts'
import { draftBy, record } from './record.ts'
import { reviewText } from './review-shapes.ts'
import { day, key } from './shapes.ts'

/**
 * Records that a client used a right: a complaint to a regulator, a public review, a request for their data, word of a
 * wrong, or an adjustment they need (handbook 2.5). Never what lies behind it. Whoever hears of it may write it down;
 * owners and its author see it.
 */
export const recordRight = action({
  name: 'record-right',
  access: 'member',
  changes: true,
  places: ['client', 'used'],
  input: z.object({
    client: z.string().min(1),
    used: z.enum(RIGHTS),
    text: reviewText.optional(),
    on: day.optional(),
  }),
  output: z.object({ client: key, ids: z.array(z.string()) }),
  async run(world, { client: named, used, text, on }) {
    refuseFuture(world, on)
    const { client } = await clientNamed(world, named)
    return { client, ids: await record(world, [draftBy(world, 'right', client, { client, as: used, text }, on)]) }
  },
})
