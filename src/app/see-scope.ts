import { z } from 'zod'
import { scopeOf } from '../core/conduct/scope.ts'
import { action } from './action.ts'
import { changeShape } from './conduct-shapes.ts'
import { expectedOf } from './expectations.ts'
import { day, key } from './shapes.ts'

/**
 * The scope ledger of a client (M11): what they said they need beside what they ask for, with hours per delivery, and
 * which requests out of scope still have no change order. Newest first.
 */
export const seeScope = action({
  name: 'see-scope',
  access: 'member',
  changes: false,
  places: ['client'],
  input: z.object({ client: z.string().min(1) }),
  output: z.object({
    client: key,
    name: z.string(),
    needs: z.array(
      z.object({
        text: z.string(),
        on: day,
        engagement: z.string().nullable(),
        by: z.string().nullable(),
        ref: z.string(),
      }),
    ),
    changes: z.array(changeShape),
    /** Requests out of scope; `minutes` of the `timed` whose time is written down. */
    out: z.object({ n: z.int(), minutes: z.int(), timed: z.int(), unordered: z.int() }),
    deliveries: z.array(
      z.object({
        delivery: z.string(),
        n: z.int(),
        minutes: z.int(),
        timed: z.int(),
        because: z.array(z.string()),
      }),
    ),
    because: z.array(z.string()),
    /** Pieces of work a request can be about. */
    engagements: z.array(z.object({ engagement: key, text: z.string().nullable() })),
  }),
  async run(world, { client: named }) {
    const { client, name, facts, engagements } = await expectedOf(world, named)
    const pieces = engagements.map(({ engagement, text }) => ({ engagement, text }))
    return { client, name, ...scopeOf(client, facts, world.today), engagements: pieces }
  },
})
