import { z } from 'zod'
import { suppressionOf } from '../core/keeping/suppressed.ts'
import { action } from './action.ts'
import { clientNamed, sightOf } from './ask.ts'
import { suppressionShape } from './keeping-shapes.ts'
import { key } from './shapes.ts'
import { memberNames } from './show-planned.ts'
import { suppressedAmong } from './suppression.ts'
import type { World } from './world.ts'

/** Clients shown at once. */
const MOST = 500

/**
 * Who is not to be written to, and since when; with a client only that one. `more`: there are further ones after the
 * last, which are asked for with `after`.
 */
export const seeSuppressed = action({
  name: 'see-suppressed',
  access: 'member',
  changes: false,
  places: ['client'],
  input: z.object({ client: z.string().min(1).optional(), after: z.string().default('') }),
  output: z.object({
    clients: z.array(suppressionShape.extend({ client: key, name: z.string() })),
    more: z.boolean(),
  }),
  async run(world, { client: named, after }) {
    const asked = named === undefined ? await keysAfter(world, after) : [(await clientNamed(world, named)).client]
    const found = await suppressedAmong(world, asked.slice(0, MOST))
    const names = await world.stores.readings.names([...found.keys()])
    const members = await memberNames(world)
    // That they are not written to is no secret; who said so and why is for whoever may see that fact.
    const told = await world.stores.facts.seenOf([...found.keys()], sightOf(world), ['suppress'])
    const clients = [...found].map(([client, { as, listed }]) => {
      const said = suppressionOf(client, told.get(client)!, world.today) ?? UNTOLD
      const byName = said.by === null ? null : (members.get(said.by) ?? said.by)
      return { client, name: names.get(client) ?? client, listed, ...said, as, byName }
    })
    return { clients, more: asked.length > MOST }
  },
})

const UNTOLD = { on: null, by: null, text: null, because: [] }

function keysAfter({ stores }: World, after: string): Promise<string[]> {
  return stores.kinds.clientsWith(['suppress'], MOST + 1, after)
}
