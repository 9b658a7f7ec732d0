import { z } from 'zod'
import { action } from './action.ts'
import { keyIn } from './plan-shapes.ts'
import { subjectOf } from './feeds.ts'
import { key } from './shapes.ts'

/**
 * Signs one of the team out everywhere: their sessions end, an open invitation closes, their keys for programs and their
 * calendar address end. What they wrote stays. They come back by a new invitation.
 */
export const endSessions = action({
  name: 'end-sessions',
  access: 'owner',
  changes: true,
  places: ['member'],
  input: z.object({ member: keyIn }),
  output: z.object({ member: key, sessions: z.int(), keys: z.int(), invitation: z.boolean() }),
  async run(world, { member }) {
    const { access, doors, links } = world.stores
    const sessions = await access.endSessions(member, world.now)
    const keys = await access.revokeKeys('member', member, world.now)
    const invitation = await doors.closeDoors(member)
    await links.revokeSubject('calendar', subjectOf(member), world.now)
    return { member, sessions, keys, invitation }
  },
})
