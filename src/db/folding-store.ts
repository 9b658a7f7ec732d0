import { setImmediate as breathe } from 'node:timers/promises'
import { addDays } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import type { Fact } from '../core/ledger/fact.ts'
import { widerOf } from '../core/keeping/suppressed.ts'
import type { Suppressed } from '../core/ledger/kinds/keeping.ts'
import type { ClientPlan } from '../core/plans/contact/client-plan.ts'
import { foldPlan } from '../core/plans/contact/fold-plan.ts'
import { bookDay } from '../core/signals/book-day.ts'
import { foldHistory } from '../core/signals/fold.ts'
import { batchesOf } from './batches.ts'
import { bookReadingStore } from './book-reading-store.ts'
import { idsFrom } from './fact-id.ts'
import { keepingStore } from './keeping-store.ts'
import type { Handle } from './open.ts'
import { planStore } from './plan-store.ts'
import { renameClients } from './rename-clients.ts'
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
  const plans = planStore(db, workspace)
  const keeping = keepingStore(db, workspace)

  /** Recomputes the readings of the next clients whose facts have changed (at most 500); gives which. */
  async function refoldDue(facts: FactsOf, today: Day): Promise<string[]> {
    const rows = await db
      .selectFrom('reading_due')
      .select('client')
      .where('workspace', '=', workspace)
      .orderBy('client')
      .limit(CLIENTS_PER_STEP)
      .execute()
    const due = rows.map((row) => row.client)
    await refold(due, facts, today)
    return due
  }

  /**
   * Recomputes the readings of these clients (at most 500 at a time) from all their facts, and what planning needs to
   * know of them. Their next contacts are planned by whoever knows our calendar (`plan-clients.ts`).
   */
  async function refold(clients: readonly string[], factsOf: FactsOf, today: Day): Promise<void> {
    if (clients.length === 0) return
    const seen = await book.latest(bookDay(today))
    const byClient = await factsOf(clients)
    const rows: ClientReadingRow[] = []
    const gone: string[] = []
    const folded = new Map<string, ClientPlan | null>()
    const held = await keeping.heldBy(byClient)
    for (const [client, facts] of byClient) {
      const history = foldHistory(client, facts)
      folded.set(client, hushed(foldPlan(client, facts, history, today), held.get(client)))
      if (facts.length === 0) gone.push(client)
      else rows.push(readingRow(workspace, history, facts, today, seen))
    }
    await save(rows)
    await plans.saveClientPlans(folded)
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

  /** Marks clients as due who have facts dated after a day and until another: written ahead, they count from then on. */
  async function markDated(after: Day, until: Day): Promise<void> {
    const clients = db.selectFrom('fact').select(['workspace', 'client']).distinct()
    const dated = clients.where('id', '>=', idsFrom(addDays(after, 1))).where('id', '<', idsFrom(addDays(until, 1)))
    await db
      .insertInto('reading_due')
      .columns(['workspace', 'client'])
      .expression(dated.where('workspace', '=', workspace).where('client', '!=', ''))
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

  return { refoldDue, refold, turnDay, dropAll, markDated, countDue }
}

/** A plan whose client is on the list of those who are not written to, whatever key they came under. */
function hushed(plan: ClientPlan | null, held: Suppressed | undefined): ClientPlan | null {
  return plan && held ? { ...plan, suppressed: widerOf(plan.suppressed ?? null, held) } : plan
}
