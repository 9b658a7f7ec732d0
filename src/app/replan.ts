import { z } from 'zod'
import { action } from './action.ts'
import { planAll } from './plan-all.ts'

/**
 * Plans the next contacts of all clients together. The worker does it when our calendar or somebody's capacity
 * changed, or when a contact found its weeks full; `catch-up` does it on a new day.
 */
export const replan = action({
  name: 'replan',
  access: 'owner',
  changes: 'in steps',
  job: true,
  input: z.object({}),
  output: z.object({ clients: z.int() }),
  async run(world) {
    return { clients: (await planAll(world)) ?? 0 }
  },
})
