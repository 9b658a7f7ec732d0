import { z } from 'zod'
import { memberCards } from '../core/ledger/card.ts'
import { action } from './action.ts'
import { listBackups } from './backups.ts'
import { businessShape } from './business.ts'
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
      z.object({ key: z.string(), name: z.string(), role: z.string().nullable(), email: z.string().nullable() }),
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
    const members = memberCards(await world.stores.facts.houseCards('member'))
    const keys = owner ? await world.stores.access.keys() : []
    return {
      business: showBusiness(world),
      members: members.map(({ key, name, role, email }) => ({
        key,
        name: name ?? key,
        role: role ?? null,
        email: email ?? null,
      })),
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
