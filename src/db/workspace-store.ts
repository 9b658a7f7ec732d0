import type { Day, Instant } from '../core/day.ts'
import { PACK_VERSION } from '../core/signals/pack.ts'
import type { Handle } from './open.ts'
import type { AuditRow } from './tables.ts'

/** The workspace's own row, and the audit of what was done in it. */
export function workspaceStore(db: Handle, workspace: string) {
  /** Creates the workspace's row where it is missing. */
  async function ensure(now: Instant): Promise<void> {
    await db
      .insertInto('workspace')
      .values({ workspace, created_at: now, version: 0, read_on: '', packed: PACK_VERSION, planned_as: '' })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }

  /**
   * `version` changes with every change of facts; `readOn` is the day the stored readings are of; `current` is
   * false when an earlier release kept their histories in another form.
   */
  async function state(): Promise<{ version: number; readOn: Day | ''; current: boolean }> {
    const row = await db
      .selectFrom('workspace')
      .select(['version', 'read_on', 'packed'])
      .where('workspace', '=', workspace)
      .executeTakeFirstOrThrow()
    return { version: row.version, readOn: row.read_on, current: row.packed === PACK_VERSION }
  }

  /** The stored readings are of this day and in the present form. */
  async function setReadOn(day: Day): Promise<void> {
    await db
      .updateTable('workspace')
      .set({ read_on: day, packed: PACK_VERSION })
      .where('workspace', '=', workspace)
      .execute()
  }

  /** On what the next contacts of all clients were last planned as a whole; '' where they never were. */
  async function plannedAs(): Promise<string> {
    const row = await db
      .selectFrom('workspace')
      .select('planned_as')
      .where('workspace', '=', workspace)
      .executeTakeFirstOrThrow()
    return row.planned_as
  }

  async function setPlannedAs(mark: string): Promise<void> {
    await db.updateTable('workspace').set({ planned_as: mark }).where('workspace', '=', workspace).execute()
  }

  async function addAudit(row: Omit<AuditRow, 'workspace'>): Promise<void> {
    await db
      .insertInto('audit')
      .values({ workspace, ...row })
      .execute()
  }

  /** The last things done, newest first. */
  async function audit(limit: number): Promise<AuditRow[]> {
    return db
      .selectFrom('audit')
      .selectAll()
      .where('workspace', '=', workspace)
      .orderBy('at', 'desc')
      .orderBy('id')
      .limit(limit)
      .execute()
  }

  return { ensure, state, setReadOn, plannedAs, setPlannedAs, addAudit, audit }
}
