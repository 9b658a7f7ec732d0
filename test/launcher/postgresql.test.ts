import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { needsPostgres } from '../needs.ts'
import { freshDatabase } from '../postgres.ts'

async function answer(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ answer: unknown }>(sql)
    return rows[0]?.answer
  } finally {
    await client.end()
  }
}

test(
  'a test gets an empty database of its own, on a server that syncs as in real life',
  { skip: needsPostgres() },
  async () => {
    const [one, two] = [await freshDatabase(), await freshDatabase()]
    await answer(one.url, 'create table only_in_one (id int)')
    const tables = `select count(*)::int as answer from pg_tables where schemaname = 'public'`
    assert.deepEqual([await answer(one.url, tables), await answer(two.url, tables)], [1, 0])
    assert.equal(await answer(one.url, `select current_setting('fsync') as answer`), 'on')
    assert.equal(await answer(one.url, `select current_setting('listen_addresses') as answer`), '')
    await Promise.all([one.drop(), two.drop()])
    await assert.rejects(answer(one.url, 'select 1'), /does not exist/)
  },
)
