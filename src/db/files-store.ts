import type { Instant } from '../core/day.ts'
import type { Handle } from './open.ts'
import type { KeptFileRow } from './tables.ts'

/** Bytes of a part: what is in memory at once while a file comes in or goes out. */
export const PART_BYTES = 256 * 1024

/** A file that is kept with a client: `bytes` is its length, `sha256` its checksum in hex, both known when it is whole. */
export type KeptFile = {
  id: string
  client: string
  /** The key of what it belongs to in a parting. */
  obligation: string
  name: string
  bytes: number
  sha256: string
  by: string
  at: Instant
}

export type NewFile = Pick<KeptFile, 'id' | 'client' | 'obligation' | 'name' | 'by' | 'at'>

/**
 * Files in the database, in parts, so that they are in its backups. One that is not whole is seen by nobody. The bytes
 * of one that is taken away go at once; that it was there, and who took it away, stays.
 */
export function filesStore(db: Handle, workspace: string) {
  function all() {
    return db.selectFrom('kept_file').selectAll().where('workspace', '=', workspace)
  }

  function whole() {
    return all().where('kept_at', '!=', '').where('gone_at', '=', '')
  }

  async function begin({ id, client, obligation, name, by, at }: NewFile): Promise<void> {
    const size = { bytes: 0, sha256: '', kept_at: '', gone_at: '', gone_by: '' }
    await db
      .insertInto('kept_file')
      .values({ workspace, id, client, obligation, name, by_member: by, begun_at: at, ...size })
      .execute()
  }

  /** The part of a place in the file, counted from 0; all but the last have `PART_BYTES`. */
  async function addPart(file: string, part: number, content: Uint8Array): Promise<void> {
    await db.insertInto('kept_part').values({ workspace, file, part, content }).execute()
  }

  /** All of it has come: its length and its checksum. Nobody sees it before it is `finish`ed. */
  async function measure(id: string, bytes: number, sha256: string): Promise<void> {
    await change(id).set({ bytes, sha256 }).where('kept_at', '=', '').execute()
  }

  /** From now on it is there; false where nothing waits under this id, or not all of it has come. */
  async function finish(id: string, now: Instant): Promise<boolean> {
    const taken = change(id).set({ kept_at: now }).where('kept_at', '=', '').where('sha256', '!=', '')
    const done = await taken.executeTakeFirst()
    return done.numUpdatedRows === 1n
  }

  /** Nothing is left of a file that did not become whole. */
  async function drop(id: string): Promise<void> {
    await dropParts(db, workspace, id)
    await db.deleteFrom('kept_file').where('workspace', '=', workspace).where('id', '=', id).execute()
  }

  /** Takes the bytes of a file away; gives false when it was not there. */
  async function takeAway(id: string, by: string, now: Instant): Promise<boolean> {
    const done = await change(id).set({ gone_at: now, gone_by: by }).where('gone_at', '=', '').executeTakeFirst()
    await dropParts(db, workspace, id)
    return done.numUpdatedRows === 1n
  }

  /** Files that began to come in before a moment and never became whole: their senders are gone. */
  async function broken(before: Instant): Promise<string[]> {
    const rows = await db
      .selectFrom('kept_file')
      .select('id')
      .where('workspace', '=', workspace)
      .where('kept_at', '=', '')
      .where('begun_at', '<', before)
      .execute()
    return rows.map((row) => row.id)
  }

  /** A file of which all or a part has come and that nobody has taken in yet. */
  async function waiting(id: string): Promise<KeptFile | null> {
    const row = await all().where('id', '=', id).where('kept_at', '=', '').executeTakeFirst()
    return row ? fileOf(row) : null
  }

  async function byId(id: string): Promise<KeptFile | null> {
    const row = await whole().where('id', '=', id).executeTakeFirst()
    return row ? fileOf(row) : null
  }

  /** The files of a client, in the order in which they came. */
  async function list(client: string): Promise<KeptFile[]> {
    const rows = await whole().where('client', '=', client).orderBy('begun_at').orderBy('id').execute()
    return rows.map(fileOf)
  }

  function parts(id: string): AsyncGenerator<Uint8Array> {
    return partsOf(db, workspace, id)
  }

  function change(id: string) {
    return db.updateTable('kept_file').where('workspace', '=', workspace).where('id', '=', id)
  }

  return { begin, addPart, measure, finish, drop, takeAway, broken, waiting, byId, list, parts }
}

/** The bytes of a file, part after part. */
async function* partsOf(db: Handle, workspace: string, file: string): AsyncGenerator<Uint8Array> {
  for (let part = 0; ; part += 1) {
    const row = await db
      .selectFrom('kept_part')
      .select('content')
      .where('workspace', '=', workspace)
      .where('file', '=', file)
      .where('part', '=', part)
      .executeTakeFirst()
    if (!row) return
    yield row.content
  }
}

async function dropParts(db: Handle, workspace: string, file: string): Promise<void> {
  await db.deleteFrom('kept_part').where('workspace', '=', workspace).where('file', '=', file).execute()
}

function fileOf({ id, client, obligation, name, bytes, sha256, by_member, begun_at }: KeptFileRow): KeptFile {
  return { id, client, obligation, name, bytes, sha256, by: by_member, at: begun_at }
}
