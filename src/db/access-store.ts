import type { Instant } from '../core/day.ts'
import type { Handle } from './open.ts'

/** The first person's door, sessions of the browser and keys for programs. Only hashes are kept. */
export function accessStore(db: Handle, workspace: string) {
  /** Opens the door for whoever brings the code; earlier codes close. */
  async function openDoor(codeHash: string, now: Instant, expires: Instant): Promise<void> {
    await db.deleteFrom('door').where('workspace', '=', workspace).where('used_at', '=', '').execute()
    await db
      .insertInto('door')
      .values({ workspace, code_hash: codeHash, created_at: now, expires_at: expires, used_at: '' })
      .execute()
  }

  /** True once for a code that is open and in time. */
  async function passDoor(codeHash: string, now: Instant): Promise<boolean> {
    const done = await db
      .updateTable('door')
      .set({ used_at: now })
      .where('workspace', '=', workspace)
      .where('code_hash', '=', codeHash)
      .where('used_at', '=', '')
      .where('expires_at', '>', now)
      .executeTakeFirst()
    return done.numUpdatedRows === 1n
  }

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

  /** Ends the keys of a name; gives how many there were. */
  async function revokeKeys(name: string, now: Instant): Promise<number> {
    const done = await db
      .updateTable('access_key')
      .set({ revoked_at: now })
      .where('workspace', '=', workspace)
      .where('name', '=', name)
      .where('revoked_at', '=', '')
      .executeTakeFirst()
    return Number(done.numUpdatedRows)
  }

  return { openDoor, passDoor, addSession, sessionMember, endSession, endExpired, addKey, keyMember, keys, revokeKeys }
}
