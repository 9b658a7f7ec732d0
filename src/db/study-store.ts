import type { Handle } from './open.ts'
import type { StudyRow } from './tables.ts'

/** Long work on the past that was asked for: waiting, under way, or ended with its result. */
export function studyStore(db: Handle, workspace: string) {
  function own() {
    return db.selectFrom('study').selectAll().where('workspace', '=', workspace)
  }

  async function add(row: Omit<StudyRow, 'workspace'>): Promise<void> {
    await db
      .insertInto('study')
      .values({ workspace, ...row })
      .execute()
  }

  async function byId(id: string): Promise<StudyRow | undefined> {
    return own().where('id', '=', id).executeTakeFirst()
  }

  /** The one of a kind that was asked for last. */
  async function latest(kind: StudyRow['kind']): Promise<StudyRow | undefined> {
    return own().where('kind', '=', kind).orderBy('asked_at', 'desc').orderBy('id').executeTakeFirst()
  }

  /** The last one of a kind that has a result. */
  async function latestDone(kind: StudyRow['kind']): Promise<StudyRow | undefined> {
    const done = own().where('kind', '=', kind).where('outcome', '=', 'done')
    return done.orderBy('asked_at', 'desc').orderBy('id').executeTakeFirst()
  }

  async function change(id: string, set: Partial<StudyRow>): Promise<void> {
    await db.updateTable('study').set(set).where('workspace', '=', workspace).where('id', '=', id).execute()
  }

  return { add, byId, latest, latestDone, change }
}
