import { setImmediate as breathe } from 'node:timers/promises'
import type { Day } from '../core/day.ts'
import type { Fact } from '../core/ledger/fact.ts'
import { bookDay } from '../core/signals/book-day.ts'
import { batchesOf } from './batches.ts'
import { bookReadingStore } from './book-reading-store.ts'
import { renameClients } from './rename-clients.ts'
import type { Handle } from './open.ts'
import { READ_COLUMNS, changedRow, readingRow } from './reading-row.ts'
import type { ClientReadingRow } from './tables.ts'

/** Clients a step works on; others get their turn between steps, and each step is a commit. */
const CLIENTS_PER_STEP = 500
/** Between pages others get their turn, so a page must be short: SQLite answers in the thread that asks. */
const ROWS_PER_PAGE = 300

/** Gives all live facts of some clients. */
export type FactsOf = (clients: readonly string[]) => Promise<Map<string, Fact[]>>

/** Keeps the stored readings right: computes anew what facts or a new day have changed. */
export function foldingStore(db: Handle, workspace: string) {
  const book = bookReadingStore(db, workspace)

  /** Recomputes the readings of the next clients whose facts have changed (at most 500); gives how many it did. */
  async function refoldDue(facts: FactsOf, today: Day): Promise<number> {
    const due = await db
      .selectFrom('reading_due')
      .select('client')
      .where('workspace', '=', workspace)
      .orderBy('client')
      .limit(CLIENTS_PER_STEP)
      .execute()
    await refold(
      due.map((row) => row.client),
      facts,
      today,
    )
    return due.length
  }

  /** Recomputes the readings of these clients (at most 500 at a time) from all their facts. */
  async function refold(clients: readonly string[], factsOf: FactsOf, today: Day): Promise<void> {
    if (clients.length === 0) return
    const seen = await book.latest(bookDay(today))
    const byClient = await factsOf(clients)
    const rows: ClientReadingRow[] = []
    const gone: string[] = []
    for (const [client, facts] of byClient) {
      if (facts.length === 0) gone.push(client)
      else rows.push(readingRow(workspace, client, facts, today, seen))
    }
    await save(rows)
    await renameClients(db, workspace, byClient)
    await forget(gone)
    await db.deleteFrom('reading_due').where('workspace', '=', workspace).where('client', 'in', clients).execute()
    await db
      .updateTable('workspace')
      .set((set) => ({ version: set('version', '+', 1) }))
      .where('workspace', '=', workspace)
      .execute()
  }

  async function save(rows: readonly ClientReadingRow[]): Promise<void> {
    for (const batch of batchesOf(rows, 200)) {
      await db
        .insertInto('client_reading')
        .values(batch)
        .onConflict((conflict) =>
          conflict.columns(['workspace', 'client']).doUpdateSet((set) => {
            return Object.fromEntries(READ_COLUMNS.map((column) => [column, set.ref(`excluded.${column}`)]))
          }),
        )
        .execute()
    }
  }

  /** A client without any fact that counts is no client. */
  async function forget(clients: readonly string[]): Promise<void> {
    for (const batch of batchesOf(clients)) {
      await db.deleteFrom('client_reading').where('workspace', '=', workspace).where('client', 'in', batch).execute()
      await db.deleteFrom('alias').where('workspace', '=', workspace).where('client', 'in', batch).execute()
    }
  }

  /** Brings every stored reading to `today` and to what is stored of the whole book; only those that changed are written. */
  async function turnDay(today: Day): Promise<void> {
    const seen = await book.latest(bookDay(today))
    let after = ''
    for (;;) {
      const rows = await rowsOf()
        .selectAll()
        .where('client', '>', after)
        .orderBy('client')
        .limit(ROWS_PER_PAGE)
        .execute()
      if (rows.length === 0) break
      after = rows.at(-1)!.client
      await save(rows.flatMap((row) => changedRow(row, today, seen)))
      await breathe()
    }
    await db.updateTable('workspace').set({ read_on: today }).where('workspace', '=', workspace).execute()
  }

  /** Forgets every reading and marks every client that has facts as due. */
  async function dropAll(): Promise<void> {
    await book.dropAll()
    await db.deleteFrom('client_reading').where('workspace', '=', workspace).execute()
    const clients = db.selectFrom('fact').select(['workspace', 'client']).distinct()
    await db
      .insertInto('reading_due')
      .columns(['workspace', 'client'])
      .expression(clients.where('workspace', '=', workspace).where('client', '!=', ''))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }

  async function countDue(): Promise<number> {
    const row = await db
      .selectFrom('reading_due')
      .select((select) => select.fn.countAll<number>().as('n'))
      .where('workspace', '=', workspace)
      .executeTakeFirstOrThrow()
    return row.n
  }

  function rowsOf() {
    return db.selectFrom('client_reading').where('workspace', '=', workspace)
  }

  return { refoldDue, refold, turnDay, dropAll, countDue }
}
