import { setImmediate as breathe } from 'node:timers/promises'
import type { Buying } from '../core/advice/buying.ts'
import { outlookWithin } from '../core/advice/outlook-within.ts'
import { readClient } from '../core/advice/reading.ts'
import { dayNumber } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import { memberCards } from '../core/ledger/card.ts'
import type { Fact } from '../core/ledger/fact.ts'
import type { Backdrop } from '../core/signals/backdrop.ts'
import { foldHistory } from '../core/signals/fold.ts'
import { historyOn } from '../core/signals/history.ts'
import { YEAR_DAYS } from '../core/stay/client-tally.ts'
import { hoursOf } from '../core/stay/hours.ts'
import type { Paying } from '../core/stay/level-up.ts'
import { revenueOf } from '../core/stay/revenue.ts'
import { batchesOf } from '../db/batches.ts'
import { bookSeenOn } from './book-seen.ts'
import type { World } from './world.ts'

/** Clients whose outlook is computed at a time; others get their turn between them. */
const CLIENTS_A_TURN = 20

/** What some clients are expected to bring, and what they brought and took in the last year. */
export async function payingOn(
  world: World,
  clients: readonly string[],
  asOf: Day,
): Promise<(client: string, currency: string) => Paying | null> {
  if (clients.length === 0) return () => null
  const { backdrop, buying } = await bookSeenOn(world, asOf)
  const found = new Map<string, (currency: string) => Paying>()
  for (const batch of batchesOf(clients, CLIENTS_A_TURN)) {
    const facts = await world.stores.facts.ofClients(batch)
    for (const [client, own] of facts) found.set(client, payingOf(client, own, asOf, backdrop, buying))
    await breathe()
  }
  return (client, currency) => found.get(client)?.(currency) ?? null
}

function payingOf(client: string, facts: readonly Fact[], asOf: Day, backdrop: Backdrop, buying: Buying | null) {
  const today = dayNumber(asOf)
  const whole = foldHistory(client, facts)
  const history = historyOn(whole, today)
  const within = outlookWithin(history, today, buying, readClient(whole, asOf, backdrop, buying).stand.standing)
  const worth = 'worth' in within ? within.worth : null
  const revenue = revenueOf(history.money, today - YEAR_DAYS, today)
  const hours = hoursOf(facts, today, (member) => member)
  const costKnown = hours.minutes > 0 && hours.uncosted === 0
  return (currency: string): Paying => {
    const only = [...hours.cost.keys()].every((one) => one === currency)
    const cost = hours.cost.get(currency) ?? 0
    return { worth, revenue: revenue.get(currency)?.minor ?? 0, cost, costKnown: costKnown && only }
  }
}

/** The name of each member by key; the key where no card gives one. */
export async function memberNames(world: World): Promise<(member: string) => string> {
  const cards = memberCards(await world.stores.facts.houseCards('member'))
  const names = new Map(cards.map(({ key, name }) => [key, name ?? key]))
  return (member) => names.get(member) ?? member
}
