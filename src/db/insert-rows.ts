import type { CompiledQuery, InsertObject } from 'kysely'
import { batchesOf } from './batches.ts'
import type { Handle } from './open.ts'
import type { Tables } from './tables.ts'

/** Compiled inserts by engine (its adapter), then by table and number of rows. */
const compiled = new WeakMap<object, Map<string, CompiledQuery>>()

/**
 * Inserts rows; those whose key is there already stay as they were. Gives how many were new. All rows
 * of a table have the same columns in the same order. Kysely compiles a statement of hundreds of rows
 * as slowly as SQLite runs it, so each size is compiled once and then only given its values.
 */
export async function insertNew<T extends keyof Tables & string>(db: Handle, table: T, rows: readonly Tables[T][]): Promise<number> {
  let added = 0n
  for (const batch of batchesOf(rows)) {
    const parameters = batch.flatMap((row) => Object.values(row as Record<string, unknown>))
    const done = await db.executeQuery({ ...statementFor(db, table, batch), parameters })
    added += done.numAffectedRows ?? 0n
  }
  return Number(added)
}

function statementFor<T extends keyof Tables & string>(db: Handle, table: T, batch: readonly Tables[T][]): CompiledQuery {
  const { adapter } = db.getExecutor()
  const known = compiled.get(adapter) ?? new Map<string, CompiledQuery>()
  compiled.set(adapter, known)
  const name = `${table} ${batch.length}`
  const found = known.get(name)
  if (found) return found
  const insert = db.insertInto(table).values(batch as unknown as InsertObject<Tables, T>[])
  const statement = insert.onConflict((conflict) => conflict.doNothing()).compile()
  // The values of these rows are not kept.
  const { sql, query, queryId } = statement
  const kept = { sql, query: { kind: query.kind }, queryId, parameters: [] } as unknown as CompiledQuery
  known.set(name, kept)
  return kept
}
