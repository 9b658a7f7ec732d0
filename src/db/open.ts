import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, PostgresDialect, sql } from 'kysely'
import type { Transaction } from 'kysely'
import pg from 'pg'
import { guardTransaction, refuseWithin, sqliteDialect } from './sqlite-dialect.ts'
import type { Tables } from './tables.ts'

/** A handle that stores are opened with: the database, or a transaction on it. */
export type Handle = Kysely<Tables> | Transaction<Tables>

/**
 * An open database. `read` serves questions and never waits for a writer; `change` runs `work` in
 * one transaction, all or nothing, one at a time; a `change` within a `change` is refused.
 */
export type Database = {
  engine: 'sqlite' | 'postgres'
  url: string
  read: Kysely<Tables>
  change<T>(work: (handle: Transaction<Tables>) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Opens `postgres://…` or the SQLite file at a path. Migrations are a step of their own (`migrate.ts`). */
export function openDatabase(url: string): Database {
  return /^postgres(ql)?:/.test(url) ? openPostgres(url) : openSqlite(url)
}

/**
 * WAL with `synchronous=FULL`: an acknowledged commit survives a power cut (NORMAL may lose it).
 * Several processes may use one file; a writer waits up to ten seconds for its turn.
 */
export function openSqliteFile(path: string, readOnly = false): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 10_000 })
  database.exec('pragma journal_mode = WAL; pragma synchronous = FULL; pragma foreign_keys = ON')
  database.exec('pragma cache_size = -65536; pragma temp_store = MEMORY')
  // Facts lie by their hash, so a large import writes the same pages again and again: gather 64 MB of
  // them before they go to the file, which halves what is written.
  database.exec('pragma wal_autocheckpoint = 16000')
  if (readOnly) database.exec('pragma query_only = ON')
  return database
}

function openSqlite(path: string): Database {
  mkdirSync(dirname(path), { recursive: true })
  const file = openSqliteFile(path)
  const write = new Kysely<Tables>({ dialect: sqliteDialect(file) })
  const read = new Kysely<Tables>({ dialect: sqliteDialect(openSqliteFile(path, true)) })
  return {
    engine: 'sqlite',
    url: path,
    read,
    change: async (work) => {
      refuseWithin(file)
      return write.transaction().execute((transaction) => guardTransaction(file, () => work(transaction)))
    },
    close: async () => {
      await read.destroy()
      await write.destroy()
    },
  }
}

// The same values as from SQLite: whole numbers as numbers, days and instants are text already.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number)

/** Names the lock that a writer holds; any number that nobody else of this database uses. */
const WRITER = 4_713_020_881n

function openPostgres(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, max: 10 })
  // A connection that is lost while nobody uses it is simply opened again; unheard, its error would end the program.
  pool.on('error', () => undefined)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return {
    engine: 'postgres',
    url,
    read: db,
    change: async (work) => {
      refuseWithin(pool)
      return db.transaction().execute(async (transaction) => {
        // What is looked up before it is written (free keys, facts that are known) must not change in between.
        await sql`select pg_advisory_xact_lock(${WRITER})`.execute(transaction)
        return guardTransaction(pool, () => work(transaction))
      })
    },
    close: () => db.destroy(),
  }
}
