import { setImmediate as breathe } from 'node:timers/promises'
import { addDays } from '../core/day.ts'
import type { Fact, FactOf } from '../core/ledger/fact.ts'
import type { KindName } from '../core/ledger/kinds/all.ts'
import { promisesIn } from '../core/promises/promises-in.ts'
import type { FoundPromise } from '../core/promises/promises-in.ts'
import { batchesOf } from '../db/batches.ts'
import type { World } from './world.ts'

/** Mails and messages of the last so many days are read. */
export const LOOK_BACK_DAYS = 60
const WRITTEN = ['email', 'message', 'letter'] as const satisfies readonly KindName[]
export type Message = FactOf<(typeof WRITTEN)[number]>

/** What an aside of a suggestion names: the message in which it was found. */
export function suggestionSignal(fact: string): string {
  return `promise.${fact}`
}

export function isMessage(fact: Fact): fact is Message {
  return (WRITTEN as readonly string[]).includes(fact.kind) && fact.client !== null
}

export type Dismissal = { signal: string; text: string }
export type Suggested = FoundPromise & { message: Message }

/** Messages of the last days in the order of their days, and what of them was dismissed. */
export async function writtenLately(
  world: World,
  client?: string,
): Promise<{ messages: Message[]; dismissals: Dismissal[] }> {
  const from = addDays(world.today, -LOOK_BACK_DAYS)
  const [messages, dismissals]: [Message[], Dismissal[]] = [[], []]
  const take = (fact: Fact) => {
    if (isMessage(fact)) messages.push(fact)
    else if (isDismissal(fact)) dismissals.push({ signal: fact.body.signal, text: fact.body.text ?? '' })
  }
  if (client !== undefined) {
    const own = (await world.stores.facts.ofClients([client])).get(client)!
    own.filter((fact) => fact.on >= from && fact.on <= world.today).forEach(take)
  } else {
    for await (const page of world.stores.deals.ofKinds([...WRITTEN, 'aside'], from, world.today))
      for (const { fact } of page) take(fact)
  }
  return { messages: messages.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)), dismissals }
}

function isDismissal(fact: Fact): fact is FactOf<'aside'> {
  return fact.kind === 'aside' && fact.body.signal.startsWith(suggestionSignal(''))
}

/** What messages promise, by their ids: a fact never changes, so that it is read once. */
const known = new Map<string, readonly FoundPromise[]>()
const MOST_KNOWN = 50_000

/** What a message promises, in the words of whoever wrote it; what a machine sent promises nothing. */
export function promisesOf({ id, body, on }: Message): readonly FoundPromise[] {
  if (body.automatic || body.way === 'with' || !body.text || on === '') return []
  const before = known.get(id)
  if (before) return before
  const found = promisesIn(body.text, null, on)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(id, found)
  return found
}

/** Between so many messages others get their turn. */
const AT_A_TIME = 200

/** What messages promise, in their order. */
export async function readMessages(messages: readonly Message[]): Promise<Suggested[]> {
  const all: Suggested[] = []
  for (const batch of batchesOf(messages, AT_A_TIME)) {
    for (const message of batch) all.push(...promisesOf(message).map((found) => ({ ...found, message })))
    await breathe()
  }
  return all
}
