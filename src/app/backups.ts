import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { Refusal } from '../core/refusal.ts'
import { copyDatabase } from '../db/backup.ts'
import { action } from './action.ts'
import { asRefusal } from './run-action.ts'
import type { House } from './world.ts'

const NAME = /^goodterms-\d{8}T\d{9}Z\.sqlite$/
/** Backups that are kept; older ones go. */
const KEEP = 7

/** Makes one consistent copy of the SQLite book while the program runs. PostgreSQL has backups of its own. */
export const makeBackup = action({
  name: 'make-backup',
  access: 'owner',
  changes: 'in steps',
  input: z.object({}),
  output: z.object({ file: z.string(), size: z.int() }),
  async run({ house }) {
    if (house.database.engine !== 'sqlite') throw new Refusal('backup-elsewhere')
    const folder = backupFolder(house)
    const file = join(folder, `goodterms-${house.clock().replace(/[-:.]/g, '')}.sqlite`)
    try {
      await mkdir(folder, { recursive: true })
      await copyDatabase(house.database.url, `${file}.part`)
      await rename(`${file}.part`, file)
    } catch (error) {
      await rm(`${file}.part`, { force: true })
      throw asRefusal(error)
    }
    for (const old of (await listBackups(house)).slice(KEEP)) await rm(old.file)
    return { file, size: (await stat(file)).size }
  },
})

/** Backups in the data folder, newest first. */
export async function listBackups(house: House): Promise<{ file: string; size: number; madeAt: string }[]> {
  const folder = backupFolder(house)
  const names = (await readdir(folder).catch(() => []))
    .filter((name) => NAME.test(name))
    .toSorted()
    .toReversed()
  const found = names.map(async (name) => {
    const { size, mtime } = await stat(join(folder, name))
    return { file: join(folder, name), size, madeAt: mtime.toISOString() }
  })
  return Promise.all(found)
}

function backupFolder(house: House): string {
  return join(house.home, 'backups')
}
