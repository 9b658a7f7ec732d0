import { z } from 'zod'
import { signals } from '../core/signals/all.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { refuseBefore } from './days.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'

const names = signals.map((signal) => signal.name) as [string, ...string[]]

/** Puts a move aside until a day, or says that it was of no use and why. Undone like any fact. */
export const setAside = action({
  name: 'set-aside',
  access: 'member',
  changes: true,
  places: ['client', 'signal', 'until'],
  input: z.object({
    client: z.string().min(1),
    signal: z.enum(names),
    until: day.optional(),
    useless: z.boolean().default(false),
    text: z.string().max(1000).optional(),
  }),
  output: z.object({ client: key, ids: z.array(z.string()) }),
  async run(world, input) {
    const { client } = await clientNamed(world, input.client)
    if (!input.until && !input.useless) throw new Refusal('input-invalid', { field: 'until', reason: 'until-missing' })
    if (input.until) refuseBefore(input.until, world.today)
    const useless = input.useless ? (true as const) : undefined
    const body = { client, signal: input.signal, until: input.until, useless, text: input.text }
    return { client, ids: await record(world, [draftBy(world, 'aside', client, body)]) }
  },
})
