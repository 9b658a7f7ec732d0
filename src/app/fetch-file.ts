import { Readable } from 'node:stream'
import { Refusal } from '../core/refusal.ts'
import type { KeptFile } from '../db/files-store.ts'
import { handoverGround } from './handover-ground.ts'
import type { Asker } from './run-action.ts'
import { wholeFile } from './stream-pack.ts'
import { fileMeant } from './take-file-away.ts'
import { openWorld } from './world.ts'
import type { House, World } from './world.ts'

const ID = /^[0-9a-f-]{36}$/

/** A kept file and its bytes, a part at a time, for whoever sees what it belongs to. */
export async function fetchFile(house: House, asker: Asker, id: string): Promise<{ file: KeptFile; bytes: Readable }> {
  if (!asker.person) throw new Refusal('sign-in-needed', { action: 'see-handover' })
  const world = await openWorld(house, house.database.read, asker.person, asker.surface)
  const file = await seenFile(world, id)
  return { file, bytes: Readable.from(wholeFile(house, id, file.sha256)) }
}

/** Whoever may not see what it belongs to is told the same as of a file that never was. */
async function seenFile(world: World, id: string): Promise<KeptFile> {
  const found = ID.test(id) ? await world.stores.files.byId(id) : null
  try {
    if (found) return await fileMeant(world, await handoverGround(world, found.client), id)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
  throw new Refusal('kept-file-not-found', { file: id })
}
