import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { promisify } from 'node:util'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { migrate, migrations } from '../../src/db/migrate.ts'
import { openDatabase, openSqliteFile } from '../../src/db/open.ts'
import { sqliteDialect } from '../../src/db/sqlite-dialect.ts'
import { engines } from '../fresh-house.ts'
import type { Engine } from '../fresh-house.ts'
import { freshDatabase } from '../postgres.ts'

const names = Object.keys(migrations)
const run = promisify(execFile)

async function emptyDatabase(t: TestContext, engine: Engine): Promise<string> {
  if (engine.name === 'PostgreSQL') {
    const { url, drop } = await freshDatabase()
    t.after(drop)
    return url
  }
  const folder = mkdtempSync(join(tmpdir(), 'goodterms-migrations-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'book.sqlite')
}

/** Work on a database as it is, whatever its tables are. */
async function withTables<T>(url: string, work: (db: Kysely<Rows>) => Promise<T>): Promise<T> {
  const isPostgres = url.startsWith('postgres')
  const dialect = isPostgres
    ? new PostgresDialect({ pool: new pg.Pool({ connectionString: url, max: 1 }) })
    : sqliteDialect(openSqliteFile(url))
  const db = new Kysely<Rows>({ dialect })
  try {
    return await work(db)
  } finally {
    await db.destroy()
  }
}

type Rows = Record<string, Record<string, string | number>>
type Shape = { name: string; columns: { name: string; dataType: string; isNullable: boolean }[] }[]

async function shapeOf(db: Kysely<Rows>): Promise<Shape> {
  const tables = await db.introspection.getTables()
  const own = tables.filter((table) => !table.name.startsWith('kysely_'))
  return own
    .map(({ name, columns }) => ({
      name,
      columns: columns.map((column) => ({
        name: column.name,
        dataType: column.dataType,
        isNullable: column.isNullable,
      })),
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** Two rows in every table, whatever its columns are. */
async function fill(db: Kysely<Rows>): Promise<void> {
  for (const { name, columns } of await shapeOf(db)) {
    for (const n of [1, 2]) {
      const values = columns.map((column) => [
        column.name,
        /int/i.test(column.dataType)
          ? n * 2 ** 40 * Number(!/integer|int4/i.test(column.dataType)) + n
          : `${column.name} ${n} é`,
      ])
      await db.insertInto(name).values(Object.fromEntries(values)).execute()
    }
  }
}

async function contents(db: Kysely<Rows>, shape: Shape): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {}
  for (const { name, columns } of shape) {
    const rows = await db
      .selectFrom(name)
      .select(columns.map((column) => column.name))
      .execute()
    found[name] = rows.map((row) => JSON.stringify(Object.entries(row))).toSorted()
  }
  return found
}

for (const engine of engines) {
  for (const name of names) {
    void test(
      `from ${name} with data in it to the latest, nothing is lost (${engine.name})`,
      { skip: engine.skip },
      async (t) => {
        const url = await emptyDatabase(t, engine)
        await migrate(url, name)
        const [shape, before] = await withTables(url, async (db) => {
          await fill(db)
          const found = await shapeOf(db)
          return [found, await contents(db, found)] as const
        })
        assert.ok(shape.length >= 14)
        // What the book looked like is computed again: migration 0003 empties it, because it did not know our days off.
        if (name === '0002-book-readings') before['book_reading'] = []
        await migrate(url)
        assert.deepEqual(await withTables(url, (db) => contents(db, shape)), before)
      },
    )

    void test(
      `${name} taken down leaves the schema as it was before (${engine.name})`,
      { skip: engine.skip },
      async (t) => {
        const url = await emptyDatabase(t, engine)
        const earlier = names[names.indexOf(name) - 1]
        if (earlier) await migrate(url, earlier)
        const before = await withTables(url, shapeOf)
        await migrate(url, name)
        await withTables(url, async (db) => {
          await migrations[name]!.down!(db as Kysely<unknown>)
          assert.deepEqual(await shapeOf(db), before)
          // And up again, to be sure that nothing was left lying about.
          await migrations[name]!.up(db as Kysely<unknown>)
        })
      },
    )
  }

  void test(`migrating twice does nothing the second time (${engine.name})`, { skip: engine.skip }, async (t) => {
    const url = await emptyDatabase(t, engine)
    assert.deepEqual((await migrate(url)).applied, names)
    assert.deepEqual(await migrate(url), { applied: [], backup: null })
  })

  void test(
    `two processes that migrate at once both find the latest schema (${engine.name})`,
    { skip: engine.skip },
    async (t) => {
      const url = await emptyDatabase(t, engine)
      const module = new URL('../../src/db/migrate.ts', import.meta.url).href
      const code = `const { migrate } = await import(${JSON.stringify(module)}); await migrate(${JSON.stringify(url)})`
      const child = () =>
        run(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', code])
      await Promise.all([child(), child(), child()])
      assert.deepEqual((await migrate(url)).applied, [])
      const database = openDatabase(url)
      assert.deepEqual(await database.read.selectFrom('fact').selectAll().execute(), [])
      await database.close()
    },
  )
}

void test('a book that is there gets a copy before it is migrated, and the copy opens', async (t) => {
  const url = await emptyDatabase(t, engines[0])
  await migrate(url)
  await withTables(url, async (db) => {
    await fill(db)
    // As if the last step were still to come.
    await db.deleteFrom('kysely_migration').where('name', '=', names.at(-1)!).execute()
  })
  // The tables are there already, so the step fails: the copy is what one goes back to.
  await assert.rejects(migrate(url))
  const copy = `${url}.before-${names.at(-1)!}`
  assert.ok(existsSync(copy))
  const database = new DatabaseSync(copy, { readOnly: true })
  t.after(() => database.close())
  assert.equal(database.prepare('select count(*) as n from fact').get()!['n'], 2)
  assert.equal(database.prepare('pragma integrity_check').get()!['integrity_check'], 'ok')
})
