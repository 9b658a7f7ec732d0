import { z } from 'zod'
import { Refusal } from '../core/refusal.ts'
import { refuseSpan } from './add-window.ts'
import { action } from './action.ts'
import { keyIn } from './plan-shapes.ts'
import { draftBy, record } from './record.ts'
import { day } from './shapes.ts'
import { refuseStranger } from './team.ts'

/** Notes that we are closed, or that one of us is away: nothing is planned then. Others' days off are for owners to say. */
export const addClosing = action({
  name: 'add-closing',
  access: 'member',
  changes: true,
  places: ['from', 'until', 'text'],
  input: z.object({
    from: day,
    until: day,
    text: z.string().trim().max(200).optional(),
    yearly: z.boolean().default(false),
    /** Who is away; nobody named is all of us. */
    member: keyIn.optional(),
  }),
  output: z.object({ ids: z.array(z.string()) }),
  async run(world, { from, until, text, yearly, member }) {
    const own = member !== undefined && member === world.person?.member
    if (!own && world.person?.role !== 'owner') throw new Refusal('owner-only', { action: 'add-closing' })
    await refuseStranger(world, member)
    refuseSpan(from, until)
    const body = { from, until, text, yearly: yearly ? (true as const) : undefined, member }
    return { ids: await record(world, [draftBy(world, 'closed', null, body)]) }
  },
})
