import { z } from 'zod'
import { memberCards } from '../core/ledger/card.ts'
import type { Action } from './action.ts'
import { action } from './action.ts'
import { businessShape } from './business.ts'
import { mayRun } from './run-action.ts'
import { day } from './shapes.ts'
import { VERSION } from './version.ts'
import type { World } from './world.ts'

const shape = z.object({
  member: z.string().nullable(),
  name: z.string().nullable(),
  role: z.enum(['owner', 'compliance', 'member']).nullable(),
  business: businessShape.nullable(),
  today: day,
  /** True while there is no client. */
  empty: z.boolean(),
  actions: z.array(z.string()),
  version: z.string(),
})

/** Who asks, for which business, and what they may do; screens hide what is not among it. */
export function whoAmI(actions: () => readonly Action[]) {
  return action({
    name: 'who-am-i',
    access: 'anyone',
    changes: false,
    input: z.object({}),
    output: shape,
    async run(world) {
      const { person } = world
      const allowed = actions().filter((one) => !one.byLink && mayRun(one, person))
      // Before signing in nothing of the business is told.
      const known = person
        ? { business: showBusiness(world), empty: await isEmpty(world), name: await nameOf(world) }
        : NOTHING
      return {
        member: person?.member ?? null,
        role: person?.role ?? null,
        today: world.today,
        actions: allowed.map((one) => one.name),
        version: VERSION,
        ...known,
      }
    },
  })
}

const NOTHING = { business: null, empty: false, name: null }

export function showBusiness({ business }: World): z.infer<typeof businessShape> | null {
  if (!business) return null
  const { name, zone, currency, language, country, region, rest, hours } = business
  return {
    name,
    zone: zone ?? 'UTC',
    currency: currency ?? 'EUR',
    language: language ?? 'en',
    country: country ?? null,
    region: region ?? null,
    rest: rest ?? null,
    hours: hours ?? null,
  }
}

async function isEmpty(world: World): Promise<boolean> {
  const counts = await world.stores.boards.countByStanding()
  return counts.length === 0
}

async function nameOf(world: World): Promise<string | null> {
  const members = memberCards(await world.stores.facts.houseCards('member'))
  return members.find((member) => member.key === world.person?.member)?.name ?? null
}
