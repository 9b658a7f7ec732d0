import type { Instant } from '../core/day.ts'
import type { Handle } from './open.ts'
import type { OutgoingRow } from './tables.ts'

/** A letter to a client: what was approved, to whom, with which files, and when it may go out. */
export type NewOutgoing = {
  client: string
  parting: string
  mark: string
  letter: string
  files: string
  by: string
  at: Instant
  due: Instant
}

/** After these nobody may send a letter of the parting again: it went, or it may have. */
const OVER = ['sent', 'unclear']

/** Letters to clients: waiting, begun, ended with an outcome. There is one of a parting. */
export function outgoingStore(db: Handle, workspace: string) {
  /** Keeps a letter that is to go out; false when one of the parting waits, went, or may have gone. */
  async function add({ by, at, due, ...letter }: NewOutgoing): Promise<boolean> {
    const fresh = { ...letter, by_member: by, written_at: at, due_at: due, begun_at: '', ended_at: '', outcome: '' }
    const done = await db
      .insertInto('outgoing')
      .values({ workspace, ...fresh, attempts: 0 })
      .onConflict((conflict) =>
        conflict
          .columns(['workspace', 'client', 'parting'])
          .doUpdateSet({ ...fresh, attempts: 0 })
          .where('outgoing.ended_at', '!=', '')
          .where('outgoing.outcome', 'not in', OVER),
      )
      .executeTakeFirst()
    return done.numInsertedOrUpdatedRows === 1n
  }

  async function byParting(client: string, parting: string): Promise<OutgoingRow | undefined> {
    return db
      .selectFrom('outgoing')
      .selectAll()
      .where('workspace', '=', workspace)
      .where('client', '=', client)
      .where('parting', '=', parting)
      .executeTakeFirst()
  }

  /** Letters that wait, are being sent, or of which nobody knows whether they went. */
  async function unsettled(): Promise<OutgoingRow[]> {
    return db
      .selectFrom('outgoing')
      .selectAll()
      .where('workspace', '=', workspace)
      .where((where) => where.or([where('ended_at', '=', ''), where('outcome', '=', 'unclear')]))
      .execute()
  }

  /** Somebody begins to send it; false when another has begun, or it has ended. Commit before anything is sent. */
  async function begin(client: string, parting: string, now: Instant): Promise<boolean> {
    const done = await change(client, parting)
      .set((set) => ({ begun_at: now, attempts: set('attempts', '+', 1) }))
      .where('begun_at', '=', '')
      .executeTakeFirst()
    return done.numUpdatedRows === 1n
  }

  /** Nothing has gone out: it may be begun again from `due` on. `outcome` is the code of what was wrong. */
  async function release(client: string, parting: string, outcome: string, due: Instant): Promise<void> {
    await change(client, parting).set({ begun_at: '', outcome, due_at: due }).execute()
  }

  /** Calls a letter back that nobody has begun to send; false when it is too late. */
  async function withdraw(client: string, parting: string, now: Instant): Promise<boolean> {
    const done = await change(client, parting)
      .set({ ended_at: now, outcome: 'withdrawn' })
      .where('begun_at', '=', '')
      .executeTakeFirst()
    return done.numUpdatedRows === 1n
  }

  /** It is over: `sent`, `unclear` or the code of what was wrong; false when it was over already. */
  async function end(client: string, parting: string, now: Instant, outcome: string): Promise<boolean> {
    const done = await change(client, parting).set({ ended_at: now, outcome }).executeTakeFirst()
    return done.numUpdatedRows === 1n
  }

  /** It became known what became of a letter of which nobody knew; false when there is none. */
  async function settle(client: string, parting: string, outcome: 'sent' | 'not-arrived'): Promise<boolean> {
    const done = await db
      .updateTable('outgoing')
      .set({ outcome })
      .where('workspace', '=', workspace)
      .where('client', '=', client)
      .where('parting', '=', parting)
      .where('outcome', '=', 'unclear')
      .executeTakeFirst()
    return done.numUpdatedRows === 1n
  }

  /** What has ended never changes, but by a person. */
  function change(client: string, parting: string) {
    return db
      .updateTable('outgoing')
      .where('workspace', '=', workspace)
      .where('client', '=', client)
      .where('parting', '=', parting)
      .where('ended_at', '=', '')
  }

  return { add, byParting, unsettled, begin, release, withdraw, end, settle }
}
