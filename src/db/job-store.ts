import { PostgresAdapter } from 'kysely'
import type { Instant } from '../core/day.ts'
import type { Handle } from './open.ts'
import type { JobRow } from './tables.ts'

/** Deeds to be done later. A job belongs to the worker that leased it until the lease runs out. */
export function jobStore(db: Handle, workspace: string) {
  /** Adds a job; a job of the same id is the same job. */
  async function add(id: string, action: string, input: string, runAt: Instant): Promise<void> {
    await db
      .insertInto('job')
      .values({ workspace, id, action, input, run_at: runAt, attempts: 0, leased_until: '', ended_at: '', outcome: '' })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }

  /** Takes the oldest job that is due and free. Call it in a transaction of its own. */
  async function lease(now: Instant, until: Instant): Promise<JobRow | null> {
    const due = await db
      .selectFrom('job')
      .selectAll()
      .where('workspace', '=', workspace)
      .where('ended_at', '=', '')
      .where('run_at', '<=', now)
      .where('leased_until', '<=', now)
      .orderBy('run_at')
      .orderBy('id')
      .limit(1)
      .$call((query) => (isPostgres(db) ? query.forUpdate().skipLocked() : query))
      .executeTakeFirst()
    if (!due) return null
    await update(due.id, { leased_until: until, attempts: due.attempts + 1 })
    return { ...due, leased_until: until, attempts: due.attempts + 1 }
  }

  /** Keeps a job that is still being done from being taken by another worker. */
  async function extend(id: string, until: Instant): Promise<void> {
    await update(id, { leased_until: until })
  }

  async function end(id: string, now: Instant, outcome: string): Promise<void> {
    await update(id, { ended_at: now, outcome })
  }

  /** Another try later. */
  async function postpone(id: string, runAt: Instant, outcome: string): Promise<void> {
    await update(id, { run_at: runAt, leased_until: '', outcome })
  }

  async function update(id: string, set: Partial<JobRow>): Promise<void> {
    await db.updateTable('job').set(set).where('workspace', '=', workspace).where('id', '=', id).execute()
  }

  return { add, lease, extend, end, postpone }
}

function isPostgres(db: Handle): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter
}
