import { PostgresAdapter, sql } from 'kysely'
import type { Fact } from '../core/ledger/fact.ts'
import type { KindName } from '../core/ledger/kinds/all.ts'
import { batchesOf } from './batches.ts'
import { bookReadingStore } from './book-reading-store.ts'
import { factOf } from './fact-row.ts'
import { insertNew } from './insert-rows.ts'
import { markOfAddress } from './keeping-store.ts'
import type { Handle } from './open.ts'
import type { AliasRow, FactRow } from './tables.ts'
import { earliestDay } from './voidings.ts'

/** Takes words out of the database for good, which nothing else does. */
export function erasingStore(db: Handle, workspace: string) {
  /** Every fact of a client, also those that were taken back and those only their author may see. */
  async function allOf(client: string): Promise<Fact[]> {
    return (await rowsOf(client)).map(factOf)
  }

  function rowsOf(client: string): Promise<FactRow[]> {
    return db
      .selectFrom('fact')
      .selectAll()
      .where('workspace', '=', workspace)
      .where('client', '=', client)
      .orderBy('id')
      .execute()
  }

  /**
   * Facts and what took them back leave the database, and only their ids stay, so that no file brings them again. Gives
   * the clients they were about.
   */
  async function erase(ids: readonly string[]): Promise<string[]> {
    await overwrite()
    const all = [...new Set([...ids, ...(await voidsOf(ids))])]
    const clients = new Set<string>()
    for (const batch of batchesOf(all)) {
      const rows = await db
        .selectFrom('fact')
        .selectAll()
        .where('workspace', '=', workspace)
        .where('id', 'in', batch)
        .execute()
      for (const { client } of rows) if (client !== '') clients.add(client)
      const changed = earliestDay(rows)
      if (changed !== '') await bookReadingStore(db, workspace).markChanged(changed)
      await drop(batch)
    }
    const gone = all.map((fact) => ({ workspace, fact }))
    await insertNew(db, 'erased_fact', gone)
    return [...clients]
  }

  async function drop(ids: readonly string[]): Promise<void> {
    await db.deleteFrom('brought').where('workspace', '=', workspace).where('fact', 'in', ids).execute()
    await db.deleteFrom('voiding').where('workspace', '=', workspace).where('fact', 'in', ids).execute()
    await db.deleteFrom('fact').where('workspace', '=', workspace).where('id', 'in', ids).execute()
  }

  async function voidsOf(ids: readonly string[]): Promise<string[]> {
    const found: string[] = []
    for (const batch of batchesOf(ids)) {
      const rows = await db
        .selectFrom('voiding')
        .select('by_fact')
        .where('workspace', '=', workspace)
        .where('fact', 'in', batch)
        .where('by_fact', '!=', '')
        .execute()
      found.push(...rows.map(({ by_fact }) => by_fact))
    }
    return found
  }

  /** Facts that must be kept are for owners and those with the compliance role from now on. Private ones stay private. */
  async function narrow(facts: readonly Fact[]): Promise<void> {
    const shown = facts.filter(({ visibility }) => visibility === 'shared' || visibility === 'team')
    for (const batch of batchesOf(shown.map(({ id }) => id)))
      await db
        .updateTable('fact')
        .set({ visibility: 'owner' })
        .where('workspace', '=', workspace)
        .where('id', 'in', batch)
        .execute()
    const [first] = shown
      .map(({ on }) => on)
      .filter((on) => on !== '')
      .toSorted()
    if (first) await bookReadingStore(db, workspace).markChanged(first)
  }

  /** Words that somebody wrote to a fact which itself must stay: its body without them takes its place. */
  async function strip(client: string, kinds: readonly KindName[]): Promise<void> {
    await overwrite()
    for (const row of await rowsOf(client)) {
      if (!kinds.includes(row.kind as KindName)) continue
      const { text, ...rest } = JSON.parse(row.body) as { text?: string }
      if (text === undefined) continue
      await db
        .updateTable('fact')
        .set({ body: JSON.stringify(rest) })
        .where('workspace', '=', workspace)
        .where('id', '=', row.id)
        .execute()
    }
  }

  /** What a client was called stays as marks, and no longer as names. */
  async function forgetNames(client: string): Promise<void> {
    const rows: AliasRow[] = await db
      .selectFrom('alias')
      .selectAll()
      .where('workspace', '=', workspace)
      .where('client', '=', client)
      .execute()
    await insertNew(
      db,
      'erased_name',
      rows.map(({ alias }) => ({ workspace, mark: markOfAddress(alias), client })),
    )
    await db.deleteFrom('alias').where('workspace', '=', workspace).where('client', '=', client).execute()
  }

  /** Files and letters of a client: their bytes and words go, with their names. */
  async function dropFiles(client: string): Promise<void> {
    await overwrite()
    const files = db
      .selectFrom('kept_file')
      .select('id')
      .where('workspace', '=', workspace)
      .where('client', '=', client)
    await db.deleteFrom('kept_part').where('workspace', '=', workspace).where('file', 'in', files).execute()
    await db.deleteFrom('kept_file').where('workspace', '=', workspace).where('client', '=', client).execute()
  }

  async function dropLetters(client: string): Promise<void> {
    await overwrite()
    await db.deleteFrom('outgoing').where('workspace', '=', workspace).where('client', '=', client).execute()
  }

  /** SQLite leaves what is deleted in the file until the place is used again, unless it is told to write over it. */
  async function overwrite(): Promise<void> {
    if (db.getExecutor().adapter instanceof PostgresAdapter) return
    await sql`pragma secure_delete = on`.execute(db)
  }

  return { allOf, erase, strip, narrow, forgetNames, dropFiles, dropLetters }
}
