import type { Day } from '../core/day.ts'
import { VISIBILITIES } from '../core/ledger/fact.ts'
import type { Fact, FactDraft } from '../core/ledger/fact.ts'
import type { Suppressed } from '../core/ledger/kinds/keeping.ts'
import { addressesOf } from '../core/keeping/addresses.ts'
import { suppressionOf, widerOf } from '../core/keeping/suppressed.ts'
import { Refusal } from '../core/refusal.ts'
import { writeKeptList } from './kept-list.ts'
import { draftBy } from './record.ts'
import { isTrusted } from './world.ts'
import type { World } from './world.ts'

/** Only whether somebody is suppressed is made of these, and that is no secret. */
const ALL = { visibilities: VISIBILITIES, member: '' }

/**
 * What a client is not sent (handbook 2.5). `on`, `by` and `text` are of whoever said so of this client; null where only
 * an address of theirs is on the list, because they were suppressed under another key or before an older backup was put
 * in place (`listed`).
 */
export type SuppressionSeen = {
  as: Suppressed
  on: Day | null
  by: string | null
  text: string | null
  listed: boolean
  because: string[]
}

/** What some clients are not sent, by client; those who may be written to are left out. */
export async function suppressedAmong(
  { stores, today }: Pick<World, 'stores' | 'today'>,
  clients: readonly string[],
): Promise<Map<string, SuppressionSeen>> {
  const facts = await stores.facts.seenOf(clients, ALL, ['suppress', 'client', 'person'])
  const held = await stores.keeping.heldBy(facts)
  const found = new Map<string, SuppressionSeen>()
  for (const client of clients) {
    const said = suppressionOf(client, facts.get(client)!, today)
    const as = widerOf(said?.as ?? null, held.get(client) ?? null)
    const blank = { on: null, by: null, text: null, because: [] }
    if (as) found.set(client, { ...(said ?? blank), as, listed: said === null })
  }
  return found
}

/**
 * True when a client must not be sent marketing, or, asked so, anything at all. Whatever sends or advises marketing asks
 * this first (11.2 no. 17).
 */
export async function isSuppressed(world: World, client: string, what: Suppressed = 'marketing'): Promise<boolean> {
  const found = (await suppressedAmong(world, [client])).get(client)
  return found !== undefined && (what === 'marketing' || found.as === 'everything')
}

/**
 * The facts that suppress a client, for whoever writes them; none where nothing is new. The addresses go on the list at
 * once, so that they are known under any key.
 */
export async function suppressDrafts(
  world: World,
  client: string,
  as: Suppressed,
  text?: string,
): Promise<FactDraft[]> {
  const facts = await keepingFacts(world, client)
  const said = suppressionOf(client, facts, world.today)
  if (said?.as === as || said?.as === 'everything') return []
  await holdAddresses(world, facts, as)
  return [draftBy(world, 'suppress', client, { client, step: 'set', as, text })]
}

/** The facts that lift it: what still holds of this client stays on the list, everything else goes off it. */
export async function liftDrafts(
  world: World,
  client: string,
  seen: SuppressionSeen,
  text: string,
): Promise<FactDraft[]> {
  const facts = await keepingFacts(world, client)
  const draft = draftBy(world, 'suppress', client, { client, step: 'lifted', as: seen.as, text })
  const lifted: Fact = { ...draft, id: '', origin: { source: '', line: 0 } }
  await holdAddresses(world, facts, suppressionOf(client, [...facts, lifted], world.today)?.as ?? '')
  return [draft]
}

async function keepingFacts({ stores }: World, client: string): Promise<Fact[]> {
  return (await stores.facts.seenOf([client], ALL, ['suppress', 'client', 'person'])).get(client)!
}

async function holdAddresses(world: World, facts: readonly Fact[], as: Suppressed | ''): Promise<void> {
  const { stores, house, now } = world
  const addresses = addressesOf(facts)
  await stores.keeping.hold(addresses, as, now)
  // Their plans have to know it too.
  await stores.ledger.markDue(await stores.keeping.sharing(addresses))
  await writeKeptList(house, stores)
}

/** Their own slip a member takes back; that somebody is not written to is lifted by others (handbook 2.5). */
export function refuseSuppression({ person }: World, facts: readonly Fact[]): void {
  const others = facts.some(({ kind, by }) => kind === 'suppress' && by !== person?.member)
  if (others && !isTrusted(person)) throw new Refusal('trusted-only', { action: 'take-back' })
}

/** After facts were taken back the list says what is left of them. */
export async function holdAnew(world: World, taken: readonly Fact[]): Promise<void> {
  const clients = new Set(taken.flatMap(({ kind, client }) => (kind === 'suppress' && client !== null ? [client] : [])))
  for (const client of clients) {
    const facts = await keepingFacts(world, client)
    await holdAddresses(world, facts, suppressionOf(client, facts, world.today)?.as ?? '')
  }
}
