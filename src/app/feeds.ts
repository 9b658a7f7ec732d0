import { z } from 'zod'
import { addDays, dayIn, isDay } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import type { LinkRow } from '../db/tables.ts'
import { action } from './action.ts'
import { hashOf, newSecret } from './secret.ts'
import { key } from './shapes.ts'
import { memberAsked, teamOf } from './team.ts'
import type { TeamMember } from './team.ts'
import type { Person, World } from './world.ts'

/** A calendar program asks for years without anybody looking; after this many days its link ends and says so before. */
const FEED_DAYS = 400

const member = z.string().trim().min(1).max(120).optional()

/**
 * Makes the private calendar address of a member (of oneself, owners also of others). It is shown once; only its hash
 * is kept. One member has one: an earlier one ends, so that whoever had it no longer reads along.
 */
export const makeFeed = action({
  name: 'make-feed',
  access: 'member',
  changes: true,
  places: ['member'],
  input: z.object({ member }),
  output: z.object({
    member: key,
    name: z.string(),
    /** Behind the address of the program: `/calendar/….ics`. */
    path: z.string(),
    endsOn: z.string().refine(isDay),
    /** Earlier addresses that ended with this. */
    ended: z.int(),
  }),
  async run(world, { member: named }) {
    const { key: whose, name } = await memberAsked(world, named, 'make-feed')
    const token = newSecret(32)
    const subject = subjectOf(whose)
    const ended = await world.stores.links.revokeSubject('calendar', subject, world.now)
    const endsOn = addDays(world.today, FEED_DAYS)
    const expiresAt = `${endsOn}T00:00:00.000Z`
    const by = world.person?.member ?? ''
    await world.stores.links.add({
      tokenHash: hashOf(token),
      purpose: 'calendar',
      subject,
      by,
      createdAt: world.now,
      expiresAt,
    })
    return { member: whose, name, path: `/calendar/${token}.ics`, endsOn, ended }
  },
})

/** Ends the calendar address of a member: calendar programs that use it find nothing any more. */
export const revokeFeed = action({
  name: 'revoke-feed',
  access: 'member',
  changes: true,
  places: ['member'],
  input: z.object({ member }),
  output: z.object({ member: key, name: z.string(), ended: z.int() }),
  async run(world, { member: named }) {
    const { key: whose, name } = await memberAsked(world, named, 'revoke-feed')
    return {
      member: whose,
      name,
      ended: await world.stores.links.revokeSubject('calendar', subjectOf(whose), world.now),
    }
  },
})

const feedShape = z.object({
  member: key,
  name: z.string(),
  madeAt: z.string(),
  endsOn: z.string(),
  revokedAt: z.string().nullable(),
  /** True while it opens something. */
  open: z.boolean(),
})

/** Calendar addresses that were made, the newest first: one's own, for owners everybody's. What they are nobody can say any more. */
export const seeFeeds = action({
  name: 'see-feeds',
  access: 'member',
  changes: false,
  input: z.object({}),
  output: z.object({ feeds: z.array(feedShape) }),
  async run(world) {
    const names = new Map((await teamOf(world)).map(({ key: whose, name }) => [whose, name]))
    const mayAll = world.person?.role === 'owner'
    const rows = (await world.stores.links.list('calendar')).map((row) => ({ row, member: memberIn(row) }))
    const own = rows.filter(({ member: whose }) => mayAll || whose === world.person?.member)
    return {
      feeds: own.map(({ row, member: whose }) => ({
        member: whose,
        name: names.get(whose) ?? whose,
        madeAt: row.created_at,
        endsOn: row.expires_at.slice(0, 10),
        revokedAt: row.revoked_at === '' ? null : row.revoked_at,
        open: row.revoked_at === '' && row.expires_at > world.now,
      })),
    }
  },
})

/**
 * Whose feed a token opens and until when; null for one that is wrong, expired or revoked, and for that of somebody
 * who is no longer of the team: nobody can tell these apart.
 */
export async function feedOf(world: World, token: string): Promise<{ member: string; endsOn: Day } | null> {
  const row = await world.stores.links.find(hashOf(token), 'calendar', world.now)
  if (!row) return null
  const whose = memberIn(row)
  const team: readonly TeamMember[] = await teamOf({ ...world, person: firstOwner })
  return team.some((one) => one.key === whose) ? { member: whose, endsOn: dayIn('UTC', row.expires_at) } : null
}

/** Who owns a house before any card says so is of the team without a card. */
const firstOwner: Person = { member: 'owner', role: 'owner' }

export function subjectOf(whose: string): string {
  return JSON.stringify({ member: whose })
}

function memberIn({ subject }: LinkRow): string {
  return (JSON.parse(subject) as { member: string }).member
}
