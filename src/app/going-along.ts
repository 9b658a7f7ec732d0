import { createHash } from 'node:crypto'
import type { KeptFile } from '../db/files-store.ts'
import type { Door, PartingLetter } from './letter-door.ts'
import { partingLetter } from './parting-letter.ts'
import type { World } from './world.ts'

type Along = Pick<KeptFile, 'id' | 'name' | 'sha256'>

/** The hash of a letter together with the files that go along, by their names and bytes; its own where none do. */
export function markWith(mark: string, files: readonly Along[]): string {
  if (files.length === 0) return mark
  const whole = JSON.stringify([mark, files.map(({ id, name, sha256 }) => [id, name, sha256])])
  return createHash('sha256').update(whole).digest('hex').slice(0, 32)
}

/**
 * The letter of a door with the files that were chosen when it was made ready: `mark` is what a second person says yes
 * to. `kept` are the files of the client; one that was taken away since is missing (`letter-file-gone`).
 */
export function withFiles(letter: PartingLetter, { notice }: Door, kept: readonly KeptFile[]): PartingLetter {
  const files = alongOf(notice.files, kept)
  const isGone = files.length < notice.files.length
  const missing = isGone ? [...letter.missing, { code: 'letter-file-gone', args: {} }] : letter.missing
  return { ...letter, missing, mark: markWith(letter.mark, files) }
}

export async function letterAlong(world: World, door: Door): Promise<PartingLetter> {
  const kept = await world.stores.files.list(door.ground.client)
  return withFiles(await partingLetter(world, door.ground), door, kept)
}

/** Those of the chosen files that are there, in the order in which they were chosen. */
export function alongOf(ids: readonly string[], kept: readonly KeptFile[]): KeptFile[] {
  return ids.flatMap((id) => kept.find((one) => one.id === id) ?? [])
}
