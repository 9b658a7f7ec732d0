import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { STAYING } from '../core/keeping/classes.ts'
import { SUPPRESSED } from '../core/ledger/kinds/keeping.ts'
import { openStores } from '../db/stores.ts'
import type { Stores } from '../db/stores.ts'
import type { House } from './world.ts'

const words = z.string().min(1)
const listShape = z.object({
  suppressed: z.array(z.object({ mark: words, held: z.enum(['', ...SUPPRESSED]), changed_at: words })),
  names: z.array(z.object({ mark: words, client: words })),
  facts: z.array(words),
})

/** Beside the backups, because whoever puts an older one in place finds it there. */
function fileOf({ home }: House): string {
  return join(home, 'backups', 'suppressed.json')
}

/**
 * Writes who is not to be written to, and what was erased, beside the backups: marks and ids, never an address. An older
 * backup that is put in place brings nobody and nothing of it back (handbook 2.5).
 */
export async function writeKeptList(house: House, stores: Stores): Promise<void> {
  const file = fileOf(house)
  await mkdir(dirname(file), { recursive: true })
  const list = await stores.keeping.list()
  await writeFile(`${file}.part`, JSON.stringify(list), { mode: 0o600 })
  await rename(`${file}.part`, file)
}

/** Brings a database that may be older than the list beside it up to the list; writes only where something is missing. */
export async function carryKeptList(house: House): Promise<void> {
  const list = await readList(fileOf(house))
  if (!list) return
  const { suppressed, names, facts } = await openStores(house.database.read, house.workspace).keeping.missing(list)
  if (suppressed.length + names.length + facts.length === 0) return
  await house.database.change(async (handle) => {
    const { keeping, erased: gone, erasing, ledger } = openStores(handle, house.workspace)
    await keeping.put(suppressed)
    const clients = [...new Set(names.map(({ client }) => client))]
    for (const client of clients) await erasing.forgetNames(client)
    await gone.addNames(names)
    const erased = await erasing.erase(facts)
    for (const client of new Set([...clients, ...erased])) await erasing.strip(client, STAYING)
    await ledger.markDue([...clients, ...erased])
  })
}

/** A list that cannot be read stops the program from opening the book: to go on without it would bring people back. */
async function readList(file: string): Promise<z.infer<typeof listShape> | null> {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return null
  return listShape.parse(JSON.parse(text))
}
