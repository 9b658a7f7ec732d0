import { clientCalendar } from '../core/calendar/client-calendar.ts'
import type { ClientCalendar } from '../core/calendar/client-calendar.ts'
import { clientCard } from '../core/ledger/card.ts'
import type { ClientCard } from '../core/ledger/card.ts'
import type { Fact } from '../core/ledger/fact.ts'
import type { ClientPlan } from '../core/plans/contact/client-plan.ts'
import { foldPlan } from '../core/plans/contact/fold-plan.ts'
import { foldHistory } from '../core/signals/fold.ts'
import type { History } from '../core/signals/history.ts'
import { clientNamed } from './ask.ts'
import { ourCalendarIn } from './our-calendar.ts'
import type { World } from './world.ts'

/** All that planning one client stands on, read from the client's facts. */
export type ClientGround = {
  client: string
  name: string
  card: ClientCard
  facts: Fact[]
  history: History
  plan: ClientPlan | null
  calendar: ClientCalendar
}

/** Reads a client by key or name; refuses like `clientNamed`. */
export async function clientGround(world: World, named: string): Promise<ClientGround> {
  const { client, name } = await clientNamed(world, named)
  const facts = (await world.stores.facts.ofClients([client])).get(client)!
  const card = clientCard(client, facts)
  const history = foldHistory(client, facts)
  const known = facts.filter((fact) => fact.on <= world.today)
  const calendar = clientCalendar(card, known, await ourCalendarIn(world.stores))
  return { client, name, card, facts, history, plan: foldPlan(client, facts, history, world.today), calendar }
}
