import { setImmediate as breathe } from 'node:timers/promises'
import { addDays } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import type { Fact } from '../core/ledger/fact.ts'
import type { KindName } from '../core/ledger/kinds/all.ts'
import type { ClientCard } from '../core/ledger/card.ts'
import { batchesOf } from './batches.ts'
import { FIRST_DATED, factId } from './fact-id.ts'
import { factOf } from './fact-row.ts'
import { liveFacts } from './live-facts.ts'
import type { Handle } from './open.ts'

/** A fact with what sorts it by when it was written down, among those of its kind and day. */
export type RecordedFact = { fact: Fact; recorded: string }

/** What everybody on the team may see: what is told of the whole book is told to all of them. */
const TEAM = ['shared', 'team']
/** Between pages others get their turn, so a page must be short: at most so many rows, of at most so many days. */
const ROWS_PER_PAGE = 1000
const DAYS_PER_PAGE = 31
const CARDS_PER_PAGE = 1000
const DAY_LETTERS = FIRST_DATED.length

/** Facts of some kinds across all clients, and since when each is a client by their card. */
export function dealStore(db: Handle, workspace: string) {
  /** Live facts of these kinds on the days `from` to `until`, both counted, by day. */
  async function* ofKinds(kinds: readonly KindName[], from: Day, until: Day): AsyncGenerator<RecordedFact[]> {
    for (let first = from; first <= until; first = addDays(first, DAYS_PER_PAGE)) {
      const last = addDays(first, DAYS_PER_PAGE - 1)
      const end = beginningOf(addDays(last < until ? last : until, 1))
      for (let after = beginningOf(first); ;) {
        const rows = await page(kinds, after, end)
        if (rows.length > 0) yield await recordedAt(rows.map(factOf))
        await breathe()
        if (rows.length < ROWS_PER_PAGE) break
        after = rows.at(-1)!.id
      }
    }
  }

  /** Ids begin with their day, so that a stretch of days is a stretch of the table. */
  function page(kinds: readonly KindName[], after: string, end: string) {
    return liveFacts(db, workspace)
      .selectAll('fact')
      .where('fact.id', '>', after)
      .where('fact.id', '<', end)
      .where('fact.kind', 'in', kinds)
      .where('fact.visibility', 'in', TEAM)
      .where('fact.client', '!=', '')
      .orderBy('fact.id')
      .limit(ROWS_PER_PAGE)
      .execute()
  }

  /** Facts with the moment their source was read, its id and their line. */
  async function recordedAt(facts: readonly Fact[]): Promise<RecordedFact[]> {
    const ids = [...new Set(facts.map((fact) => fact.origin.source))]
    const readAt = new Map<string, string>()
    for (const batch of batchesOf(ids)) {
      const rows = await db
        .selectFrom('source')
        .select(['id', 'read_at'])
        .where('workspace', '=', workspace)
        .where('id', 'in', batch)
        .execute()
      for (const row of rows) readAt.set(row.id, row.read_at)
    }
    return facts.map((fact) => {
      const { source, line } = fact.origin
      return { fact, recorded: `${readAt.get(source) ?? ''} ${source} ${String(line).padStart(9, '0')}` }
    })
  }

  /** Every client's name and since when they are one, null where their card does not say. */
  async function starts(): Promise<Map<string, { name: string; since: Day | null }>> {
    const found = new Map<string, { name: string; since: Day | null }>()
    for (let after = ''; ;) {
      const rows = await db
        .selectFrom('client_reading')
        .select(['client', 'name', 'card'])
        .where('workspace', '=', workspace)
        .where('client', '>', after)
        .orderBy('client')
        .limit(CARDS_PER_PAGE)
        .execute()
      if (rows.length === 0) return found
      for (const { client, name, card } of rows) {
        found.set(client, { name, since: (JSON.parse(card) as ClientCard).since ?? null })
      }
      after = rows.at(-1)!.client
      await breathe()
    }
  }

  return { ofKinds, recordedAt, starts }
}

/** The first id a fact of this day could have. */
function beginningOf(day: Day): string {
  return factId('', '', day, '', 0).slice(0, DAY_LETTERS)
}
