import { CompiledQuery } from 'kysely'
import type { InsertObject } from 'kysely'
import type { Handle } from './open.ts'
import type { Tables } from './tables.ts'

type TableName = keyof Tables & string

/** Rows a statement. Few sizes, so that few statements are compiled and prepared, each for good. */
const SIZES = [500, 100, 20, 4, 1]

/** The text of inserts by engine (its adapter), then by table and number of rows. */
const texts = new WeakMap<object, Map<string, string>>()

/**
 * Inserts rows; one whose key is there already is left as it was. Gives how many were new. Rows of a
 * table all have the same columns in the same order: the statement is compiled once for a number of
 * rows, which otherwise takes as long as running it.
 */
export async function insertNew<T extends TableName>(
  db: Handle,
  table: T,
  rows: readonly Tables[T][],
): Promise<number> {
  let added = 0n
  let at = 0
  for (const size of SIZES) {
    for (; rows.length - at >= size; at += size) {
      const some = rows.slice(at, at + size)
      const values = some.flatMap((row) => Object.values(row))
      const done = await db.executeQuery(CompiledQuery.raw(textOf(db, table, some), values))
      added += done.numAffectedRows ?? 0n
    }
  }
  return Number(added)
}

function textOf<T extends TableName>(db: Handle, table: T, rows: readonly Tables[T][]): string {
  const { adapter } = db.getExecutor()
  const known = texts.get(adapter) ?? new Map<string, string>()
  texts.set(adapter, known)
  const name = `${table} ${rows.length}`
  const found = known.get(name)
  if (found !== undefined) return found
  const insert = db.insertInto(table).values(rows as readonly InsertObject<Tables, T>[])
  const { sql } = insert.onConflict((conflict) => conflict.doNothing()).compile()
  known.set(name, sql)
  return sql
}
