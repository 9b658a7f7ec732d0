import { z } from 'zod'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { someWords } from './conduct-shapes.ts'
import { dayThere, refuseFuture } from './days.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'

/** Writes down an appointment that one side missed, moved or came late to, or a contact out of hours (M3). */
export const logMissed = action({
  name: 'log-missed',
  access: 'member',
  changes: true,
  places: ['client', 'as', 'text'],
  input: z.object({
    client: z.string().min(1),
    as: z.enum(['missed', 'moved', 'late', 'out-of-hours']),
    side: z.enum(['client', 'us']).default('client'),
    text: someWords,
    on: day.optional(),
  }),
  output: z.object({ client: key, ids: z.array(z.string()) }),
  async run(world, { client: named, as, side, text, on: wished }) {
    refuseFuture(world, wished)
    const { client } = await clientNamed(world, named)
    const on = wished ?? (await dayThere(world, client))
    return { client, ids: await record(world, [draftBy(world, 'missed', client, { client, as, side, text }, on)]) }
  },
})
