import { batchesOf } from './batches.ts'
import { liveFacts } from './live-facts.ts'
import type { Handle } from './open.ts'

/** A fact that outlives its source, the source that takes it over, and the fact's line in that one. */
export type Heir = { fact: string; source: string; line: number; read_at: string }

/** Who takes over what a source brought that is being undone. */
export function heirsOf(db: Handle, workspace: string, source: string) {
  /** Facts of the source that nothing has taken back. */
  function ownLive() {
    return liveFacts(db, workspace).where('fact.source', '=', source)
  }

  /** The sources that count and brought these facts too, the earliest first. */
  async function bringers(ids: readonly string[]): Promise<Heir[]> {
    const found: Heir[] = []
    for (const batch of batchesOf(ids)) {
      const rows = await db
        .selectFrom('brought')
        .innerJoin('source', (join) =>
          join.onRef('source.workspace', '=', 'brought.workspace').onRef('source.id', '=', 'brought.source'),
        )
        .select(['brought.fact', 'brought.source', 'brought.line', 'source.read_at'])
        .where('brought.workspace', '=', workspace)
        .where('brought.fact', 'in', batch)
        .where('brought.source', '!=', source)
        .where('source.undone_at', '=', '')
        .execute()
      found.push(...rows)
    }
    return found.toSorted(compareHeirs)
  }

  /** For each card of the source: the tables that count and have rows of its client, the earliest first. */
  async function tablesOfCarded(): Promise<(Heir & { client: string })[]> {
    const rows = await ownLive()
      .innerJoin('fact as other', (join) =>
        join.onRef('other.workspace', '=', 'fact.workspace').onRef('other.client', '=', 'fact.client'),
      )
      .innerJoin('source as table', (join) =>
        join.onRef('table.workspace', '=', 'other.workspace').onRef('table.id', '=', 'other.source'),
      )
      .leftJoin('voiding', (join) =>
        join.onRef('voiding.workspace', '=', 'other.workspace').onRef('voiding.fact', '=', 'other.id'),
      )
      .select(['fact.id as fact', 'fact.client', 'other.source', 'table.read_at'])
      .select((select) => select.fn.min<number>('other.line').as('line'))
      .where((where) => where.and({ 'fact.kind': 'client', 'table.kind': 'table', 'table.undone_at': '' }))
      .where('other.source', '!=', source)
      .where('voiding.fact', 'is', null)
      .groupBy(['fact.id', 'fact.client', 'other.source', 'table.read_at'])
      .execute()
    return rows.toSorted(compareHeirs)
  }

  /** Those of the clients that have a card that counts from another file. */
  async function cardedByFiles(clients: readonly string[]): Promise<Set<string>> {
    const rows = await db
      .selectFrom('fact')
      .innerJoin('source', (join) =>
        join.onRef('source.workspace', '=', 'fact.workspace').onRef('source.id', '=', 'fact.source'),
      )
      .leftJoin('voiding', (join) =>
        join.onRef('voiding.workspace', '=', 'fact.workspace').onRef('voiding.fact', '=', 'fact.id'),
      )
      .select('fact.client')
      .where('fact.workspace', '=', workspace)
      .where('fact.client', 'in', [...new Set(clients)])
      .where('fact.kind', '=', 'client')
      .where('fact.source', '!=', source)
      .where('source.kind', '!=', 'hand')
      .where('voiding.fact', 'is', null)
      .execute()
    return new Set(rows.map((row) => row.client))
  }

  return { ownLive, bringers, tablesOfCarded, cardedByFiles }
}

function compareHeirs(a: Heir, b: Heir): number {
  const [left, right] = [`${a.read_at} ${a.source}`, `${b.read_at} ${b.source}`]
  return left < right ? -1 : left > right ? 1 : 0
}
