import { endLetter, isBeingSent } from './outgoing-steps.ts'
import { openWorld } from './world.ts'
import type { House } from './world.ts'

/**
 * The work of sending a letter came to grief too often: it does not wait any longer for what nobody does, and a person
 * sees that. One that was begun may be out, so nobody knows.
 */
export async function giveUpLetter(house: House, of: { client: string; parting: string }): Promise<void> {
  const world = await openWorld(house, house.database.read, null, 'worker')
  const row = await world.stores.outgoing.byParting(of.client, of.parting)
  if (!row || row.ended_at !== '' || isBeingSent(world, row)) return
  await endLetter(world, row, row.begun_at === '' ? 'letter-given-up' : 'unclear')
}
