import { AsyncLocalStorage } from 'node:async_hooks'
import { DatabaseSync } from 'node:sqlite'
import type { SQLInputValue, StatementSync } from 'node:sqlite'
import { CompiledQuery, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import type { DatabaseConnection, Dialect, Driver, Kysely, QueryResult } from 'kysely'

/** How many prepared statements a connection keeps. */
const STATEMENTS = 200

/**
 * Kysely on Node's built-in SQLite. One connection a dialect; whoever has it keeps others waiting,
 * so that nothing can slip into somebody else's transaction. Asking for it again from inside a
 * transaction would wait for ever and is refused instead.
 */
export function sqliteDialect(database: DatabaseSync): Dialect {
  return {
    createAdapter: () => new TransactionalAdapter(),
    createDriver: () => driverOf(database),
    createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

/** SQLite takes changes of the schema back with everything else: a migration is done wholly, by one process, or not at all. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

const insideTransaction = new AsyncLocalStorage<object>()

/** Before anybody had a turn there is none to hand on. */
function noTurn(): void {}

function driverOf(database: DatabaseSync): Driver {
  const connection = connectionOf(database)
  let turn: Promise<void> = Promise.resolve()
  let release = noTurn
  const run = (sql: string) => connection.executeQuery(CompiledQuery.raw(sql))
  return {
    init: async () => undefined,
    acquireConnection: async () => {
      refuseWithin(database)
      const before = turn
      let mine = noTurn
      turn = new Promise((resolve) => {
        mine = resolve
      })
      await before
      release = mine
      return connection
    },
    releaseConnection: async () => release(),
    beginTransaction: async () => void (await run('begin immediate')),
    commitTransaction: async () => void (await run('commit')),
    // A full disk has already taken the transaction back.
    rollbackTransaction: async () => void (database.isTransaction && (await run('rollback'))),
    destroy: async () => database.close(),
  }
}

/** Runs `work` so that use of the root handle of `database` inside it is noticed. */
export function guardTransaction<T>(database: object, work: () => Promise<T>): Promise<T> {
  return insideTransaction.run(database, work)
}

/** Throws inside a transaction of `database`: waiting for it to end would be waiting for oneself. */
export function refuseWithin(database: object): void {
  if (insideTransaction.getStore() === database) throw new Error('the root handle was used inside a transaction')
}

function connectionOf(database: DatabaseSync): DatabaseConnection {
  const statements = new Map<string, StatementSync>()
  function statement(sql: string): StatementSync {
    const known = statements.get(sql)
    if (known) return known
    const prepared = database.prepare(sql)
    if (statements.size >= STATEMENTS) statements.delete(statements.keys().next().value!)
    statements.set(sql, prepared)
    return prepared
  }
  return {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      const prepared = statement(query.sql)
      const values = query.parameters as SQLInputValue[]
      if (prepared.columns().length > 0) return { rows: prepared.all(...values) as R[] }
      return { rows: [], numAffectedRows: BigInt(prepared.run(...values).changes) }
    },
    async *streamQuery<R>(query: CompiledQuery, chunk = 1000): AsyncIterableIterator<QueryResult<R>> {
      // A statement of its own: the shared one may be asked again while this one is being read.
      const rows = database.prepare(query.sql).iterate(...(query.parameters as SQLInputValue[]))
      let batch: R[] = []
      for (const row of rows) {
        batch.push(row as R)
        if (batch.length < chunk) continue
        yield { rows: batch }
        batch = []
      }
      if (batch.length > 0) yield { rows: batch }
    },
  }
}
