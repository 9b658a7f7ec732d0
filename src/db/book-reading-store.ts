import type { Buying } from '../core/advice/buying.ts'
import type { Day } from '../core/day.ts'
import { NO_BACKDROP } from '../core/signals/backdrop.ts'
import type { Backdrop } from '../core/signals/backdrop.ts'
import type { Handle } from './open.ts'
import type { BookReadingRow } from './tables.ts'

/** What clients are read against: the whole book at a month end, and the models fitted to it; null where none were. */
export type BookSeen = { backdrop: Backdrop; buying: Buying | null }

/** Before anything is known of a book. */
export const NOTHING_SEEN: BookSeen = { backdrop: NO_BACKDROP, buying: null }

/** Readings of the whole book by month end (`bookDay`): a cache, computed from the histories of all clients. */
export function bookReadingStore(db: Handle, workspace: string) {
  function own() {
    return db.selectFrom('book_reading').where('workspace', '=', workspace)
  }

  /** What is stored of these days and right. */
  async function of(days: readonly Day[]): Promise<Map<Day, BookSeen>> {
    if (days.length === 0) return new Map()
    const rows = await own().selectAll().where('changed_from', '=', '').where('day', 'in', days).execute()
    return new Map(rows.map((row) => [row.day, seenIn(row)]))
  }

  /**
   * What today's readings stand on: the latest that was computed by `day`, though facts of that time may have
   * been written since. Whoever brings it up to date reads all clients anew.
   */
  async function latest(day: Day): Promise<BookSeen> {
    const row = await own().selectAll().where('day', '<=', day).orderBy('day', 'desc').limit(1).executeTakeFirst()
    return row ? seenIn(row) : NOTHING_SEEN
  }

  /** Which of these days are not there, or no longer right, and every other day that is no longer right; `today` needs models too. */
  async function due(days: readonly Day[], today: Day): Promise<Day[]> {
    const rows = await own().select(['day', 'changed_from', 'buying']).execute()
    const isRight = (row: (typeof rows)[number]) => row.changed_from === '' && (row.day !== today || row.buying !== '')
    const right = new Set(rows.filter(isRight).map((row) => row.day))
    return [...new Set([...days, ...rows.map((row) => row.day)])].filter((day) => !right.has(day)).toSorted()
  }

  /** Stores what was seen of some days; true when what clients are read against on `today` is another than before. */
  async function save(seen: ReadonlyMap<Day, BookSeen>, today: Day): Promise<boolean> {
    const before = await own().selectAll().where('day', '=', today).executeTakeFirst()
    const rows = [...seen].map(([day, one]) => rowOf(workspace, day, one))
    for (const row of rows) {
      await db
        .insertInto('book_reading')
        .values(row)
        .onConflict((conflict) => conflict.columns(['workspace', 'day']).doUpdateSet(row))
        .execute()
    }
    const now = rows.find((row) => row.day === today)
    return now !== undefined && (now.backdrop !== before?.backdrop || now.buying !== before.buying)
  }

  /** Facts of `day` or later were written or taken back: what was seen from then on is no longer right. */
  async function markChanged(day: Day): Promise<void> {
    await db
      .updateTable('book_reading')
      .set({ changed_from: day })
      .where('workspace', '=', workspace)
      .where('day', '>=', day)
      .where((where) => where.or([where('changed_from', '=', ''), where('changed_from', '>', day)]))
      .execute()
  }

  async function dropAll(): Promise<void> {
    await db.deleteFrom('book_reading').where('workspace', '=', workspace).execute()
  }

  return { of, latest, due, save, markChanged, dropAll }
}

function seenIn(row: BookReadingRow): BookSeen {
  const buying = row.buying === '' ? null : (JSON.parse(row.buying) as Buying)
  return { backdrop: JSON.parse(row.backdrop) as Backdrop, buying }
}

function rowOf(workspace: string, day: Day, { backdrop, buying }: BookSeen): BookReadingRow {
  const models = buying === null ? '' : JSON.stringify(buying)
  return { workspace, day, backdrop: JSON.stringify(backdrop), buying: models, changed_from: '' }
}
