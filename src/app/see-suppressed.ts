import { z } from 'zod'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
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
    const clients = [...found].map(([client, seen]) => {
      const byName = seen.by === null ? null : (members.get(seen.by) ?? seen.by)
      return { client, name: names.get(client) ?? client, ...seen, byName }
    })
    return { clients, more: asked.length > MOST }
  },
})

function keysAfter({ stores }: World, after: string): Promise<string[]> {
  return stores.kinds.clientsWith(['suppress'], MOST + 1, after)
}
