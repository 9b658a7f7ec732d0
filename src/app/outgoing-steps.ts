import type { Instant } from '../core/day.ts'
import { openStores } from '../db/stores.ts'
import type { OutgoingRow } from '../db/tables.ts'
import { writeStep } from './address-letter.ts'
import { doorOf } from './letter-door.ts'
import type { Door } from './letter-door.ts'
import { askToSend } from './letter-outbox.ts'
import { markSent } from './mark-sent.ts'
import { refreshReadings } from './refresh-readings.ts'
import { openWorld } from './world.ts'
import type { World } from './world.ts'

/** Writes that a letter is begun, and is done with writing before anybody speaks to a server; false when another has. */
export async function startLetter({ house }: World, { client, parting }: OutgoingRow): Promise<boolean> {
  return house.database.change((handle) =>
    openStores(handle, house.workspace).outgoing.begin(client, parting, house.clock()),
  )
}

/** Nothing went out: another try at a moment. */
export async function putOff(world: World, row: OutgoingRow, code: string, due: Instant): Promise<{ outcome: string }> {
  const { house } = world
  await house.database.change(async (handle) => {
    const stores = openStores(handle, house.workspace)
    await stores.outgoing.release(row.client, row.parting, code, due)
    await askToSend(stores, row, house.clock(), due)
  })
  return { outcome: code }
}

/** It is over: `sent`, `unclear` or the code of what was wrong, in the outbox and on record, all or nothing. */
export async function endLetter(world: World, row: OutgoingRow, outcome: string): Promise<{ outcome: string }> {
  const { house } = world
  await house.database.change(async (handle) => {
    // What happens to a letter is written by whoever let it out.
    const opened = await openWorld(house, handle, { member: row.by_member, role: 'owner' }, 'worker')
    await opened.stores.outgoing.end(row.client, row.parting, opened.now, outcome)
    const door = await doorOf(opened, row.client)
    await writeEnd(opened, door, outcome)
    await refreshReadings(opened)
  })
  return { outcome }
}

async function writeEnd(world: World, door: Door, outcome: string): Promise<void> {
  if (outcome === 'sent') await markSent(world, door, 'email', world.now)
  else if (outcome === 'unclear') await writeStep(world, door, { step: 'unclear' })
  else await writeStep(world, door, { step: 'failed', text: outcome })
}
