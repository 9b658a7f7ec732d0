import type { Fact } from '../core/ledger/fact.ts'
import { aliasesOf } from './aliases.ts'
import { batchesOf } from './batches.ts'
import { insertNew } from './insert-rows.ts'
import type { Handle } from './open.ts'
import type { AliasRow } from './tables.ts'

/**
 * Clients are called what their cards say: aliases of a card that was taken back go. A client without any
 * card keeps them, so that the same file read again finds it.
 */
export async function renameClients(
  db: Handle,
  workspace: string,
  byClient: ReadonlyMap<string, readonly Fact[]>,
): Promise<void> {
  const carded = [...byClient].filter(([, facts]) => facts.some((fact) => fact.kind === 'client'))
  const wanted = carded.flatMap(([, facts]) => facts.flatMap((fact) => aliasesOf(workspace, fact)))
  const called = new Set(wanted.map(({ alias, client }) => `${client}\n${alias}`))
  const stale: AliasRow[] = []
  for (const batch of batchesOf(carded.map(([client]) => client))) {
    const rows = await db
      .selectFrom('alias')
      .selectAll()
      .where('workspace', '=', workspace)
      .where('client', 'in', batch)
      .execute()
    for (const row of rows) if (!called.delete(`${row.client}\n${row.alias}`)) stale.push(row)
  }
  for (const { alias, client } of stale) {
    if (alias.startsWith('key:')) continue
    await db
      .deleteFrom('alias')
      .where('workspace', '=', workspace)
      .where('client', '=', client)
      .where('alias', '=', alias)
      .execute()
  }
  const missing = wanted.filter(({ alias, client }) => called.delete(`${client}\n${alias}`))
  await insertNew(db, 'alias', missing)
}
