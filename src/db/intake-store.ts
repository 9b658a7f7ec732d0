import type { Day } from '../core/day.ts'
import { liveFacts } from './live-facts.ts'
import type { Handle } from './open.ts'
import type { IntakeRow } from './tables.ts'

/** How far a reading of a file is. Bytes of the file as it lies on disk; counts of rows. */
export type Progress = { bytes: number; size: number; rows: number; added: number; known: number; problems: number }

/** Readings of files: waiting for the user's word, under way, or ended. */
export function intakeStore(db: Handle, workspace: string) {
  function one(id: string) {
    return db.selectFrom('intake').selectAll().where('workspace', '=', workspace).where('id', '=', id)
  }

  async function add(row: Omit<IntakeRow, 'workspace'>): Promise<void> {
    await db
      .insertInto('intake')
      .values({ workspace, ...row })
      .execute()
  }

  async function byId(id: string): Promise<IntakeRow | undefined> {
    return one(id).executeTakeFirst()
  }

  /** The newest, a page at a time. */
  async function recent(limit: number, offset = 0): Promise<IntakeRow[]> {
    return db
      .selectFrom('intake')
      .selectAll()
      .where('workspace', '=', workspace)
      .orderBy('started_at', 'desc')
      .orderBy('id')
      .limit(limit)
      .offset(offset)
      .execute()
  }

  async function change(id: string, set: Partial<IntakeRow>): Promise<void> {
    await db.updateTable('intake').set(set).where('workspace', '=', workspace).where('id', '=', id).execute()
  }

  /** Facts that a source brought and that lie after a day. */
  async function countAfter(source: string, day: Day): Promise<number> {
    const row = await liveFacts(db, workspace)
      .select((select) => select.fn.countAll<number>().as('n'))
      .where('source', '=', source)
      .where('day', '>', day)
      .executeTakeFirstOrThrow()
    return row.n
  }

  return { add, byId, recent, change, countAfter }
}
