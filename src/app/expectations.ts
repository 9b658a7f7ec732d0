import { foldSheets } from '../core/expect/fold-sheets.ts'
import type { SheetEngagement, SheetVersion } from '../core/expect/sheet.ts'
import type { ClientCard } from '../core/ledger/card.ts'
import { clientCard } from '../core/ledger/card.ts'
import type { Day } from '../core/day.ts'
import type { Fact } from '../core/ledger/fact.ts'
import { Refusal } from '../core/refusal.ts'
import { clientNamed } from './ask.ts'
import type { World } from './world.ts'

/** What several deeds of expectation sheets ask of the world. */
export type Expected = { client: string; name: string; card: ClientCard; facts: Fact[]; engagements: SheetEngagement[] }

/** A client with their pieces of work and sheets as known on a day. */
export async function expectedOf(world: World, named: string, on: Day = world.today): Promise<Expected> {
  const { client, name } = await clientNamed(world, named)
  return { name, ...(await expectedByKey(world, client, on)) }
}

export async function expectedByKey(world: World, client: string, on: Day): Promise<Omit<Expected, 'name'>> {
  const facts = (await world.stores.facts.ofClients([client])).get(client)!
  return { client, card: clientCard(client, facts), facts, engagements: foldSheets(client, facts, on) }
}

/** The piece of work meant by a key; without one the only one there is. Refuses when there is none, or more than one. */
export function engagementMeant({ client, engagements }: Expected, key: string | undefined): SheetEngagement {
  if (key !== undefined) {
    const found = engagements.find(({ engagement }) => engagement === key)
    if (!found) throw new Refusal('engagement-not-found', { client, engagement: key })
    return found
  }
  const [only, other] = engagements
  if (!only) throw new Refusal('engagement-not-found', { client, engagement: '' })
  if (other) {
    const keys = engagements.map(({ engagement }) => engagement).join(', ')
    throw new Refusal('engagement-ambiguous', { client, engagements: keys })
  }
  return only
}

/** A version by its number, else the latest; refuses where there is none. */
export function versionMeant({ client }: Expected, engagement: SheetEngagement, number?: number): SheetVersion {
  const found =
    number === undefined ? engagement.versions.at(-1) : engagement.versions.find((one) => one.version === number)
  if (found) return found
  throw new Refusal('sheet-not-found', { client, engagement: engagement.engagement, version: number ?? 1 })
}

/** The language of a sheet: what was asked for, else the client's, else the business's; null where nobody knows. */
export function sheetLanguage(world: World, card: ClientCard, ...wishes: (string | null | undefined)[]): string | null {
  return [...wishes, card.language, world.business?.language].find((one) => one !== null && one !== undefined) ?? null
}

/** What a private link to a sheet opens. */
export type SheetSubject = { client: string; engagement: string; version: number }

/** One text for one thing, so that links to it are found by it. */
export function subjectOf({ client, engagement, version }: SheetSubject): string {
  return JSON.stringify({ client, engagement, version })
}
