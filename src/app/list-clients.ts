import { z } from 'zod'
import { STANDINGS } from '../core/advice/standing.ts'
import { SORTS } from '../db/reading-store.ts'
import { action } from './action.ts'
import { clientLine, standing } from './shapes.ts'
import { showLine } from './show.ts'

/** Clients in a table: searched, filtered by standing, sorted, a page at a time. */
export const listClients = action({
  name: 'list-clients',
  access: 'member',
  changes: false,
  places: ['search'],
  input: z.object({
    search: z.string().max(200).default(''),
    standing: standing.optional(),
    sort: z.enum(SORTS).default('name'),
    descending: z.boolean().default(false),
    limit: z.int().min(1).max(500).default(100),
    offset: z.int().min(0).default(0),
  }),
  output: z.object({
    clients: z.array(clientLine),
    total: z.int(),
    strip: z.array(z.object({ standing, n: z.int() })),
  }),
  async run(world, input) {
    const { boards, readings } = world.stores
    const { clients, total } = await readings.list({ ...input, standing: input.standing ?? '' })
    const counts = new Map((await boards.countByStanding()).map((part) => [part.standing, part.n]))
    const strip = STANDINGS.flatMap((one) => (counts.has(one) ? [{ standing: one, n: counts.get(one)! }] : []))
    return { clients: clients.map(showLine), total, strip }
  },
})
