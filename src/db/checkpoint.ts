import { openSqliteFile } from './open.ts'

/** Puts what was written beside a SQLite file into it, so that what was erased is in neither. */
export function settleSqlite(path: string): void {
  const database = openSqliteFile(path)
  try {
    database.exec('pragma wal_checkpoint(TRUNCATE)')
  } finally {
    database.close()
  }
}
