import type { Buying } from '../core/advice/buying.ts'
import { outlookWithin } from '../core/advice/outlook-within.ts'
import type { WorthWithin } from '../core/advice/outlook-within.ts'
import { readClient } from '../core/advice/reading.ts'
import type { Reading } from '../core/advice/reading.ts'
import type { Day } from '../core/day.ts'
import { dayNumber } from '../core/day.ts'
import { VISIBILITIES } from '../core/ledger/fact.ts'
import { Refusal } from '../core/refusal.ts'
import { foldHistory } from '../core/signals/fold.ts'
import { historyOn } from '../core/signals/history.ts'
import type { History } from '../core/signals/history.ts'
import { foldName } from '../db/aliases.ts'
import type { ClientLine } from '../db/reading-store.ts'
import type { Sight } from '../db/sight.ts'
import { bookSeenOn } from './book-seen.ts'
import { isTrusted } from './world.ts'
import type { World } from './world.ts'

/** Questions that several actions ask of the world. */

/** What the asking person may see: owners everything but others' private facts, members what is the team's and their own. */
export function sightOf(world: World): Sight {
  const trusted = isTrusted(world.person)
  const visibilities = VISIBILITIES.filter((one) => one !== 'private' && (trusted || one !== 'owner'))
  return { visibilities, member: world.person?.member ?? '' }
}

const MOST_ALIKE = 50
/** Nobody is called longer than this, and no database looks for it. */
const LONGEST_NAME = 1000

/** True when a word of the name begins with the words: what is written must not land on a client by a few letters inside. */
function hasWords(name: string, words: string): boolean {
  const wanted = plainWords(words)
  return wanted !== '' && ` ${plainWords(name)}`.includes(` ${wanted}`)
}

/** Letters and digits of a folded name, everything else a single space. */
function plainWords(text: string): string {
  return foldName(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** The one client meant by a key, a name or how one of its words begins; refuses when there is none or more than one. */
export async function clientNamed(world: World, words: string): Promise<ClientLine> {
  const { readings } = world.stores
  if (words.length > LONGEST_NAME) throw new Refusal('client-not-found', { client: `${words.slice(0, 60)}…` })
  const exact = await readings.named(words, 5)
  const found =
    exact.length > 0
      ? exact
      : (await readings.find(words, MOST_ALIKE)).filter(({ name }) => hasWords(name, words)).slice(0, 5)
  const [only, other] = found
  if (!only) throw new Refusal('client-not-found', { client: words })
  if (other) throw new Refusal('client-ambiguous', { client: words, names: found.map((one) => one.client).join(', ') })
  return only
}

/** A client read on a day, the history it comes from, and what is at stake with its interval where there is a move. */
export type ReadThen = { reading: Reading; history: History; atRisk: WorthWithin | null }

/** Readings of some clients on a day, with the ids of their facts. */
export async function readingsOf(world: World, clients: readonly string[], day: Day): Promise<Map<string, ReadThen>> {
  const facts = await world.stores.facts.ofClients(clients)
  const { backdrop, buying } = await bookSeenOn(world, day)
  const read = new Map<string, ReadThen>()
  for (const [client, list] of facts) {
    const whole = foldHistory(client, list)
    const history = historyOn(whole, dayNumber(day))
    const reading = readClient(whole, day, backdrop, buying)
    read.set(client, { reading, history, atRisk: stakeOf(reading, history, buying) })
  }
  return read
}

/** What is at stake with somebody who needs a move; null where no model can say. */
export function stakeOf({ move, on, stand }: Reading, history: History, buying: Buying | null): WorthWithin | null {
  const within = move && outlookWithin(history, dayNumber(on), buying, stand.standing)
  return within && 'atRisk' in within ? within.atRisk : null
}
