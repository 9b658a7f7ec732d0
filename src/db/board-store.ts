import { setImmediate as breathe } from 'node:timers/promises'
import type { Reading } from '../core/advice/reading.ts'
import { FADED_DAYS } from '../core/advice/gone.ts'
import type { Standing } from '../core/advice/standing.ts'
import { addDays } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import type { Handle } from './open.ts'
import type { BookSeen } from './book-reading-store.ts'
import type { PackedRow } from './history-store.ts'
import { AHEAD, ASIDE, readPacked } from './reading-row.ts'

/** Between pages others get their turn, so a page must be short: SQLite answers in the thread that asks. */
const HISTORIES_PER_PAGE = 300

/** The whole book at a glance: today from the stored readings, any other day from the packed histories. */
export function boardStore(db: Handle, workspace: string) {
  function own() {
    return db.selectFrom('client_reading').where('workspace', '=', workspace)
  }

  /**
   * Readings of every client on any day, computed from the packed histories, a page at a time, against the book as
   * it was seen. Thin
   * clients, whose standing is `unknown` that day without looking, are left out: `countThin` counts them.
   */
  async function* readAll(day: Day, seen: BookSeen): AsyncGenerator<Iterable<Reading>> {
    let after = ''
    for (;;) {
      const rows = await own()
        .select(['client', 'history'])
        .where('client', '>', after)
        .where((where) => where.or([where('thin_since', '=', ''), where('thin_since', '<', addDays(day, -FADED_DAYS))]))
        .orderBy('client')
        .limit(HISTORIES_PER_PAGE)
        .execute()
      if (rows.length === 0) return
      after = rows.at(-1)!.client
      yield readRows(rows, day, seen)
      await breathe()
    }
  }

  /** Clients with too little on record to say anything on a day, of those who were there by then. */
  async function countThin(day: Day): Promise<number> {
    const row = await own()
      .select((select) => select.fn.countAll<number>().as('n'))
      .where((where) =>
        where.or([
          where('thin_since', '=', 'none'),
          where.and([where('thin_since', '>=', addDays(day, -FADED_DAYS)), where('thin_since', '<=', day)]),
        ]),
      )
      .executeTakeFirstOrThrow()
    return row.n
  }

  async function countByStanding(): Promise<{ standing: Standing; n: number }[]> {
    const rows = await own()
      .select((select) => ['standing', select.fn.countAll<number>().as('n')])
      .where('rank', '!=', AHEAD)
      .groupBy('standing')
      .execute()
    return rows.map((row) => ({ standing: row.standing as Standing, n: row.n }))
  }

  /** Clients that have a move today, the most urgent first. */
  async function moves(limit: number): Promise<{ client: string; rank: number }[]> {
    return own()
      .select(['client', 'rank'])
      .where('rank', '>', 0)
      .orderBy('rank', 'desc')
      .orderBy('client')
      .limit(limit)
      .execute()
  }

  /** Clients to whom a promise of ours is open and due by a day, the most urgent first. */
  async function promisedBy(day: Day, limit: number): Promise<string[]> {
    const rows = await own()
      .select('client')
      .where('next_due', '>', '')
      .where('next_due', '<=', day)
      .orderBy('next_due')
      .orderBy('client')
      .limit(limit)
      .execute()
    return rows.map((row) => row.client)
  }

  async function countMoves(): Promise<number> {
    const row = await own()
      .select((select) => select.fn.countAll<number>().as('n'))
      .where('rank', '>', 0)
      .executeTakeFirstOrThrow()
    return row.n
  }

  /** Clients whose every sign was set aside, by key. */
  async function aside(limit: number): Promise<string[]> {
    const rows = await own().select('client').where('rank', '=', ASIDE).orderBy('client').limit(limit).execute()
    return rows.map((row) => row.client)
  }

  async function countAside(): Promise<number> {
    const row = await own()
      .select((select) => select.fn.countAll<number>().as('n'))
      .where('rank', '=', ASIDE)
      .executeTakeFirstOrThrow()
    return row.n
  }

  return { readAll, countThin, countByStanding, moves, promisedBy, countMoves, aside, countAside }
}

function* readRows(rows: readonly PackedRow[], day: Day, seen: BookSeen): Generator<Reading> {
  for (const row of rows) yield readPacked(row, day, seen)
}
