import { backup } from 'node:sqlite'
import { openSqliteFile } from './open.ts'

/** One consistent copy of a SQLite file that is in use, to a path that is not there yet. */
export async function copyDatabase(path: string, copy: string): Promise<void> {
  const database = openSqliteFile(path, true)
  try {
    await backup(database, copy)
  } finally {
    database.close()
  }
}
