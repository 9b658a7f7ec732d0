import { batchesOf } from '../db/batches.ts'
import type { Stores } from '../db/stores.ts'
import { isPlanDue } from './plan-all.ts'
import { planClients } from './plan-clients.ts'
import { dayOfMark, planningGround } from './planning-ground.ts'
import type { World } from './world.ts'

/** So many clients' contacts are planned anew within a deed that changed our calendar; more of them by the worker. */
const MOST_AT_ONCE = 300

/**
 * Readings of the clients a deed touched and their next contacts are right again before anybody can look; those of
 * all others too, when the deed changed our own calendar or what we can do.
 */
export async function refreshReadings(world: World): Promise<void> {
  const { ledger, folding, facts, jobs } = world.stores
  const ground = await planningGround(world, world.stores)
  for (const batch of batchesOf([...ledger.touched])) {
    await folding.refold(batch, facts.ofClients, world.today)
    const crowded = await planClients(world.stores, ground, batch)
    if (crowded) await jobs.add(`replan ${world.now}`, 'replan', '{}', world.now)
  }
  await replanOthers(world)
}

/** Reads and plans the next clients anew whose facts have changed (at most 500); gives how many it did. */
export async function foldSomeDue(world: World, stores: Stores): Promise<number> {
  const clients = await stores.folding.refoldDue(stores.facts.ofClients, world.today)
  if (clients.length > 0) await planClients(stores, await planningGround(world, stores), clients)
  return clients.length
}

/** What was planned on another ground of the same day; the turn of a day is for `catch-up`. */
async function replanOthers(world: World): Promise<void> {
  const { plans, workspaces, jobs } = world.stores
  const before = await workspaces.plannedAs()
  if (![world.today, ''].includes(dayOfMark(before)) || !(await isPlanDue(world, world.stores))) return
  const n = await plans.countClients()
  if (n > MOST_AT_ONCE) return jobs.add(`replan ${world.now}`, 'replan', '{}', world.now)
  const ground = await planningGround(world, world.stores)
  const all = (await plans.clientPlans('')).map((plan) => plan.client)
  await planClients(world.stores, ground, all)
  await workspaces.setPlannedAs(ground.mark)
}
