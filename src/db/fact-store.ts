import type { Day } from '../core/day.ts'
import type { Fact, Visibility } from '../core/ledger/fact.ts'
import type { KindName } from '../core/ledger/kinds/all.ts'
import { batchesOf } from './batches.ts'
import { liveFacts } from './live-facts.ts'
import type { Handle } from './open.ts'
import { asRecorded } from './as-recorded.ts'
import { factOf } from './fact-row.ts'
import { visibleTo } from './sight.ts'
import type { Sight } from './sight.ts'

export type FactPage = { facts: Fact[]; more: boolean }

/** What everybody on the team may see. Readings are seen by all of them, so they are made of nothing else. */
const TEAM: readonly Visibility[] = ['shared', 'team']
/** Kinds of which a later one changes an earlier one, also of the same day. */
const CHANGING: readonly string[] = (
  'client person engagement plan placed season sheet clause understood query goal price quote case handled finding ' +
  'remedy apology halfway warning change friction referral potential hold'
).split(' ')

/** The ledger's facts that still count, of one workspace. Everything voided or undone is left out. */
export function factStore(db: Handle, workspace: string) {
  const live = () => liveFacts(db, workspace).selectAll('fact')
  /**
   * The live facts of some clients that the whole team may see, by client: what readings are made of.
   * Kinds of which a later one changes an earlier one come first, in the order in which they were recorded.
   */
  async function ofClients(clients: readonly string[]): Promise<Map<string, Fact[]>> {
    const byClient = new Map<string, Fact[]>(clients.map((client) => [client, []]))
    for (const batch of batchesOf(clients)) {
      const rows = await live()
        .where('client', 'in', batch)
        .where('visibility', 'in', TEAM)
        // As the index has them: no engine may give those of one day now so and now so.
        .orderBy('client')
        .orderBy('day')
        .orderBy('id')
        .execute()
      const changing = rows.filter((row) => CHANGING.includes(row.kind))
      const others = rows.filter((row) => !CHANGING.includes(row.kind))
      for (const row of [...(await asRecorded(db, workspace, changing)), ...others])
        byClient.get(row.client)!.push(factOf(row))
    }
    return byClient
  }

  /** A client's timeline, newest first, at most `limit` facts before the `before` fact. */
  async function timeline(
    client: string,
    sight: Sight,
    limit: number,
    before?: { on: Day; id: string },
  ): Promise<FactPage> {
    let query = live().where('client', '=', client).where('day', '!=', '').where(visibleTo(sight))
    if (before) {
      query = query.where((where) =>
        where.or([
          where('day', '<', before.on),
          where.and([where('day', '=', before.on), where('id', '<', before.id)]),
        ]),
      )
    }
    const rows = await query
      .orderBy('day', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
    return { facts: rows.slice(0, limit).map(factOf), more: rows.length > limit }
  }

  /** The facts of these ids, as far as they may be seen, newest first. */
  async function byIds(ids: readonly string[], sight: Sight): Promise<Fact[]> {
    const found: Fact[] = []
    for (const batch of batchesOf(ids)) {
      const rows = await live().where('id', 'in', batch).where(visibleTo(sight)).execute()
      found.push(...rows.map(factOf))
    }
    return found.toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? 1 : -1) : a.on < b.on ? 1 : -1))
  }

  /**
   * The live facts of some clients that somebody may see, of these kinds or of all, by client, in the order in which
   * they were recorded: what is decided from more than the team may know.
   */
  async function seenOf(
    clients: readonly string[],
    sight: Sight,
    kinds?: readonly KindName[],
  ): Promise<Map<string, Fact[]>> {
    const byClient = new Map<string, Fact[]>(clients.map((client) => [client, []]))
    for (const batch of batchesOf(clients)) {
      const rows = await live()
        .where('client', 'in', batch)
        .where(visibleTo(sight))
        .$if(kinds !== undefined, (some) => some.where('kind', 'in', [...kinds!]))
        .execute()
      for (const row of await asRecorded(db, workspace, rows)) byClient.get(row.client)!.push(factOf(row))
    }
    return byClient
  }

  /** Live facts of a kind about the business itself that somebody may see, in the order in which they were recorded. */
  async function houseFacts<K extends KindName>(kind: K, sight: Sight): Promise<Extract<Fact, { kind: K }>[]> {
    const rows = await live().where('client', '=', '').where('kind', '=', kind).where(visibleTo(sight)).execute()
    return (await asRecorded(db, workspace, rows)).map(factOf) as Extract<Fact, { kind: K }>[]
  }

  /**
   * Live cards of the business and its members, oldest first. They are about no client, which is how they are found.
   * Of closings those that the whole team may see: calendars are shown to all of them, with the reason.
   */
  async function houseCards<K extends 'business' | 'member' | 'closed'>(
    kind: K,
  ): Promise<Extract<Fact, { kind: K }>[]> {
    const rows = await live()
      .innerJoin('source', (join) =>
        join.onRef('source.workspace', '=', 'fact.workspace').onRef('source.id', '=', 'fact.source'),
      )
      .where('fact.client', '=', '')
      .where('fact.kind', '=', kind)
      .$if(kind === 'closed', (some) => some.where('fact.visibility', 'in', TEAM))
      .orderBy('fact.day')
      .orderBy('source.read_at')
      .orderBy('fact.source')
      .orderBy('fact.line')
      .execute()
    return rows.map(factOf) as Extract<Fact, { kind: K }>[]
  }

  return { ofClients, seenOf, houseFacts, timeline, byIds, houseCards }
}
