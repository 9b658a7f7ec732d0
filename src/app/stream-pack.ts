import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { openStores } from '../db/stores.ts'
import type { Language } from '../words/words.ts'
import { buildPack, packGround } from './build-pack.ts'
import { packName, planPack } from './plan-pack.ts'
import type { PackEntry } from './plan-pack.ts'
import { runAction } from './run-action.ts'
import type { Asker } from './run-action.ts'
import { openWorld } from './world.ts'
import type { House } from './world.ts'

/**
 * A pack as a zip, a part at a time: neither it nor a file of it is ever whole in memory. Asks what `build-pack` asks
 * and leaves its line in the audit. A file that is not as it came ends the stream: half a pack never looks whole.
 */
export async function streamPack(
  house: House,
  asker: Asker,
  input: { client: string; language?: Language | undefined },
): Promise<{ name: string; bytes: Readable }> {
  await runAction(house, buildPack, input, asker)
  const world = await openWorld(house, house.database.read, asker.person, asker.surface)
  const { ground, language } = await packGround(world, input.client, input.language)
  const entries = await planPack(world, ground, language)
  return { name: packName(ground.client, world.today), bytes: zipOf(house, entries, new Date(world.now)) }
}

function zipOf(house: House, entries: readonly PackEntry[], mtime: Date): Readable {
  const zip = new ZipFile()
  const bytes = zip.outputStream as Readable
  const stop = (error: Error) => bytes.destroy(error)
  zip.on('error', stop)
  for (const entry of entries) {
    if ('content' in entry) zip.addBuffer(entry.content, entry.path, { mtime })
    else
      zip.addReadStreamLazy(entry.path, { mtime, size: entry.bytes }, (give) =>
        give(null, Readable.from(wholeFile(house, entry.file.id, entry.sha256)).on('error', stop)),
      )
  }
  zip.end()
  return bytes
}

/** The bytes of a kept file; throws at the end when they are not those that came. */
export async function* wholeFile(house: House, id: string, sha256: string): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  for await (const part of openStores(house.database.read, house.workspace).files.parts(id)) {
    hash.update(part)
    yield part
  }
  if (hash.digest('hex') !== sha256) throw new Error(`the file ${id} is not as it came`)
}
