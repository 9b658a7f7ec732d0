import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** An empty database of its own for one test; `drop` removes it, even with connections open. */
export type FreshDatabase = { url: string; drop: () => Promise<void> }

/** Makes an empty database on the server that `npm test` started; see `needsPostgres`. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = process.env['GOODTERMS_TEST_POSTGRES']
  if (!server) throw new Error('No PostgreSQL: skip the test with needsPostgres()')
  const name = `test_${randomBytes(8).toString('hex')}`
  await ask(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => ask(server, `drop database ${name} with (force)`) }
}

async function ask(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
