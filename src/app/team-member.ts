import { memberCards } from '../core/ledger/card.ts'
import { Refusal } from '../core/refusal.ts'
import type { World } from './world.ts'

/** Refuses the key of somebody who is not on the team; whoever asks always is. */
export async function refuseStranger(world: World, member: string | undefined): Promise<void> {
  if (member === undefined || member === world.person?.member) return
  const cards = memberCards(await world.stores.facts.houseCards('member'))
  if (!cards.some(({ key }) => key === member)) throw new Refusal('member-not-found', { member })
}
