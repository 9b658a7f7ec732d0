import { z } from 'zod'
import { energyEntries, energyOf } from '../core/energy/aggregate.ts'
import { addMonths } from '../core/day.ts'
import type { Sight } from '../db/sight.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { dayThere } from './days.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'
import { teamOf } from './team.ts'
import { isTrusted } from './world.ts'
import type { World } from './world.ts'

const HIGHEST = 5
/** What is older says little about now. */
const MONTHS = 12
/** Entries are counted whoever wrote them; who and what stays between each author and themselves. */
const ALL: Sight = { visibilities: ['shared', 'team', 'owner', 'private'], member: '' }

/** Notes how an interaction felt, 1 (drains) to 5 (gives): one tap, seen by nobody else (M32). */
export const logEnergy = action({
  name: 'log-energy',
  access: 'member',
  changes: true,
  places: ['client', 'felt'],
  input: z.object({ client: z.string().min(1), felt: z.int().min(1).max(HIGHEST) }),
  output: z.object({ client: key, ids: z.array(z.string()) }),
  async run(world, { client: words, felt }) {
    const { client } = await clientNamed(world, words)
    const on = await dayThere(world, client)
    return { client, ids: await record(world, [draftBy(world, 'energy', client, { client, level: felt }, on)]) }
  },
})

/**
 * The asker's own entries of a year, and for owners and compliance the average of all of them: only whole batches of at
 * least three entries of two people, in halves; nobody's one entry is ever told (M32). Where only the owner works, the
 * entries are theirs and are told as such.
 */
export const seeEnergy = action({
  name: 'see-energy',
  access: 'member',
  changes: false,
  places: ['client'],
  input: z.object({ client: z.string().min(1) }),
  output: z.object({
    client: key,
    name: z.string(),
    /** One's own entries, the latest first. */
    own: z.array(z.object({ on: day, level: z.int(), fact: z.string() })),
    /** Null for whoever is not told; `few` where there are too few to tell anything. */
    all: z
      .union([
        z.object({ too: z.literal('few') }),
        z.object({
          n: z.int(),
          people: z.int(),
          mean: z.number(),
          low: z.number(),
          high: z.number(),
          ownerOnly: z.boolean(),
        }),
      ])
      .nullable(),
  }),
  async run(world, { client: words }) {
    const { client, name } = await clientNamed(world, words)
    const member = world.person?.member ?? ''
    const facts = (await world.stores.facts.seenOf([client], ALL, ['energy'])).get(client)!
    const since = addMonths(world.today, -MONTHS)
    const own = facts.flatMap((fact) =>
      fact.kind === 'energy' && member !== '' && fact.by === member && fact.on >= since
        ? [{ on: fact.on, level: fact.body.level, fact: fact.id }]
        : [],
    )
    const entries = energyEntries(facts, world.today)
    const alone = entries.every(({ by }) => by === member) && (await worksAlone(world))
    const all = isTrusted(world.person) ? energyOf(entries, { asker: member, since, alone }) : null
    return { client, name, own: own.toReversed(), all }
  },
})

/** Nobody but the asking owner is on the team; whoever left and wrote something is not told either. */
async function worksAlone(world: World): Promise<boolean> {
  const member = world.person?.member ?? ''
  if (world.person?.role !== 'owner' || member === '') return false
  return (await teamOf(world)).every(({ key: one }) => one === member)
}
