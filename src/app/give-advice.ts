import { z } from 'zod'
import { isKey } from '../core/ledger/field.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { dayThere, refuseFuture } from './days.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'

/** Writes down advice we gave a client without being asked (N21). */
export const giveAdvice = action({
  name: 'give-advice',
  access: 'member',
  changes: true,
  places: ['client', 'text'],
  input: z.object({
    client: z.string().min(1),
    text: z.string().trim().min(1).max(10_000),
    on: day.optional(),
    person: key.refine(isKey, { error: 'no-such-key' }).optional(),
  }),
  output: z.object({ client: key, ids: z.array(z.string()) }),
  async run(world, input) {
    refuseFuture(world, input.on)
    const { client } = await clientNamed(world, input.client)
    const on = input.on ?? (await dayThere(world, client))
    const body = { client, text: input.text, person: input.person }
    return { client, ids: await record(world, [draftBy(world, 'advice', client, body, on)]) }
  },
})
