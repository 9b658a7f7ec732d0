import type { ColumnDefinitionBuilder, Kysely, SchemaModule } from 'kysely'

const required = (column: ColumnDefinitionBuilder) => column.notNull()
const empty = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo('')

/** Contact plans and the days they come to, private links, and letters that wait to go out. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  // What was seen of the book did not know our working days: it is a cache, and computed again.
  await (db as Kysely<{ book_reading: object }>).deleteFrom('book_reading').execute()
  for (const [table, key, texts, counts] of TABLES) await createTable(schema, table, key, texts, counts)
  for (const [table, columns] of INDEXES) await createIndex(schema, table, columns)
  await schema.alterTable('client_reading').addColumn('next_contact', 'text', empty).execute()
  await createIndex(schema, 'client_reading', ['next_contact'])
  await schema.alterTable('workspace').addColumn('planned_as', 'text', empty).execute()
}

async function createTable(
  schema: SchemaModule,
  table: string,
  key: readonly string[],
  texts: readonly string[],
  counts: readonly string[],
): Promise<void> {
  let made = schema.createTable(table)
  for (const name of texts) made = made.addColumn(name, 'text', required)
  for (const name of counts) made = made.addColumn(name, 'bigint', required)
  await made.addPrimaryKeyConstraint(`${table}_key`, ['workspace', ...key] as never[]).execute()
}

async function createIndex(schema: SchemaModule, table: string, columns: readonly string[]): Promise<void> {
  const name = `${table}_by_${columns.join('_')}`
  await schema
    .createIndex(name)
    .on(table)
    .columns(['workspace', ...columns] as never[])
    .execute()
}

/** Takes all of it away again. */
export async function down({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('workspace').dropColumn('planned_as').execute()
  await schema.dropIndex('client_reading_by_next_contact').execute()
  await schema.alterTable('client_reading').dropColumn('next_contact').execute()
  for (const [table] of TABLES.toReversed()) await schema.dropTable(table).execute()
}

/** Each table with its key after the workspace, its texts and its counts. */
const TABLES: [string, string[], string[], string[]][] = [
  ['client_plan', ['client'], ['workspace', 'client', 'plan'], []],
  [
    'planned',
    ['client', 'track'],
    ['workspace', 'client', 'track', 'member', 'kind', 'way', 'purpose', 'ideal', 'latest', 'day', 'why', 'because'],
    [],
  ],
  [
    'link',
    ['token_hash'],
    ['workspace', 'token_hash', 'purpose', 'subject', 'by_member', 'created_at', 'expires_at', 'revoked_at'],
    [],
  ],
  [
    'reminder',
    ['id'],
    ['workspace', 'id', 'member', 'day', 'written_at', 'subject', 'body', 'begun_at', 'ended_at', 'outcome'],
    ['attempts'],
  ],
]

const INDEXES: [string, string[]][] = [
  ['planned', ['day']],
  ['planned', ['member', 'day']],
  ['link', ['purpose', 'subject']],
  ['reminder', ['ended_at']],
]
