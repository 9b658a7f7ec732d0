import type { Day } from '../core/day.ts'
import type { Fact } from '../core/ledger/fact.ts'
import type { KindName } from '../core/ledger/kinds/all.ts'
import { promiseLives } from '../core/promises/lives.ts'
import type { PromiseLife } from '../core/promises/lives.ts'
import { Refusal } from '../core/refusal.ts'
import { once } from './book-seen.ts'
import { teamOf } from './team.ts'
import type { House, World } from './world.ts'

const KINDS: readonly KindName[] = ['promise', 'kept', 'moved', 'released']
const BOOKS = 10

const remembered = new WeakMap<House, Map<string, Promise<PromiseLife[]>>>()

/** Every promise of the book as of a day, or of one client, in no order; those of the whole book are remembered. */
export async function promisesOn(world: World, asOf: Day, client?: string): Promise<PromiseLife[]> {
  if (client !== undefined) {
    const facts = (await world.stores.facts.ofClients([client])).get(client)!
    return promiseLives(client, facts, asOf)
  }
  const { version } = await world.stores.workspaces.state()
  const books = remembered.get(world.house) ?? new Map<string, Promise<PromiseLife[]>>()
  remembered.set(world.house, books)
  return once(books, `${version} ${asOf}`, BOOKS, () => gatherPromises(world, asOf))
}

async function gatherPromises(world: World, asOf: Day): Promise<PromiseLife[]> {
  const byClient = new Map<string, Fact[]>()
  const span = await world.stores.histories.span()
  if (!span) return []
  for await (const page of world.stores.deals.ofKinds(KINDS, span.first, asOf)) {
    for (const { fact } of page) {
      const own = byClient.get(fact.client!)
      if (own) own.push(fact)
      else byClient.set(fact.client!, [fact])
    }
  }
  return [...byClient].flatMap(([client, facts]) => promiseLives(client, facts, asOf))
}

/** Names of our team, by key; who is no longer in it goes by their key. */
export async function memberNames(world: World): Promise<(key: string) => string> {
  const names = new Map((await teamOf(world)).map(({ key, name }) => [key, name]))
  return (key) => names.get(key) ?? key
}

/** Who keeps a promise: the member named, who must be one of us, else whoever it falls to. */
export async function ownerOf<T>(world: World, named: string | undefined, otherwise: T): Promise<string | T> {
  if (named === undefined) return otherwise
  if (!(await teamOf(world)).some(({ key }) => key === named)) throw new Refusal('member-not-found', { member: named })
  return named
}
