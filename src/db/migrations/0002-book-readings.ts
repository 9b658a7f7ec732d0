import type { ColumnDefinitionBuilder, Kysely, SchemaModule } from 'kysely'

const required = (column: ColumnDefinitionBuilder) => column.notNull()

/** The whole book as it was seen at month ends, what is at risk with each client, and studies of the past. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await createTable(schema, 'book_reading', ['workspace', 'day'], BOOK_TEXTS, [])
  await createTable(schema, 'study', ['workspace', 'id'], STUDY_TEXTS, STUDY_COUNTS)
  await createIndex(schema, 'study', 'asked_at')
  for (const [name, type, unknown] of STAKES) {
    const column = (built: ColumnDefinitionBuilder) => built.notNull().defaultTo(unknown)
    await schema.alterTable('client_reading').addColumn(name, type, column).execute()
  }
  for (const column of RANKS) await createIndex(schema, 'client_reading', column)
}

async function createTable(
  schema: SchemaModule,
  table: string,
  key: string[],
  texts: readonly string[],
  counts: readonly string[],
): Promise<void> {
  let made = schema.createTable(table)
  for (const name of texts) made = made.addColumn(name, 'text', required)
  for (const name of counts) made = made.addColumn(name, 'bigint', required)
  await made.addPrimaryKeyConstraint(`${table}_key`, key as never[]).execute()
}

async function createIndex(schema: SchemaModule, table: string, column: string): Promise<void> {
  const columns = ['workspace', column] as never[]
  await schema.createIndex(`${table}_by_${column}`).on(table).columns(columns).execute()
}

/** Takes all of it away again. */
export async function down({ schema }: Kysely<unknown>): Promise<void> {
  for (const column of RANKS) await schema.dropIndex(`client_reading_by_${column}`).execute()
  for (const [name] of STAKES) await schema.alterTable('client_reading').dropColumn(name).execute()
  await schema.dropTable('study').execute()
  await schema.dropTable('book_reading').execute()
}

const BOOK_TEXTS = ['workspace', 'day', 'backdrop', 'buying', 'changed_from'] as const
const STUDY_TEXTS = [
  'workspace',
  'id',
  'kind',
  'asked_at',
  'by_member',
  'started_at',
  'ended_at',
  'outcome',
  'result',
] as const
const RANKS = ['at_risk_rank', 'value_rank'] as const
const STUDY_COUNTS = ['done', 'of', 'version'] as const
/** New columns of `client_reading`, each with what it holds where nobody can say. */
const STAKES = [
  ['at_risk_minor', 'bigint', -1],
  ['at_risk_currency', 'text', ''],
  ['at_risk_rank', 'bigint', -1],
  ['value_rank', 'bigint', -1],
] as const
