import type { Day, Instant } from '../core/day.ts'
import type { Handle } from './open.ts'
import type { ReminderRow } from './tables.ts'

/** A letter to one of our own team, by the member's key: there is nothing in it that could name a client's address. */
export type NewReminder = { id: string; member: string; day: Day; writtenAt: Instant; subject: string; body: string }

/** Letters to our own team: written, begun, ended with an outcome. One of an id is the same letter. */
export function reminderStore(db: Handle, workspace: string) {
  function own() {
    return db.selectFrom('reminder').selectAll().where('workspace', '=', workspace)
  }

  /** Keeps a letter that is to go out; false when there is one of this id already. */
  async function add({ writtenAt, ...letter }: NewReminder): Promise<boolean> {
    const row = { workspace, ...letter, written_at: writtenAt, begun_at: '', ended_at: '', outcome: '', attempts: 0 }
    const done = await db
      .insertInto('reminder')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return done.numInsertedOrUpdatedRows === 1n
  }

  async function byId(id: string): Promise<ReminderRow | undefined> {
    return own().where('id', '=', id).executeTakeFirst()
  }

  /** Letters that have not ended, the oldest first. */
  async function waiting(limit: number): Promise<ReminderRow[]> {
    return own().where('ended_at', '=', '').orderBy('written_at').orderBy('id').limit(limit).execute()
  }

  /** Somebody begins to send it; false when another has begun or it has ended. Commit before anything is sent. */
  async function begin(id: string, now: Instant): Promise<boolean> {
    const done = await change(id)
      .set((set) => ({ begun_at: now, attempts: set('attempts', '+', 1) }))
      .where('begun_at', '=', '')
      .executeTakeFirst()
    return done.numUpdatedRows === 1n
  }

  /** It was begun and nothing has gone out: it may be begun again. `outcome` is the code of what was wrong. */
  async function release(id: string, outcome: string): Promise<void> {
    await change(id).set({ begun_at: '', outcome }).execute()
  }

  /** It is over: `sent`, `unclear` or the code of what was wrong. */
  async function end(id: string, now: Instant, outcome: string): Promise<void> {
    await change(id).set({ ended_at: now, outcome }).execute()
  }

  /** The last letters, the newest first; of one member or of all. */
  async function recent(limit: number, member?: string): Promise<ReminderRow[]> {
    const some = member === undefined ? own() : own().where('member', '=', member)
    return some.orderBy('written_at', 'desc').orderBy('id').limit(limit).execute()
  }

  /** What has ended never changes. */
  function change(id: string) {
    return db.updateTable('reminder').where('workspace', '=', workspace).where('id', '=', id).where('ended_at', '=', '')
  }

  return { add, byId, waiting, begin, release, end, recent }
}
