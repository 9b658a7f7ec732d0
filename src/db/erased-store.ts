import { batchesOf } from './batches.ts'
import { insertNew } from './insert-rows.ts'
import type { KeptList } from './keeping-store.ts'
import { markOfAddress } from './keeping-store.ts'
import type { Handle } from './open.ts'

/** What was erased, known by marks and ids, so that it does not come again. */
export function erasedStore(db: Handle, workspace: string) {
  /** Whom these aliases were of before they were erased, in the order of their keys. */
  async function erasedNames(aliases: readonly string[]): Promise<Map<string, string[]>> {
    const found = new Map<string, string[]>()
    const byMark = new Map(aliases.map((alias) => [markOfAddress(alias), alias]))
    if (!(await hasErased('erased_name'))) return found
    for (const batch of batchesOf([...byMark.keys()])) {
      const rows = await db
        .selectFrom('erased_name')
        .select(['mark', 'client'])
        .where('workspace', '=', workspace)
        .where('mark', 'in', batch)
        .orderBy('client')
        .execute()
      for (const { mark, client } of rows) {
        const alias = byMark.get(mark)!
        found.set(alias, [...(found.get(alias) ?? []), client])
      }
    }
    return found
  }

  /** Those of the facts that were erased. */
  async function erasedFacts(ids: readonly string[]): Promise<Set<string>> {
    const found = new Set<string>()
    if (ids.length === 0 || !(await hasErased('erased_fact'))) return found
    for (const batch of batchesOf(ids)) {
      const rows = await db
        .selectFrom('erased_fact')
        .select('fact')
        .where('workspace', '=', workspace)
        .where('fact', 'in', batch)
        .execute()
      for (const { fact } of rows) found.add(fact)
    }
    return found
  }

  /** Books in which nothing was ever erased pay next to nothing for asking. */
  async function hasErased(table: 'erased_name' | 'erased_fact'): Promise<boolean> {
    const rows = await db.selectFrom(table).select('workspace').where('workspace', '=', workspace).limit(1).execute()
    return rows.length > 0
  }

  /** What an erased client was called, as marks. */
  async function addNames(rows: KeptList['names']): Promise<void> {
    await insertNew(
      db,
      'erased_name',
      rows.map(({ mark, client }) => ({ workspace, mark, client })),
    )
  }

  return { erasedNames, erasedFacts, addNames }
}
