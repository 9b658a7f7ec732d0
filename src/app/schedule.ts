import { clearOldUploads } from './clear-uploads.ts'
import { queueDigests } from './digest-due.ts'
import { runNamed } from './run-named.ts'
import { openWorld } from './world.ts'
import type { House, World } from './world.ts'

/** Something that happens by the clock: a cron pattern in the server's own time, and what is done. */
export type Scheduled = { name: string; cron: string; run: (house: House) => Promise<void> }

/** Every schedule there is. Several processes on one book may each keep it: what is done twice is done once. */
export const schedule: readonly Scheduled[] = [
  { name: 'readings', cron: '* * * * *', run: bringReadingsUp },
  { name: 'digests', cron: '* * * * *', run: queueDigests },
  { name: 'sessions', cron: '15 * * * *', run: endOldSessions },
  { name: 'uploads', cron: '45 3 * * *', run: clearOldUploads },
  { name: 'backup', cron: '30 3 * * *', run: queueBackup },
]

const WORKER = { person: { member: '', role: 'owner' }, surface: 'worker' } as const

/** Readings of a new day, and of what changed meanwhile. */
export async function bringReadingsUp(house: House): Promise<void> {
  await runNamed(house, 'catch-up', {}, WORKER)
}

async function endOldSessions(house: House): Promise<void> {
  await change(house, (world) => world.stores.access.endExpired(world.now))
}

/** A job of one name a day, so that several processes make one backup. */
async function queueBackup(house: House): Promise<void> {
  await change(house, (world) => world.stores.jobs.add(`make-backup ${world.today}`, 'make-backup', '{}', world.now))
}

async function change(house: House, work: (world: World) => Promise<void>): Promise<void> {
  await house.database.change(async (handle) => work(await openWorld(house, handle, null, 'worker')))
}
