import type { Instant } from '../core/day.ts'
import type { Handle } from './open.ts'

/** Sessions of the browser and keys for programs. Only hashes are kept. */
export function accessStore(db: Handle, workspace: string) {
  async function addSession(tokenHash: string, member: string, now: Instant, expires: Instant): Promise<void> {
    await db
      .insertInto('session')
      .values({ workspace, token_hash: tokenHash, member, created_at: now, expires_at: expires })
      .execute()
  }

  async function sessionMember(tokenHash: string, now: Instant): Promise<string | null> {
    const row = await db
      .selectFrom('session')
      .select('member')
      .where('workspace', '=', workspace)
      .where('token_hash', '=', tokenHash)
      .where('expires_at', '>', now)
      .executeTakeFirst()
    return row?.member ?? null
  }

  async function endSession(tokenHash: string): Promise<void> {
    await db.deleteFrom('session').where('workspace', '=', workspace).where('token_hash', '=', tokenHash).execute()
  }

  /** Ends every session of a member; gives how many were running. */
  async function endSessions(member: string, now: Instant): Promise<number> {
    await endExpired(now)
    const done = await db
      .deleteFrom('session')
      .where('workspace', '=', workspace)
      .where('member', '=', member)
      .executeTakeFirst()
    return Number(done.numDeletedRows)
  }

  async function endExpired(now: Instant): Promise<void> {
    await db.deleteFrom('session').where('workspace', '=', workspace).where('expires_at', '<=', now).execute()
  }

  async function addKey(keyHash: string, name: string, member: string, now: Instant): Promise<void> {
    await db
      .insertInto('access_key')
      .values({ workspace, key_hash: keyHash, name, member, created_at: now, revoked_at: '' })
      .execute()
  }

  async function keyMember(keyHash: string): Promise<string | null> {
    const row = await db
      .selectFrom('access_key')
      .select('member')
      .where('workspace', '=', workspace)
      .where('key_hash', '=', keyHash)
      .where('revoked_at', '=', '')
      .executeTakeFirst()
    return row?.member ?? null
  }

  async function keys(): Promise<{ name: string; member: string; created_at: string; revoked_at: string }[]> {
    return db
      .selectFrom('access_key')
      .select(['name', 'member', 'created_at', 'revoked_at'])
      .where('workspace', '=', workspace)
      .orderBy('created_at')
      .execute()
  }

  /** Ends the keys of a name, or those that a member made; gives how many there were. */
  async function revokeKeys(by: 'name' | 'member', whose: string, now: Instant): Promise<number> {
    const done = await db
      .updateTable('access_key')
      .set({ revoked_at: now })
      .where('workspace', '=', workspace)
      .where(by, '=', whose)
      .where('revoked_at', '=', '')
      .executeTakeFirst()
    return Number(done.numUpdatedRows)
  }

  return {
    addSession,
    sessionMember,
    endSession,
    endSessions,
    endExpired,
    addKey,
    keyMember,
    keys,
    revokeKeys,
  }
}
