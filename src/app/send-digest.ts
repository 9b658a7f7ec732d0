import { z } from 'zod'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { queueReminder } from './digest-due.ts'
import { writeDigest } from './digest-letter.ts'
import { postOf } from './mail-settings.ts'
import { addresseeOf } from './reminder-addressee.ts'
import { key } from './shapes.ts'
import { memberAsked } from './team.ts'

/**
 * Sends a member today's letter now, whatever the time: to try the mail server, or after one of which nobody knows
 * whether it arrived. At most one a minute. The letter of the morning still goes out.
 */
export const sendDigest = action({
  name: 'send-digest',
  access: 'member',
  changes: 'in steps',
  places: ['member'],
  input: z.object({ member: z.string().trim().min(1).max(120).optional() }),
  output: z.object({ member: key, name: z.string(), id: z.string() }),
  async run(world, { member: named }) {
    const member = await memberAsked(world, named, 'send-digest')
    postOf(world.house.mail)
    await addresseeOf(world, member.key)
    const { subject, body, day } = await writeDigest(world, member)
    const id = `asked ${member.key} ${world.now.slice(0, 16)}`
    const isNew = await queueReminder(world, { id, member: member.key, day, subject, body })
    if (!isNew) throw new Refusal('too-many-tries', { seconds: 60 })
    return { member: member.key, name: member.name, id }
  },
})
