import { z } from 'zod'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { writeDigest } from './digest-letter.ts'
import { isDayOff } from './digest-due.ts'
import { postOf } from './mail-settings.ts'
import { addresseeOf } from './reminder-addressee.ts'
import { day, key } from './shapes.ts'
import { memberAsked } from './team.ts'
import type { TeamMember } from './team.ts'
import type { World } from './world.ts'

/** The morning letter as it would be written now, and what keeps it from going out, if anything does. It records nothing. */
export const seeDigest = action({
  name: 'see-digest',
  access: 'member',
  changes: false,
  places: ['member'],
  input: z.object({ member: z.string().trim().min(1).max(120).optional() }),
  output: z.object({
    member: key,
    name: z.string(),
    day,
    /** The time of day at which it is wanted, on the clock of the business. */
    time: z.string().nullable(),
    /** The key of the sentence that says why no letter goes out today by itself, with `args`; null where one does. */
    hindrance: z.string().nullable(),
    args: z.record(z.string(), z.union([z.string(), z.number()])),
    subject: z.string(),
    body: z.string(),
    /** How many things there are to do, and how many of them are in the letter. */
    things: z.int(),
    told: z.int(),
  }),
  async run(world, { member: named }) {
    const member = await memberAsked(world, named, 'see-digest')
    const letter = await writeDigest(world, member)
    const { say, args } = await hindranceOf(world, member, letter.things)
    return { member: member.key, name: member.name, time: member.card?.digest ?? null, hindrance: say, args, ...letter }
  },
})

type Hindrance = { say: string | null; args: Refusal['args'] }

async function hindranceOf(world: World, member: TeamMember, things: number): Promise<Hindrance> {
  const refused = await refusalOf(world, member)
  if (refused) return { say: `refusal.${refused.code}`, args: refused.args }
  const { name } = member
  if (member.card?.digest === undefined) return { say: 'digest.not.no-time', args: { name } }
  if (await isDayOff(world, member.key)) return { say: 'digest.not.day-off', args: { name } }
  return { say: things === 0 ? 'digest.not.empty' : null, args: { name } }
}

async function refusalOf(world: World, member: TeamMember): Promise<Refusal | null> {
  try {
    postOf(world.house.mail)
    await addresseeOf(world, member.key)
    return null
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}
