import { setImmediate as breathe } from 'node:timers/promises'
import type { Day } from '../core/day.ts'
import { unpackHistory } from '../core/signals/pack.ts'
import type { History } from '../core/signals/history.ts'
import { FIRST_DATED } from './fact-id.ts'
import type { Handle } from './open.ts'
import type { ClientReadingRow } from './tables.ts'

/** Between pages others get their turn, so a page must be short: SQLite answers in the thread that asks. */
const HISTORIES_PER_PAGE = 500

export type PackedRow = Pick<ClientReadingRow, 'client' | 'history'>

/** The packed histories of the whole book, for what is computed from all clients together. */
export function historyStore(db: Handle, workspace: string) {
  /** Histories of all clients by key, a page at a time, also of those who are too thin to be read. */
  async function* all(): AsyncGenerator<Iterable<History>> {
    let after = ''
    for (;;) {
      const rows = await db
        .selectFrom('client_reading')
        .select(['client', 'history'])
        .where('workspace', '=', workspace)
        .where('client', '>', after)
        .orderBy('client')
        .limit(HISTORIES_PER_PAGE)
        .execute()
      if (rows.length === 0) return
      after = rows.at(-1)!.client
      yield historiesOf(rows)
      await breathe()
    }
  }

  /** First and last day that a fact happened on, taken back or not; null in a book without any. */
  async function span(): Promise<{ first: Day; last: Day } | null> {
    const first = await dated().orderBy('id').limit(1).executeTakeFirst()
    const last = await dated().orderBy('id', 'desc').limit(1).executeTakeFirst()
    return first && last ? { first: first.day, last: last.day } : null
  }

  /** Ids begin with the day: cards, which have none, come first. */
  function dated() {
    return db.selectFrom('fact').select('day').where('workspace', '=', workspace).where('id', '>=', FIRST_DATED)
  }

  return { all, span }
}

function* historiesOf(rows: readonly PackedRow[]): Generator<History> {
  for (const row of rows) yield historyIn(row)
}

/** The history of a stored row; throws when an update keeps them in another form and has not made them anew yet. */
export function historyIn({ client, history }: PackedRow): History {
  const unpacked = unpackHistory(client, history)
  if (!unpacked) throw new Error(`the stored history of ${client} is of another version: rebuild the readings`)
  return unpacked
}
