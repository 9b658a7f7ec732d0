import { setImmediate as breathe } from 'node:timers/promises'
import type { Day } from '../core/day.ts'
import { memberCards } from '../core/ledger/card.ts'
import type { Fact } from '../core/ledger/fact.ts'
import type { KindName } from '../core/ledger/kinds/all.ts'
import { profitSince } from '../core/profit/client-profit.ts'
import type { ClientProfit } from '../core/profit/client-profit.ts'
import { profitRates } from '../core/profit/rates.ts'
import type { ProfitRates } from '../core/profit/rates.ts'
import { batchesOf } from '../db/batches.ts'
import { once } from './book-seen.ts'
import { REVIEW_SIGHT } from './evidence.ts'
import type { House, World } from './world.ts'

/** Everything that profit is made of. */
const KINDS: readonly KindName[] = ['invoice', 'payment', 'credit', 'refund', 'writeoff', 'time', 'cost']
/** Each holds a line for every client. */
const BOOKS = 3
/** Clients that are reckoned at a time; others get their turn between them. */
const CLIENTS_A_TURN = 20

/** A client's profit without the facts behind it, which the client's own page tells. */
export type BookProfit = Omit<ClientProfit, 'because'>

const remembered = new WeakMap<House, Map<string, Promise<BookProfit[]>>>()

/** What the cards say an hour costs, should bring, and what late money costs, and what other money is worth. */
export async function ratesOf(world: World): Promise<ProfitRates> {
  const { facts } = world.stores
  const members = memberCards(await facts.houseCards('member'))
  return profitRates(world.business, members, await facts.houseFacts('exchange', REVIEW_SIGHT))
}

/** The profit of every client in each currency on a day, from what the whole team may see; remembered. */
export async function profitsOn(world: World, asOf: Day): Promise<BookProfit[]> {
  const { version } = await world.stores.workspaces.state()
  const books = remembered.get(world.house) ?? new Map<string, Promise<BookProfit[]>>()
  remembered.set(world.house, books)
  // Cards of the house are no part of the version.
  const rates = await ratesOf(world)
  const key = JSON.stringify([version, asOf, rates.target, rates.late, ...rates.costs, ...rates.exchange])
  return once(books, key, BOOKS, () => gatherProfits(world, rates, asOf))
}

async function gatherProfits(world: World, rates: ProfitRates, asOf: Day): Promise<BookProfit[]> {
  const { deals } = world.stores
  const byClient = await workByClient(world, asOf)
  const cards = await deals.starts()
  const found: BookProfit[] = []
  for (const batch of batchesOf([...byClient], CLIENTS_A_TURN)) {
    for (const [client, facts] of batch) {
      const profits = profitSince(client, facts, cards.get(client)?.since ?? null, rates, asOf)
      for (const { because: _facts, ...profit } of profits) found.push(profit)
    }
    await breathe()
  }
  return found
}

async function workByClient({ stores }: World, asOf: Day): Promise<Map<string, Fact[]>> {
  const byClient = new Map<string, Fact[]>()
  const span = await stores.histories.span()
  if (!span || span.first > asOf) return byClient
  for await (const page of stores.deals.ofKinds(KINDS, span.first, asOf)) {
    for (const { fact } of page) {
      const own = byClient.get(fact.client!)
      if (own) own.push(fact)
      else byClient.set(fact.client!, [fact])
    }
  }
  return byClient
}
