import type { Instant } from '../core/day.ts'
import type { Handle } from './open.ts'
import type { LinkRow } from './tables.ts'

export type LinkPurpose = LinkRow['purpose']

/** A private link that is made: `subject` is JSON and says what it opens; it is good until `expiresAt`. */
export type NewLink = {
  tokenHash: string
  purpose: LinkPurpose
  subject: string
  by: string
  createdAt: Instant
  expiresAt: Instant
}

/** Private links. Only hashes of their tokens are kept: nobody can read a link out of the database. */
export function linkStore(db: Handle, workspace: string) {
  function own() {
    return db.selectFrom('link').selectAll().where('workspace', '=', workspace)
  }

  async function add(link: NewLink): Promise<void> {
    const { tokenHash, purpose, subject, by, createdAt, expiresAt } = link
    await db
      .insertInto('link')
      .values({
        workspace,
        token_hash: tokenHash,
        purpose,
        subject,
        by_member: by,
        created_at: createdAt,
        expires_at: expiresAt,
        revoked_at: '',
      })
      .execute()
  }

  /** The link of a token that opens something `now`; null for one that is wrong, expired, revoked or for something else. */
  async function find(tokenHash: string, purpose: LinkPurpose, now: Instant): Promise<LinkRow | null> {
    const row = await own()
      .where('token_hash', '=', tokenHash)
      .where('purpose', '=', purpose)
      .where('revoked_at', '=', '')
      .where('expires_at', '>', now)
      .executeTakeFirst()
    return row ?? null
  }

  /** Every link for a purpose, also those that no longer open anything, newest first; `subject` narrows it to one thing. */
  async function list(purpose: LinkPurpose, subject?: string): Promise<LinkRow[]> {
    const all = own().where('purpose', '=', purpose)
    const some = subject === undefined ? all : all.where('subject', '=', subject)
    return some.orderBy('created_at', 'desc').orderBy('token_hash').execute()
  }

  /** Ends the links of these tokens; gives how many of them were open. */
  async function revoke(tokenHashes: readonly string[], now: Instant): Promise<number> {
    if (tokenHashes.length === 0) return 0
    const done = await db
      .updateTable('link')
      .set({ revoked_at: now })
      .where('workspace', '=', workspace)
      .where('token_hash', 'in', tokenHashes)
      .where('revoked_at', '=', '')
      .executeTakeFirst()
    return Number(done.numUpdatedRows)
  }

  /** Ends every open link to one thing; gives how many there were. */
  async function revokeSubject(purpose: LinkPurpose, subject: string, now: Instant): Promise<number> {
    const open = (await list(purpose, subject)).filter((row) => row.revoked_at === '')
    return revoke(
      open.map((row) => row.token_hash),
      now,
    )
  }

  return { add, find, list, revoke, revokeSubject }
}
