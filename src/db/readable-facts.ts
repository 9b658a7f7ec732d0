import { batchesOf } from './batches.ts'
import type { Handle } from './open.ts'
import type { FactRow } from './tables.ts'

/**
 * All facts on record, what was taken back included. For a `reader` without what is private to somebody else (M32), and
 * without what took such a fact back.
 */
export function readableFacts(db: Handle, workspace: string, reader?: string) {
  function all() {
    return db
      .selectFrom('fact')
      .selectAll()
      .where('workspace', '=', workspace)
      .$if(reader !== undefined, (rows) =>
        rows.where((where) => where.or([where('visibility', '!=', 'private'), where('by_member', '=', reader!)])),
      )
  }

  /** Facts that take others back. */
  async function voids(): Promise<FactRow[]> {
    const rows = await all().where('kind', '=', 'void').execute()
    if (reader === undefined) return rows
    const hidden = new Set<string>()
    for (const batch of batchesOf(rows.map(targetOf)))
      for (const { id } of await hiddenAmong(batch, reader).execute()) hidden.add(id)
    return rows.filter((row) => !hidden.has(targetOf(row)))
  }

  function hiddenAmong(ids: readonly string[], whom: string) {
    return db
      .selectFrom('fact')
      .select('id')
      .where('workspace', '=', workspace)
      .where('id', 'in', [...ids])
      .where('visibility', '=', 'private')
      .where('by_member', '!=', whom)
  }

  return { all, voids }
}

/** The fact that a void takes back. */
export function targetOf({ body }: FactRow): string {
  return (JSON.parse(body) as { fact: string }).fact
}
