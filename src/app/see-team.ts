import { z } from 'zod'
import { action } from './action.ts'
import { key } from './shapes.ts'
import { teamOf } from './team.ts'

/**
 * Who is on the team, in which role, who is invited and who is signed in. When somebody last looked is not kept, so it
 * is not told.
 */
export const seeTeam = action({
  name: 'see-team',
  access: 'owner',
  changes: false,
  input: z.object({}),
  output: z.object({
    members: z.array(
      z.object({
        member: key,
        name: z.string(),
        role: z.enum(['owner', 'compliance', 'member']),
        /** Until when an invitation that nobody used yet opens. */
        invitedUntil: z.string().nullable(),
        /** In how many browsers they are signed in, and since when in the latest. */
        sessions: z.int(),
        signedInAt: z.string().nullable(),
        /** Keys for programs that act for them. */
        keys: z.int(),
        you: z.boolean(),
      }),
    ),
  }),
  async run(world) {
    const { invited, signedIn } = await world.stores.doors.comings(world.now)
    const keys = (await world.stores.access.keys()).filter((one) => one.revoked_at === '')
    const team = await teamOf(world)
    const strangers = signedIn.filter((one) => !team.some((member) => member.key === one.member))
    const all = [
      ...team.map((one) => ({ member: one.key, name: one.name, role: roleOf(one.card?.role, one.owns) })),
      ...strangers.map(({ member }) => ({ member, name: member, role: 'member' as const })),
    ]
    return {
      members: all.map((one) => {
        const came = signedIn.find(({ member }) => member === one.member)
        return {
          ...one,
          invitedUntil: invited.find(({ member }) => member === one.member)?.until ?? null,
          sessions: came?.n ?? 0,
          signedInAt: came?.since ?? null,
          keys: keys.filter(({ member }) => member === one.member).length,
          you: one.member === world.person?.member,
        }
      }),
    }
  },
})

function roleOf(written: string | undefined, owns: boolean): 'owner' | 'compliance' | 'member' {
  if (owns) return 'owner'
  return written === 'compliance' ? 'compliance' : 'member'
}
