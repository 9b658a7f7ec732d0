import type { FactDraft } from '../core/ledger/fact.ts'
import { batchesOf } from './batches.ts'
import { againId, factContent, factId, FILES } from './fact-id.ts'
import { factOf, rowOf } from './fact-store.ts'
import { insertNew } from './insert-rows.ts'
import type { Handle } from './open.ts'
import type { BroughtRow, FactRow } from './tables.ts'

const PAGE = 1000

/** A fact that outlives its source, the source that takes it over, and the fact's line in that one. */
type Heir = { fact: string; source: string; line: number; read_at: string }

/**
 * What a source that is being undone brought, and another source that counts brought as well, is written
 * again as a fact of that other one: a fact never changes its source. So is the card of a client of whom
 * another table has rows. Must be called before the source's facts are taken back.
 */
export async function handOver(db: Handle, workspace: string, source: string): Promise<void> {
  const renamed = new Map<string, string>()
  for (const voids of [false, true]) {
    for (let after: string | null = ''; after !== null; ) after = await handPage(after, voids)
  }
  await handCards()

  /** One page of the source's facts that count, after a fact; gives the last one looked at, or null at the end. */
  async function handPage(after: string, voids: boolean): Promise<string | null> {
    const rows = await ownLive()
      .selectAll('fact')
      .where('fact.id', '>', after)
      .where('fact.kind', voids ? '=' : '!=', 'void')
      .where((where) =>
        where.exists(
          where
            .selectFrom('brought')
            .select('brought.source')
            .whereRef('brought.workspace', '=', 'fact.workspace')
            .whereRef('brought.fact', '=', 'fact.id'),
        ),
      )
      .orderBy('fact.id')
      .limit(PAGE)
      .execute()
    await write(rows, await bringers(rows.map((row) => row.id)))
    return rows.length < PAGE ? null : rows.at(-1)!.id
  }

  /** Facts of the source that nothing has taken back. */
  function ownLive() {
    return db
      .selectFrom('fact')
      .where('fact.workspace', '=', workspace)
      .where('fact.source', '=', source)
      .where((where) =>
        where.not(
          where.exists(
            where
              .selectFrom('voiding')
              .select('voiding.fact')
              .whereRef('voiding.workspace', '=', 'fact.workspace')
              .whereRef('voiding.fact', '=', 'fact.id'),
          ),
        ),
      )
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

  /** Cards of clients of whom another table has rows and no file has a card: without one a client has no name. */
  async function handCards(): Promise<void> {
    const rows = await ownLive()
      .innerJoin('fact as other', (join) =>
        join.onRef('other.workspace', '=', 'fact.workspace').onRef('other.client', '=', 'fact.client'),
      )
      .innerJoin('source', (join) =>
        join.onRef('source.workspace', '=', 'other.workspace').onRef('source.id', '=', 'other.source'),
      )
      .leftJoin('voiding', (join) =>
        join.onRef('voiding.workspace', '=', 'other.workspace').onRef('voiding.fact', '=', 'other.id'),
      )
      .select((select) => [
        'fact.id as fact',
        'fact.client',
        'other.source',
        select.fn.min<number>('other.line').as('line'),
        'source.read_at',
      ])
      .where('fact.kind', '=', 'client')
      .where('other.source', '!=', source)
      .where('source.kind', '=', 'table')
      .where('source.undone_at', '=', '')
      .where('voiding.fact', 'is', null)
      .groupBy(['fact.id', 'fact.client', 'other.source', 'source.read_at'])
      .execute()
    for (const heirs of batchesOf(rows.toSorted(compareHeirs))) {
      const carded = await cardedByFiles(heirs.map((heir) => heir.client))
      const ids = [...new Set(heirs.filter((heir) => !carded.has(heir.client)).map((heir) => heir.fact))]
      if (ids.length === 0) continue
      await write(await ownLive().selectAll('fact').where('fact.id', 'in', ids).execute(), heirs)
    }
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

  /** Writes facts anew under their first heir; the other heirs brought the new fact as well. */
  async function write(facts: readonly FactRow[], heirs: readonly Heir[]): Promise<void> {
    const byFact = Map.groupBy(heirs, (heir) => heir.fact)
    const rows: FactRow[] = []
    const brought: BroughtRow[] = []
    for (const fact of facts) {
      const [first, ...others] = byFact.get(fact.id) ?? []
      if (!first) continue
      const draft = pointedOn(factOf(fact))
      const id = newId(fact, draft)
      renamed.set(fact.id, id)
      rows.push(rowOf(workspace, id, draft, first.source, first.line))
      brought.push(...others.map((one) => ({ workspace, fact: id, source: one.source, line: one.line })))
    }
    await insertNew(db, 'fact', rows)
    await insertNew(db, 'voiding', rows.flatMap(voidingOf))
    await insertNew(db, 'brought', brought)
  }

  /** A `void` whose fact was handed over takes back the new one. */
  function pointedOn(draft: FactDraft): FactDraft {
    const target = draft.kind === 'void' ? renamed.get(draft.body.fact) : undefined
    return draft.kind === 'void' && target ? { ...draft, body: { ...draft.body, fact: target } } : draft
  }

  /** The id under which the other source would find the fact if it were read again. */
  function newId(fact: FactRow, draft: FactDraft): string {
    const content = factContent(draft)
    const same = content === factContent(factOf(fact))
    return same ? againId(workspace, FILES, fact.id, fact.day, content) : factId(workspace, FILES, fact.day, content, 0)
  }

  function voidingOf(row: FactRow) {
    if (row.kind !== 'void') return []
    const { fact } = JSON.parse(row.body) as { fact: string }
    return [{ workspace, fact, source: '', by_fact: row.id }]
  }
}

function compareHeirs(a: Heir, b: Heir): number {
  const [left, right] = [`${a.read_at} ${a.source}`, `${b.read_at} ${b.source}`]
  return left < right ? -1 : left > right ? 1 : 0
}
