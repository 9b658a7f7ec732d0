import type { SelectQueryBuilder } from 'kysely'
import type { Instant } from '../core/day.ts'
import { batchesOf } from './batches.ts'
import type { Problem } from '../core/problem.ts'
import { bookReadingStore } from './book-reading-store.ts'
import { FIRST_DATED } from './fact-id.ts'
import { handOver } from './hand-over.ts'
import { storable } from './storable.ts'
import type { Handle } from './open.ts'
import type { ProblemRow, SourceRow, Tables } from './tables.ts'
import { earliestDay } from './voidings.ts'

/** Sources, their problems, and taking a whole source back. */
export function sourceStore(db: Handle, workspace: string) {
  async function byId(id: string): Promise<SourceRow | undefined> {
    return db
      .selectFrom('source')
      .selectAll()
      .where('workspace', '=', workspace)
      .where('id', '=', id)
      .executeTakeFirst()
  }

  async function byIds(ids: readonly string[]): Promise<Map<string, SourceRow>> {
    const found = new Map<string, SourceRow>()
    for (const batch of batchesOf(ids)) {
      const rows = await db
        .selectFrom('source')
        .selectAll()
        .where('workspace', '=', workspace)
        .where('id', 'in', batch)
        .execute()
      for (const row of rows) found.set(row.id, row)
    }
    return found
  }

  /** Facts that a source brought and that were not in the ledger before. */
  async function countFacts(id: string): Promise<number> {
    const row = await db
      .selectFrom('fact')
      .select((select) => select.fn.countAll<number>().as('n'))
      .where('workspace', '=', workspace)
      .where('source', '=', id)
      .executeTakeFirstOrThrow()
    return row.n
  }

  /**
   * Takes back every fact of a source; the ledger keeps them. What another source brought too goes on as
   * that one's, unless `heirs` is false: a book has that written down. Their clients' readings become due.
   */
  async function undo(id: string, at: Instant, by: string, heirs = true): Promise<void> {
    await db
      .updateTable('source')
      .set({ undone_at: at, undone_by: by })
      .where('workspace', '=', workspace)
      .where('id', '=', id)
      .execute()
    const facts = db.selectFrom('fact').where('workspace', '=', workspace).where('source', '=', id)
    await markBook(facts)
    // What the source itself had taken back counts again, unless it came with the source too.
    await db
      .deleteFrom('voiding')
      .where('workspace', '=', workspace)
      .where('by_fact', 'in', facts.select('id'))
      .execute()
    if (heirs) await handOver(db, workspace, id)
    await db
      .insertInto('voiding')
      .columns(['workspace', 'fact', 'source', 'by_fact'])
      .expression(facts.select((select) => ['workspace', 'id', 'source', select.val('').as('by_fact')]))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await db
      .insertInto('reading_due')
      .columns(['workspace', 'client'])
      .expression(facts.select(['workspace', 'client']).distinct().where('client', '!=', ''))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }

  /** What was seen of the whole book since the first of these facts, or of what they took back, is no longer right. */
  async function markBook(facts: SelectQueryBuilder<Tables, 'fact', object>): Promise<void> {
    const first = await facts.selectAll().where('id', '>=', FIRST_DATED).orderBy('id').limit(1).execute()
    const voids = await facts.selectAll().where('kind', '=', 'void').execute()
    const ours = await facts.selectAll().where('client', '=', '').execute()
    const changed = earliestDay([...first, ...voids, ...ours])
    if (changed !== '') await bookReadingStore(db, workspace).markChanged(changed)
  }

  async function addProblems(source: string, found: readonly Problem[]): Promise<void> {
    const rows: ProblemRow[] = found.map((one) => ({
      workspace,
      source,
      line: one.line,
      code: one.code,
      args: JSON.stringify(one.args),
      raw: storable(one.row ?? ''),
      settled_at: '',
      settled_by: '',
    }))
    for (const batch of batchesOf(rows)) {
      await db
        .insertInto('problem')
        .values(batch)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }
  }

  /** A source's problems by line, a page at a time. */
  async function problems(source: string, limit: number, offset = 0): Promise<ProblemRow[]> {
    return db
      .selectFrom('problem')
      .selectAll()
      .where('workspace', '=', workspace)
      .where('source', '=', source)
      .orderBy('line')
      .orderBy('code')
      .limit(limit)
      .offset(offset)
      .execute()
  }

  async function countProblems(source: string): Promise<number> {
    const row = await db
      .selectFrom('problem')
      .select((select) => select.fn.countAll<number>().as('n'))
      .where('workspace', '=', workspace)
      .where('source', '=', source)
      .where('settled_at', '=', '')
      .executeTakeFirstOrThrow()
    return row.n
  }

  /** A person has dealt with a source's problems: they stay on record, with who and when. */
  async function settleProblems(source: string, at: Instant, by: string): Promise<void> {
    await db
      .updateTable('problem')
      .set({ settled_at: at, settled_by: by })
      .where('workspace', '=', workspace)
      .where('source', '=', source)
      .where('settled_at', '=', '')
      .execute()
  }

  return { byId, byIds, countFacts, undo, addProblems, problems, countProblems, settleProblems }
}
