import { z } from 'zod'
import { minutesIn } from '../core/calendar/week.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { keyIn } from './plan-shapes.ts'
import { draftBy, record } from './record.ts'
import { refuseStranger } from './team.ts'

const time = z.string().refine((text) => minutesIn(text) !== null, { error: 'no-such-time' })

/**
 * Changes what the card of one of our team says: name, address, seniority (1 to 5), how many planned contacts fit in
 * a week, and when the morning letter goes out. A key nobody has yet is somebody new, who needs a name.
 */
export const changeMember = action({
  name: 'change-member',
  access: 'owner',
  changes: true,
  places: ['member'],
  input: z.object({
    member: keyIn,
    name: z.string().trim().min(1).max(200).optional(),
    email: z.email().max(200).optional(),
    level: z.int().min(1).max(5).optional(),
    capacity: z.int().min(0).max(500).optional(),
    digest: time.optional(),
  }),
  output: z.object({ member: z.string(), ids: z.array(z.string()) }),
  async run(world, { member, name, ...rest }) {
    if (name === undefined) await refuseStranger(world, member)
    const { email, level, capacity, digest } = rest
    if ([name, email, level, capacity, digest].every((one) => one === undefined))
      throw new Refusal('input-invalid', { field: 'name', reason: 'missing' })
    const body = { key: member, name, role: undefined, email, level, capacity, digest }
    return { member, ids: await record(world, [draftBy(world, 'member', null, body)]) }
  },
})
