import { existsSync } from 'node:fs'
import { DatabaseSync, backup } from 'node:sqlite'
import { Kysely, PostgresDialect } from 'kysely'
import { Migrator } from 'kysely/migration'
import type { Migration } from 'kysely/migration'
import pg from 'pg'
import { down as houseDown, up as houseUp } from './migrations/0001-house.ts'
import { down as bookDown, up as bookUp } from './migrations/0002-book-readings.ts'
import { down as plansDown, up as plansUp } from './migrations/0003-contact-plans.ts'
import { down as invitationsDown, up as invitationsUp } from './migrations/0004-invitations.ts'
import { down as lettersDown, up as lettersUp } from './migrations/0005-letters.ts'
import { down as kindsDown, up as kindsUp } from './migrations/0006-kinds.ts'
import { openSqliteFile } from './open.ts'
import { sqliteDialect } from './sqlite-dialect.ts'

/** Every migration in its order; a name never changes once released. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-house': { up: houseUp, down: houseDown },
  '0002-book-readings': { up: bookUp, down: bookDown },
  '0003-contact-plans': { up: plansUp, down: plansDown },
  '0004-invitations': { up: invitationsUp, down: invitationsDown },
  '0005-letters': { up: lettersUp, down: lettersDown },
  '0006-kinds': { up: kindsUp, down: kindsDown },
}

export type Migrated = { applied: string[]; backup: string | null }

/**
 * Brings the database up to date, all steps or none. A SQLite file that has data gets a consistent
 * copy beside it first (`<file>.before-<migration>`); on PostgreSQL the steps run in one transaction
 * and the server's own backups apply. `until` stops after a migration (tests use it).
 */
export async function migrate(url: string, until?: string): Promise<Migrated> {
  const db = openForMigration(url)
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } })
    const waiting = (await migrator.getMigrations()).filter((one) => !one.executedAt && (!until || one.name <= until))
    if (waiting.length === 0) return { applied: [], backup: null }
    const copy = await copyBefore(url, waiting[0]!.name)
    const { error } = until ? await migrator.migrateTo(until) : await migrator.migrateToLatest()
    if (error) throw error
    return { applied: waiting.map((one) => one.name), backup: copy }
  } finally {
    await db.destroy()
  }
}

function openForMigration(url: string): Kysely<unknown> {
  if (!/^postgres(ql)?:/.test(url)) return new Kysely({ dialect: sqliteDialect(openSqliteFile(url)) })
  return new Kysely({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url, max: 1 }) }) })
}

async function copyBefore(url: string, name: string): Promise<string | null> {
  if (/^postgres(ql)?:/.test(url) || !existsSync(url)) return null
  const database = new DatabaseSync(url)
  try {
    const tables = database.prepare("select count(*) as n from sqlite_master where name = 'workspace'").get()
    if (!tables?.['n']) return null
    const copy = `${url}.before-${name}`
    await backup(database, copy)
    return copy
  } finally {
    database.close()
  }
}
