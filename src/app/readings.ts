import { z } from 'zod'
import { action } from './action.ts'

/** Brings the stored readings to today. The first thing done on a new day. */
export const turnDay = action({
  name: 'turn-day',
  access: 'member',
  changes: true,
  input: z.object({}),
  output: z.object({ turned: z.boolean() }),
  async run(world) {
    const { readOn } = await world.stores.workspaces.state()
    if (readOn === world.today) return { turned: false }
    await world.stores.folding.turnDay(world.today)
    return { turned: true }
  },
})

/** Drops every stored reading and computes it anew from the facts. Nothing is lost by it: readings are a cache. */
export const rebuildReadings = action({
  name: 'rebuild-readings',
  access: 'owner',
  changes: true,
  input: z.object({}),
  output: z.object({ clients: z.int() }),
  async run(world) {
    const { folding, facts, workspaces } = world.stores
    await folding.dropAll()
    let clients = 0
    for (;;) {
      const done = await folding.refoldDue(facts.ofClients, world.today)
      if (done === 0) break
      clients += done
    }
    await workspaces.setReadOn(world.today)
    return { clients }
  },
})
