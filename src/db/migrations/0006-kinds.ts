import type { Kysely } from 'kysely'

/** Facts by their kind: who has one of a few that hardly anybody has is found without reading the whole book. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  const columns = ['workspace', 'kind', 'client'] as never[]
  await schema.createIndex('fact_by_kind_client').on('fact').columns(columns).execute()
}

/** Takes it away again. */
export async function down({ schema }: Kysely<unknown>): Promise<void> {
  await schema.dropIndex('fact_by_kind_client').execute()
}
