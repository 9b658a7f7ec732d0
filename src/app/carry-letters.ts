import { letterKnown } from './letters-begun.ts'
import { endLetter } from './outgoing-steps.ts'
import { openWorld } from './world.ts'
import type { House } from './world.ts'

/**
 * Ends the letters of a book that is older than the list beside its backups: one that went since does not wait any more,
 * and one of which nobody knows is left to a person.
 */
export async function carryLetters(house: House): Promise<void> {
  const world = await openWorld(house, house.database.read, null, 'worker')
  for (const row of await world.stores.outgoing.unsettled()) {
    const known = await letterKnown(house, row)
    // One that is begun may be spoken of to the mail server right now, by whoever wrote it down.
    if (known?.state === 'sent') await endLetter(world, row, 'sent', known)
    else if (known && row.begun_at === '' && row.ended_at === '') await endLetter(world, row, 'unclear', known)
  }
}
