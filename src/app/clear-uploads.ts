import { readdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { uploadPath } from './intakes.ts'
import type { House } from './world.ts'

/** An uploaded file is kept so long, so that it can be read again after it was undone or corrected. */
const KEEP_DAYS = 30
const DAY_MS = 86_400_000

/** Removes uploaded files that came more than thirty days ago. What was read from them stays in the ledger. */
export async function clearOldUploads(house: House): Promise<void> {
  const folder = dirname(uploadPath(house.home, 'any'))
  const before = Date.parse(house.clock()) - KEEP_DAYS * DAY_MS
  for (const name of await readdir(folder).catch(() => [])) {
    const file = join(folder, name)
    if ((await stat(file)).mtimeMs < before) await rm(file)
  }
}
