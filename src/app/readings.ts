import { setImmediate as breathe } from 'node:timers/promises'
import { z } from 'zod'
import { openStores } from '../db/stores.ts'
import type { Stores } from '../db/stores.ts'
import { action } from './action.ts'
import { bringBookUp } from './book-readings.ts'
import { isPlanDue, planAll } from './plan-all.ts'
import { dayOfMark } from './planning-ground.ts'
import { foldSomeDue } from './refresh-readings.ts'
import type { World } from './world.ts'

/**
 * Brings the stored readings up to date: to the facts that an import or its undoing left, some hundreds of
 * clients at a time, then to what the whole book looks like, and to today on a new day. After an update
 * that keeps histories in another form all of them are computed anew.
 */
export const catchUp = action({
  name: 'catch-up',
  access: 'owner',
  changes: 'in steps',
  job: true,
  input: z.object({}),
  output: z.object({ clients: z.int() }),
  async run(world) {
    const { current } = await world.stores.workspaces.state()
    if (!current) await dropReadings(world)
    await markDated(world)
    return { clients: await readAllDue(world) }
  },
})

/** Drops every stored reading and computes it anew from the facts. Nothing is lost by it: readings are a cache. */
export const rebuildReadings = action({
  name: 'rebuild-readings',
  access: 'owner',
  changes: 'in steps',
  input: z.object({}),
  output: z.object({ clients: z.int() }),
  async run(world) {
    await dropReadings(world)
    return { clients: await readAllDue(world) }
  },
})

function dropReadings(world: World): Promise<void> {
  return inTransaction(world, async (stores) => {
    await stores.folding.dropAll()
    await stores.workspaces.setReadOn(world.today)
  })
}

/** Plans hold what was known by their day: facts that were dated ahead belong to them once their day has come. */
async function markDated(world: World): Promise<void> {
  const last = dayOfMark(await world.stores.workspaces.plannedAs())
  if (last === '' || last >= world.today) return
  await inTransaction(world, (stores) => stores.folding.markDated(last, world.today))
}

/**
 * Clients first, then everybody's next contacts, where the day, our calendar or what we can do is another; then the
 * whole book, which is made of clients' histories, and those that stand against it.
 */
async function readAllDue(world: World): Promise<number> {
  const clients = await foldAllDue(world)
  if (await isPlanDue(world, world.stores)) await planAll(world)
  await bringBookUp(world)
  return clients
}

async function foldAllDue(world: World): Promise<number> {
  let clients = 0
  for (let done = -1; done !== 0; clients += done) {
    done = await inTransaction(world, (stores) => foldSomeDue(world, stores))
    await breathe()
  }
  return clients
}

function inTransaction<T>({ house }: World, work: (stores: Stores) => Promise<T>): Promise<T> {
  return house.database.change((handle) => work(openStores(handle, house.workspace)))
}
