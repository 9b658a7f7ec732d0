import { PostgresAdapter, sql } from 'kysely'
import type { ColumnDefinitionBuilder, Kysely, SchemaModule } from 'kysely'

type Column = [name: string, type: 'text' | 'bigint' | 'integer' | 'bytes']

const required = (column: ColumnDefinitionBuilder) => column.notNull()

/**
 * Letters to clients that wait to go out, one of a parting, files that are kept with a client, in parts, and who
 * must not be written to or was erased, known by marks of their addresses.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const bytes = db.getExecutor().adapter instanceof PostgresAdapter ? 'bytea' : 'blob'
  for (const [table, key, columns] of TABLES) await createTable(db.schema, table, key, columns, bytes)
  for (const [table, columns] of INDEXES) {
    await db.schema
      .createIndex(`${table}_by_${columns.join('_')}`)
      .on(table)
      .columns(['workspace', ...columns] as never[])
      .execute()
  }
}

/** Takes the tables away again, with everything in them. */
export async function down({ schema }: Kysely<unknown>): Promise<void> {
  for (const [table] of TABLES.toReversed()) await schema.dropTable(table).execute()
}

async function createTable(
  schema: SchemaModule,
  table: string,
  key: readonly string[],
  columns: readonly Column[],
  bytes: 'bytea' | 'blob',
): Promise<void> {
  let made = schema.createTable(table).addColumn('workspace', 'text', required)
  for (const [name, type] of columns) made = made.addColumn(name, type === 'bytes' ? sql.raw(bytes) : type, required)
  await made.addPrimaryKeyConstraint(`${table}_key`, ['workspace', ...key] as never[]).execute()
}

function text(...names: string[]): Column[] {
  return names.map((name) => [name, 'text'])
}

/** Each table with its key after the workspace and its columns. */
const TABLES: [string, string[], Column[]][] = [
  [
    'outgoing',
    ['client', 'parting'],
    [
      ...text('client', 'parting', 'mark', 'letter', 'files', 'by_member', 'written_at', 'due_at', 'begun_at'),
      ...text('ended_at', 'outcome'),
      ['attempts', 'integer'],
    ],
  ],
  [
    'kept_file',
    ['id'],
    [
      ...text('id', 'client', 'obligation', 'name', 'sha256', 'by_member', 'begun_at', 'kept_at', 'gone_at', 'gone_by'),
      ['bytes', 'bigint'],
    ],
  ],
  ['kept_part', ['file', 'part'], [...text('file'), ['part', 'integer'], ['content', 'bytes']]],
  ['suppressed', ['mark'], text('mark', 'held', 'changed_at')],
  ['erased_name', ['mark', 'client'], text('mark', 'client')],
  ['erased_fact', ['fact'], text('fact')],
]

const INDEXES: [string, string[]][] = [
  ['outgoing', ['ended_at']],
  ['kept_file', ['client']],
]
