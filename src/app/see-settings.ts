import { z } from 'zod'
import { memberCards } from '../core/ledger/card.ts'
import type { FactOf } from '../core/ledger/fact.ts'
import type { Member } from '../core/ledger/kinds/cards.ts'
import { action } from './action.ts'
import { listBackups } from './backups.ts'
import { businessShape } from './business.ts'
import { USUAL_CAPACITY } from './planning-ground.ts'
import { day } from './shapes.ts'
import { VERSION } from './version.ts'
import { showBusiness } from './who-am-i.ts'

/** How this installation is set up: the business, its members, keys for programs, backups. */
export const seeSettings = action({
  name: 'see-settings',
  access: 'member',
  changes: false,
  input: z.object({}),
  output: z.object({
    business: businessShape.nullable(),
    members: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        role: z.string().nullable(),
        email: z.string().nullable(),
        /** Seniority, 1 to 5. */
        level: z.int().nullable(),
        /** Planned contacts a week; `usual` where the card says none. */
        capacity: z.int().nullable(),
        usual: z.int(),
        /** When the morning letter goes out. */
        digest: z.string().nullable(),
      }),
    ),
    /** When we are closed, or somebody is away, by the day it begins. */
    closings: z.array(
      z.object({
        id: z.string(),
        from: day,
        until: day,
        text: z.string(),
        yearly: z.boolean(),
        member: z.string().nullable(),
      }),
    ),
    keys: z.array(
      z.object({ name: z.string(), member: z.string(), createdAt: z.string(), revokedAt: z.string().nullable() }),
    ),
    backups: z.array(z.object({ file: z.string(), size: z.int(), madeAt: z.string() })),
    engine: z.enum(['sqlite', 'postgres']),
    /** The folder of the data; told to owners only. */
    home: z.string().nullable(),
    version: z.string(),
  }),
  async run(world) {
    const owner = world.person?.role === 'owner'
    const members = withAsker(memberCards(await world.stores.facts.houseCards('member')), world.person?.member)
    const keys = owner ? await world.stores.access.keys() : []
    return {
      business: showBusiness(world),
      members: members.map(showMember),
      closings: (await world.stores.facts.houseCards('closed')).map(showClosing).toSorted(byStart),
      keys: keys.map((key) => ({
        name: key.name,
        member: key.member,
        createdAt: key.created_at,
        revokedAt: key.revoked_at === '' ? null : key.revoked_at,
      })),
      backups: owner ? await listBackups(world.house) : [],
      engine: world.house.database.engine,
      home: owner ? world.house.home : null,
      version: VERSION,
    }
  },
})

/** Whoever works alone is of the team before any card says so. */
function withAsker(cards: readonly Member[], asker: string | undefined): readonly Member[] {
  return !asker || cards.some(({ key }) => key === asker) ? cards : [...cards, { key: asker }]
}

function showMember({ key, name, role, email, level, capacity, digest }: Member) {
  return {
    key,
    name: name ?? key,
    role: role ?? null,
    email: email ?? null,
    level: level ?? null,
    capacity: capacity ?? null,
    usual: USUAL_CAPACITY,
    digest: digest ?? null,
  }
}

function showClosing({ id, body }: FactOf<'closed'>) {
  const { from, until, text, yearly, member } = body
  return { id, from, until, text: text ?? '', yearly: yearly === true, member: member ?? null }
}

function byStart(a: { from: string }, b: { from: string }): number {
  return a.from < b.from ? -1 : a.from > b.from ? 1 : 0
}
