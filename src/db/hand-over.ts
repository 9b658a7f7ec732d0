import type { FactDraft } from '../core/ledger/fact.ts'
import { batchesOf } from './batches.ts'
import { againId, factContent, factId, FILES } from './fact-id.ts'
import { factOf, rowOf } from './fact-row.ts'
import { heirsOf } from './heirs.ts'
import type { Heir } from './heirs.ts'
import { insertNew } from './insert-rows.ts'
import type { Handle } from './open.ts'
import type { BroughtRow, FactRow } from './tables.ts'
import { voidingsOf } from './voidings.ts'

const PAGE = 1000

/**
 * What a source that is being undone brought, and another source that counts brought as well, is written
 * again as a fact of that other one: a fact never changes its source. So is the card of a client of whom
 * another table has rows. Must be called before the source's facts are taken back.
 */
export async function handOver(db: Handle, workspace: string, source: string): Promise<void> {
  const heirs = heirsOf(db, workspace, source)
  const renamed = new Map<string, string>()
  for (const voids of [false, true]) {
    for (let after: string | null = ''; after !== null;) after = await handPage(after, voids)
  }
  await handCards()

  /** One page of the source's facts that count, after a fact; gives the last one looked at, or null at the end. */
  async function handPage(after: string, voids: boolean): Promise<string | null> {
    const rows = await heirs
      .ownLive()
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
    await write(rows, await heirs.bringers(rows.map((row) => row.id)))
    return rows.length < PAGE ? null : rows.at(-1)!.id
  }

  /** Cards of clients of whom another table has rows and no file has a card: without one a client has no name. */
  async function handCards(): Promise<void> {
    for (const batch of batchesOf(await heirs.tablesOfCarded())) {
      const carded = await heirs.cardedByFiles(batch.map((heir) => heir.client))
      const ids = [...new Set(batch.filter((heir) => !carded.has(heir.client)).map((heir) => heir.fact))]
      if (ids.length > 0)
        await write(await heirs.ownLive().selectAll('fact').where('fact.id', 'in', ids).execute(), batch)
    }
  }

  /** Writes facts anew under their first heir; the other heirs brought the new fact as well. */
  async function write(facts: readonly FactRow[], found: readonly Heir[]): Promise<void> {
    const byFact = Map.groupBy(found, (heir) => heir.fact)
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
    await insertNew(db, 'voiding', voidingsOf(rows))
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
}
