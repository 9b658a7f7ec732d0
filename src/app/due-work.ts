import type { Day } from '../core/day.ts'
import { dayFromNumber, dayNumber } from '../core/day.ts'
import type { Fact } from '../core/ledger/fact.ts'
import type { Planned } from '../core/plans/contact/planned.ts'
import { foldHistory } from '../core/signals/fold.ts'
import { historyOn } from '../core/signals/history.ts'
import { promiseStates } from '../core/signals/open-promises.ts'
import type { TeamMember } from './team.ts'
import { teamOf } from './team.ts'
import type { World } from './world.ts'

/** What one of our team has before them; what belongs to nobody, or to somebody unknown, is the owner's. */
export type DueContacts = { contacts: (Planned & { day: Day })[]; total: number }
export type DuePromise = { client: string; text: string; due: Day; moves: number; because: string[] }
export type DuePromises = { promises: DuePromise[]; more: boolean }

/** Planned contacts that came to a day up to `until`, the soonest first, at most `limit`, and how many there are on any day. */
export async function contactsOf(world: World, member: TeamMember, until: Day, limit: number): Promise<DueContacts> {
  const { plans } = world.stores
  const loads = await plans.loads()
  const team = new Set((await teamOf(world)).map(({ key }) => key))
  const isTheirs = (key: string | null) => key === member.key || (member.owns && (key === null || !team.has(key)))
  const keys = [...new Set(loads.map((load) => load.member))].filter(isTheirs)
  const found: DueContacts['contacts'] = []
  for (const key of keys)
    for (const one of await plans.planned({ member: key, until, limit }))
      if (one.day !== null) found.push({ ...one, day: one.day })
  found.sort((a, b) => compare(a.day, b.day) || compare(a.client, b.client) || compare(a.track, b.track))
  const own = loads.filter((load) => isTheirs(load.member) && load.day <= until)
  return { contacts: found.slice(0, limit), total: own.reduce((sum, { n }) => sum + n, 0) }
}

/** Open promises of ours due up to `until`, the soonest first, of at most `limit` clients (M17). */
export async function promisesOf(world: World, member: TeamMember, until: Day, limit: number): Promise<DuePromises> {
  const clients = await world.stores.boards.promisedBy(until, limit + 1)
  const team = new Set((await teamOf(world)).map(({ key }) => key))
  const byClient = await world.stores.facts.ofClients(clients.slice(0, limit))
  const promises: DuePromise[] = []
  for (const [client, facts] of byClient) {
    for (const { owner, ...promise } of openPromises(client, facts, world.today)) {
      const isTheirs = owner === member.key || (member.owns && (owner === null || !team.has(owner)))
      if (isTheirs && promise.due <= until) promises.push(promise)
    }
  }
  promises.sort((a, b) => compare(a.due, b.due) || compare(a.client, b.client) || compare(a.text, b.text))
  return { promises, more: clients.length > limit }
}

/** The owner of a promise is who keeps it, else whoever recorded it. */
function openPromises(client: string, facts: readonly Fact[], on: Day): (DuePromise & { owner: string | null })[] {
  const made = new Map(facts.flatMap((fact) => (fact.kind === 'promise' ? [[fact.id, fact] as const] : [])))
  const { promises } = historyOn(foldHistory(client, facts), dayNumber(on))
  return promiseStates(promises)
    .filter((one) => one.ours && !one.settled)
    .map(({ text, due, because }) => {
      const fact = made.get(because[0] ?? '')
      const owner = fact?.body.owner ?? fact?.by ?? null
      return { client, text, due: dayFromNumber(due), moves: because.length - 1, because, owner }
    })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
