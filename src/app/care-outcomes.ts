import { z } from 'zod'
import { careCases, careOutcomes } from '../core/care/outcomes.ts'
import type { CareCase } from '../core/care/outcomes.ts'
import { foldCases } from '../core/cases/fold-cases.ts'
import { action } from './action.ts'
import { REVIEW_SIGHT } from './evidence.ts'
import { estimate } from './shapes.ts'
import type { World } from './world.ts'

/** Clients that are read at a time. */
const PAGE = 200

const side = z.object({
  /** Cases opened in the last twelve months, and how many of them were closed and not opened again. */
  n: z.int(),
  well: z.int(),
  /** Null under five, and so are the days until a case was closed (their median). */
  share: estimate.nullable(),
  days: z.int().nullable(),
})

/** Whether cases of clients in care end as well as those of others, over the last year (handbook 3.7). */
export const seeCareOutcomes = action({
  name: 'see-care-outcomes',
  access: 'trusted',
  changes: false,
  input: z.object({}),
  output: z.object({ care: side, others: side }),
  async run(world) {
    const cases: CareCase[] = []
    let after = ''
    for (;;) {
      const clients = await world.stores.kinds.clientsWith(['case'], PAGE, after, REVIEW_SIGHT)
      cases.push(...(await casesOf(world, clients)))
      if (clients.length < PAGE) return careOutcomes(cases)
      after = clients.at(-1)!
    }
  },
})

async function casesOf(world: World, clients: readonly string[]): Promise<CareCase[]> {
  const facts = await world.stores.facts.seenOf(clients, REVIEW_SIGHT, ['case', 'handled', 'finding', 'care'])
  return clients.flatMap((client) => {
    const own = facts.get(client)!
    return careCases(client, foldCases(client, own, world.today), own, world.today)
  })
}
