import type { FactRow, VoidingRow } from './tables.ts'

/** What `void` facts among these take back; `by_fact` says which did. */
export function voidingsOf(rows: readonly FactRow[]): VoidingRow[] {
  const voids = rows.filter((row) => row.kind === 'void')
  return voids.map(({ workspace, id, body }) => {
    const { fact } = JSON.parse(body) as { fact: string }
    return { workspace, fact, source: '', by_fact: id }
  })
}
