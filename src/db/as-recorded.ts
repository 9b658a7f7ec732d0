import { batchesOf } from './batches.ts'
import type { Handle } from './open.ts'
import type { FactRow } from './tables.ts'

/** Facts in the order in which they were recorded: a later one of the same day may change an earlier one. */
export async function asRecorded(db: Handle, workspace: string, rows: readonly FactRow[]): Promise<FactRow[]> {
  const readAt = new Map<string, string>()
  for (const batch of batchesOf([...new Set(rows.map((row) => row.source))])) {
    const sources = await db
      .selectFrom('source')
      .select(['id', 'read_at'])
      .where('workspace', '=', workspace)
      .where('id', 'in', batch)
      .execute()
    for (const source of sources) readAt.set(source.id, source.read_at)
  }
  const keyOf = (row: FactRow) => `${readAt.get(row.source) ?? ''} ${row.source}`
  return rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : a.line - b.line))
}
