import { openWorld } from './world.ts'
import type { House, World } from './world.ts'

/** Something that happens by the clock: a cron pattern in the server's own time, and what is done. */
export type Scheduled = { name: string; cron: string; run: (house: House) => Promise<void> }

/** Every schedule there is. Several processes on one book may each keep it: what is done twice is done once. */
export const schedule: readonly Scheduled[] = [
  { name: 'readings', cron: '* * * * *', run: bringReadingsUp },
  { name: 'sessions', cron: '15 * * * *', run: endOldSessions },
  { name: 'backup', cron: '30 3 * * *', run: queueBackup },
]

/** A new day makes every stored reading a day old; what changed since is recomputed some hundreds at a time. */
export async function bringReadingsUp(house: House): Promise<void> {
  const { stores, today } = await readingWorld(house)
  const { readOn } = await stores.workspaces.state()
  if (readOn !== today) await change(house, (world) => world.stores.folding.turnDay(world.today))
  for (let due = await stores.folding.countDue(); due > 0; due = await stores.folding.countDue()) {
    await change(
      house,
      async (world) => void (await world.stores.folding.refoldDue(world.stores.facts.ofClients, world.today)),
    )
  }
}

async function endOldSessions(house: House): Promise<void> {
  await change(house, (world) => world.stores.access.endExpired(world.now))
}

/** A job of one name a day, so that several processes make one backup. */
async function queueBackup(house: House): Promise<void> {
  await change(house, (world) => world.stores.jobs.add(`make-backup ${world.today}`, 'make-backup', '{}', world.now))
}

function readingWorld(house: House): Promise<World> {
  return openWorld(house, house.database.read, null, 'worker')
}

async function change(house: House, work: (world: World) => Promise<void>): Promise<void> {
  await house.database.change(async (handle) => work(await openWorld(house, handle, null, 'worker')))
}
