import { randomBytes } from 'node:crypto'
import { foldIncidents } from '../core/conduct/fold-incidents.ts'
import type { IncidentState } from '../core/conduct/fold-incidents.ts'
import { foldWarnings } from '../core/conduct/warnings.ts'
import type { WarningState } from '../core/conduct/warnings.ts'
import { memberCards } from '../core/ledger/card.ts'
import type { Fact } from '../core/ledger/fact.ts'
import { Refusal } from '../core/refusal.ts'
import { clientNamed, sightOf } from './ask.ts'
import type { World } from './world.ts'

/** What the asker may see of a client's conduct and of the warnings, which the whole team sees. */
export type ConductSeen = {
  client: string
  name: string
  facts: Fact[]
  incidents: IncidentState[]
  warnings: WarningState[]
}

export async function conductOf(world: World, named: string): Promise<ConductSeen> {
  const { client, name } = await clientNamed(world, named)
  const facts = (await world.stores.facts.seenOf([client], sightOf(world))).get(client)!
  return {
    client,
    name,
    facts,
    incidents: foldIncidents(client, facts, world.today),
    warnings: foldWarnings(client, facts, world.today),
  }
}

export function incidentMeant({ client, incidents }: ConductSeen, key: string): IncidentState {
  const found = incidents.find(({ incident }) => incident === key)
  if (!found) throw new Refusal('incident-not-found', { client, incident: key })
  return found
}

/** The warning of a key; without one the latest that was not lifted, or null. Refuses a key there is not. */
export function warningMeant({ client, warnings }: ConductSeen, key: string | undefined): WarningState | null {
  if (key === undefined) return warnings.find(({ step }) => step !== 'lifted') ?? null
  const found = warnings.find(({ warning }) => warning === key)
  if (!found) throw new Refusal('warning-not-found', { client, warning: key })
  return found
}

/** A key that tells nothing: a number would say how many others there are that one may not see. */
export function someKey(letter: string): string {
  return `${letter}-${randomBytes(5).toString('hex')}`
}

/** The names of our members by key, as far as cards give them. */
export async function membersByKey(world: World): Promise<Record<string, string>> {
  const cards = memberCards(await world.stores.facts.houseCards('member'))
  return Object.fromEntries(cards.map(({ key, name }) => [key, name ?? key]))
}
