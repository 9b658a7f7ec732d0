import { z } from 'zod'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { dayThere, refuseBefore } from './days.ts'
import { expectedOf } from './expectations.ts'
import { freeKey } from './free-key.ts'
import { draftBy, record } from './record.ts'
import { refuseHeldWork } from './refuse-held-work.ts'
import { day, key } from './shapes.ts'
import { keyInput } from './sheet-shapes.ts'

/**
 * Begins a piece of work for a client, to which sheets, quotes and complaints belong (M14); with the key of one that is
 * there it changes what it names.
 */
export const startEngagement = action({
  name: 'start-engagement',
  access: 'member',
  changes: true,
  places: ['client', 'text'],
  input: z.object({
    client: z.string().min(1),
    text: z.string().trim().min(1).max(200).optional(),
    engagement: keyInput.optional(),
    on: day.optional(),
    until: day.optional(),
    notice: z.int().min(0).max(3650).optional(),
  }),
  output: z.object({ client: key, engagement: key, ids: z.array(z.string()) }),
  async run(world, input) {
    const { client, engagements } = await expectedOf(world, input.client)
    const known = engagements.find(({ engagement }) => engagement === input.engagement)
    if (!known) await refuseHeldWork(world, client)
    const { text, until, notice } = input
    if (!known && text === undefined) throw new Refusal('input-invalid', { field: 'text', reason: 'missing' })
    const on = input.on ?? (await dayThere(world, client))
    if (until) refuseBefore(until, on)
    const taken = new Set(engagements.map((one) => one.engagement))
    const engagement = input.engagement ?? freeKey(text!, taken)
    const body = { client, engagement, text, until, notice }
    return { client, engagement, ids: await record(world, [draftBy(world, 'engagement', client, body, on)]) }
  },
})
