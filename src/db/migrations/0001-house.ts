import type { Kysely, SchemaModule } from 'kysely'

type Column = [name: string, type: 'text' | 'bigint' | 'integer']

/** Tables of the first release: ledger, readings, intakes, sessions, jobs, audit. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [table, key, columns] of TABLES) await createTable(db.schema, table, key, columns)
  for (const [table, columns] of INDEXES) {
    await db.schema
      .createIndex(`${table}_by_${columns.join('_')}`)
      .on(table)
      .columns(['workspace', ...columns])
      .execute()
  }
}

/** Takes the tables away again, with everything in them. */
export async function down(db: Kysely<unknown>): Promise<void> {
  for (const [table] of TABLES.toReversed()) await db.schema.dropTable(table).execute()
}

async function createTable(schema: SchemaModule, table: string, key: string[], columns: Column[]): Promise<void> {
  let made = schema.createTable(table)
  for (const [name, type] of columns) made = made.addColumn(name, type, (column) => column.notNull())
  await made.addPrimaryKeyConstraint(`${table}_key`, key as never[]).execute()
}

function text(...names: string[]): Column[] {
  return names.map((name) => [name, 'text'])
}

const TABLES: [string, string[], Column[]][] = [
  [
    'workspace',
    ['workspace'],
    [...text('workspace', 'created_at'), ['version', 'bigint'], ...text('read_on'), ['packed', 'integer']],
  ],
  [
    'source',
    ['workspace', 'id'],
    text('workspace', 'id', 'kind', 'name', 'checksum', 'read_at', 'by_member', 'undone_at', 'undone_by'),
  ],
  [
    'fact',
    ['workspace', 'id'],
    [
      ...text('workspace', 'id', 'client', 'kind', 'day', 'body', 'by_member', 'visibility', 'source'),
      ['line', 'bigint'],
    ],
  ],
  ['voiding', ['workspace', 'fact'], text('workspace', 'fact', 'source', 'by_fact')],
  ['brought', ['workspace', 'fact', 'source'], [...text('workspace', 'fact', 'source'), ['line', 'bigint']]],
  [
    'problem',
    ['workspace', 'source', 'line', 'code'],
    [...text('workspace', 'source'), ['line', 'bigint'], ...text('code', 'args', 'raw', 'settled_at', 'settled_by')],
  ],
  ['alias', ['workspace', 'alias', 'client'], text('workspace', 'alias', 'client')],
  [
    'client_reading',
    ['workspace', 'client'],
    [
      ...text('workspace', 'client', 'name', 'folded', 'people', 'card', 'history', 'standing', 'move'),
      ['rank', 'bigint'],
      ['value_minor', 'bigint'],
      ...text('currency'),
      ['orders', 'integer'],
      ...text('last_contact', 'last_order', 'next_due', 'thin_since'),
    ],
  ],
  ['reading_due', ['workspace', 'client'], text('workspace', 'client')],
  [
    'intake',
    ['workspace', 'id'],
    text(
      'workspace',
      'id',
      'source',
      'name',
      'path',
      'settings',
      'started_at',
      'by_member',
      'ended_at',
      'outcome',
      'progress',
    ),
  ],
  ['session', ['workspace', 'token_hash'], text('workspace', 'token_hash', 'member', 'created_at', 'expires_at')],
  ['door', ['workspace', 'code_hash'], text('workspace', 'code_hash', 'created_at', 'expires_at', 'used_at')],
  [
    'access_key',
    ['workspace', 'key_hash'],
    text('workspace', 'key_hash', 'name', 'member', 'created_at', 'revoked_at'),
  ],
  [
    'job',
    ['workspace', 'id'],
    [
      ...text('workspace', 'id', 'action', 'input', 'run_at'),
      ['attempts', 'integer'],
      ...text('leased_until', 'ended_at', 'outcome'),
    ],
  ],
  ['audit', ['workspace', 'id'], text('workspace', 'id', 'at', 'member', 'action', 'subject', 'surface')],
]

const INDEXES: [string, string[]][] = [
  ['fact', ['client', 'day', 'id']],
  ['fact', ['source', 'line']],
  ['voiding', ['source']],
  ['alias', ['client']],
  ['client_reading', ['rank']],
  ['client_reading', ['standing']],
  ['client_reading', ['folded']],
  ['client_reading', ['value_minor']],
  ['client_reading', ['last_contact']],
  ['client_reading', ['next_due']],
  ['client_reading', ['thin_since', 'client']],
  ['job', ['ended_at', 'run_at']],
  ['audit', ['at']],
]
