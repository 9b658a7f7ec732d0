import type { KeptFile } from '../db/files-store.ts'
import type { OutgoingRow } from '../db/tables.ts'
import { MOST_BYTES, chosenFiles, tooLarge } from './letter-outbox.ts'
import { paperOf } from './letter-sheet.ts'
import type { KeptLetter } from './letter-sheet.ts'
import type { Enclosed } from './letter-smtp.ts'
import { letterPdf } from './paper/letter-pdf.ts'
import type { World } from './world.ts'

/** The letter of a row as it was approved. */
export function kept({ letter }: OutgoingRow): KeptLetter {
  return JSON.parse(letter) as KeptLetter
}

/** The letter as PDF and the files that were chosen with it; refuses what a mail cannot carry. */
export async function enclosedWith(world: World, row: OutgoingRow, client: string): Promise<Enclosed[]> {
  const files = await chosenFiles(world, row.client, JSON.parse(row.files) as string[])
  const pdf = await letterPdf(paperOf(kept(row), client, 'email'), world.house.chromium)
  const enclosed = [{ name: 'letter.pdf', content: pdf }, ...(await filesEnclosed(world, files))]
  const bytes = enclosed.reduce((sum, { content }) => sum + content.length, 0)
  if (bytes > MOST_BYTES) throw tooLarge(bytes)
  return enclosed
}

/** The bytes of files as they go along with a mail. */
export async function filesEnclosed(
  world: World,
  files: readonly Pick<KeptFile, 'id' | 'name'>[],
): Promise<Enclosed[]> {
  const enclosed: Enclosed[] = []
  for (const { id, name } of files) enclosed.push({ name, content: await wholeOf(world, id) })
  return enclosed
}

async function wholeOf({ stores }: World, id: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of stores.files.parts(id)) pieces.push(piece)
  return Buffer.concat(pieces)
}
