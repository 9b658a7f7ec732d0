import { createHash } from 'node:crypto'
import { Refusal } from '../core/refusal.ts'
import { LARGEST_FILE } from '../core/parting/handover/file-names.ts'
import { PART_BYTES } from '../db/files-store.ts'
import type { NewFile } from '../db/files-store.ts'
import { openStores } from '../db/stores.ts'
import type { Stores } from '../db/stores.ts'
import type { House } from './world.ts'

/** What did not become whole within a day never will: its sender is gone. */
const BROKEN_MS = 86_400_000
const MEGABYTE = 2 ** 20

/**
 * Writes a file into the database while it comes, a part at a time, and measures it. Of one that breaks off, is empty
 * or is too large nothing stays. Nobody sees it before `keep-file` takes it in.
 */
export async function storeBytes(house: House, file: NewFile, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  await dropBroken(house)
  await change(house, ({ files }) => files.begin(file))
  try {
    const { size, sha256 } = await writeParts(house, file, bytes)
    if (size === 0) throw new Refusal('file-empty', { file: file.name })
    await change(house, ({ files }) => files.measure(file.id, size, sha256))
  } catch (error) {
    await dropFile(house, file.id)
    throw error
  }
}

/** How a file is refused that is larger than we keep; `limit` in megabytes. */
export function tooLarge(): Refusal {
  return new Refusal('kept-file-too-large', { limit: Math.floor(LARGEST_FILE / MEGABYTE) })
}

/** Nothing is left of a file. */
export async function dropFile(house: House, id: string): Promise<void> {
  await change(house, ({ files }) => files.drop(id))
}

function change<T>(house: House, work: (stores: Stores) => Promise<T>): Promise<T> {
  return house.database.change((handle) => work(openStores(handle, house.workspace)))
}

async function writeParts(
  house: House,
  { id }: NewFile,
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256')
  let size = 0
  let part = 0
  for await (const content of inParts(bytes)) {
    size += content.length
    if (size > LARGEST_FILE) throw tooLarge()
    hash.update(content)
    const place = part
    await change(house, ({ files }) => files.addPart(id, place, content))
    part += 1
  }
  return { size, sha256: hash.digest('hex') }
}

/** The same bytes in pieces of `PART_BYTES`; the last may be shorter. */
async function* inParts(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const part = Buffer.alloc(PART_BYTES)
  let filled = 0
  for await (const chunk of bytes) {
    for (let from = 0; from < chunk.length;) {
      const piece = chunk.subarray(from, from + PART_BYTES - filled)
      part.set(piece, filled)
      filled += piece.length
      from += piece.length
      if (filled < PART_BYTES) continue
      yield Buffer.from(part)
      filled = 0
    }
  }
  if (filled > 0) yield Buffer.from(part.subarray(0, filled))
}

async function dropBroken(house: House): Promise<void> {
  const before = new Date(Date.parse(house.clock()) - BROKEN_MS).toISOString()
  const broken = await openStores(house.database.read, house.workspace).files.broken(before)
  for (const id of broken) await dropFile(house, id)
}
