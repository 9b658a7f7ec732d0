import type { Instant } from '../core/day.ts'
import type { Handle } from './open.ts'

/** One-time codes that sign somebody in: the owner by a printed link, a member by an invitation. Only hashes are kept. */
export function doorStore(db: Handle, workspace: string) {
  /** Opens the door of a member ('' is the owner) for whoever brings the code; earlier codes of theirs close. */
  async function openDoor(codeHash: string, member: string, now: Instant, expires: Instant): Promise<void> {
    await closeDoors(member)
    await db
      .insertInto('door')
      .values({ workspace, code_hash: codeHash, created_at: now, expires_at: expires, used_at: '', member })
      .execute()
  }

  /** Closes what is open for a member; true when something was. */
  async function closeDoors(member: string): Promise<boolean> {
    const done = await db
      .deleteFrom('door')
      .where('workspace', '=', workspace)
      .where('used_at', '=', '')
      .where('member', '=', member)
      .executeTakeFirst()
    return done.numDeletedRows > 0n
  }

  /** Once for a code that is open and in time: whom it was made for, '' the owner; null for every other. */
  async function passDoor(codeHash: string, now: Instant): Promise<string | null> {
    const row = await db
      .selectFrom('door')
      .select('member')
      .where('workspace', '=', workspace)
      .where('code_hash', '=', codeHash)
      .executeTakeFirst()
    const done = await db
      .updateTable('door')
      .set({ used_at: now })
      .where('workspace', '=', workspace)
      .where('code_hash', '=', codeHash)
      .where('used_at', '=', '')
      .where('expires_at', '>', now)
      .executeTakeFirst()
    return row && done.numUpdatedRows === 1n ? row.member : null
  }

  /** True when somebody was ever invited: they came by another's leave, and own nothing by coming. */
  async function wasInvited(member: string): Promise<boolean> {
    const row = await db
      .selectFrom('door')
      .select('member')
      .where('workspace', '=', workspace)
      .where('member', '=', member)
      .where('member', '!=', '')
      .limit(1)
      .executeTakeFirst()
    return row !== undefined
  }

  /** Members with an open invitation and until when; members with sessions, how many and when the last began. */
  async function comings(now: Instant) {
    const invited = await db
      .selectFrom('door')
      .select(['member', 'expires_at as until'])
      .where('workspace', '=', workspace)
      .where('used_at', '=', '')
      .where('expires_at', '>', now)
      .where('member', '!=', '')
      .execute()
    const signedIn = await db
      .selectFrom('session')
      .select(({ fn }) => ['member', fn.countAll<number | string>().as('n'), fn.max('created_at').as('since')])
      .where('workspace', '=', workspace)
      .where('expires_at', '>', now)
      .groupBy('member')
      .execute()
    return { invited, signedIn: signedIn.map((one) => ({ ...one, n: Number(one.n) })) }
  }

  return { openDoor, closeDoors, passDoor, wasInvited, comings }
}
