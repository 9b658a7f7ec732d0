import { addDays } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import { memberCards } from '../core/ledger/card.ts'
import { DEAL_KINDS, YEAR_KINDS } from '../core/stay/client-deals.ts'
import { YEAR_DAYS } from '../core/stay/client-tally.ts'
import { gatherStay } from '../core/stay/gather-stay.ts'
import type { StayGathering, StaySeen } from '../core/stay/gather-stay.ts'
import { once, passAll } from './book-seen.ts'
import { inTurns } from './in-turns.ts'
import type { World } from './world.ts'

/** Each holds every price and what every client brought. */
const STAYS_KEPT = 3

/** What is seen of all clients together on a day (N20–N22, A30); remembered, because every client is passed for it. */
export async function staySeenOn(world: World, asOf: Day): Promise<StaySeen> {
  const { version } = await world.stores.workspaces.state()
  return once(world.house.book.stay, `${version} ${asOf}`, STAYS_KEPT, () => passBook(world, asOf))
}

/** Since when somebody is a client decides what their year is counted to, so that agreements and histories come first. */
async function passBook(world: World, asOf: Day): Promise<StaySeen> {
  const { deals, facts, histories } = world.stores
  const span = await histories.span()
  const begins = span && span.first <= asOf ? span.first : null
  const members = memberCards(await facts.houseCards('member'))
  const cards = await deals.starts()
  const gathering = gatherStay(asOf, { begins, members, since: (client) => cards.get(client)?.since ?? null })
  if (begins !== null) await passFacts(world, gathering, begins, asOf)
  return inTurns(gathering.done())
}

async function passFacts(world: World, gathering: StayGathering, begins: Day, asOf: Day): Promise<void> {
  const { deals } = world.stores
  for await (const page of deals.ofKinds(DEAL_KINDS, begins, asOf)) {
    for (const { fact, recorded } of page) gathering.addDeal(fact, recorded)
  }
  await passAll(world, asOf, (history) => gathering.addHistory(history))
  for await (const page of deals.ofKinds(YEAR_KINDS, addDays(asOf, 1 - YEAR_DAYS), asOf)) {
    for (const { fact } of page) gathering.addWork(fact)
  }
}
