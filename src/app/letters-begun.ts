import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { Instant } from '../core/day.ts'
import { Refusal } from '../core/refusal.ts'
import { shortHash } from '../db/fact-id.ts'
import type { House } from './world.ts'

const instant = z.iso.datetime()
const listShape = z.record(z.string().min(1), z.object({ state: z.enum(['begun', 'sent']), at: instant }))

type List = z.infer<typeof listShape>
/** What the list knows of a letter: that somebody began to send it, or that it went, and when. */
export type LetterKnown = List[string]
type Of = { client: string; parting: string }

/** Beside the backups, because whoever puts an older one in place finds it there. */
function fileOf({ home }: House): string {
  return join(home, 'backups', 'letters.json')
}

/** The mark of a letter: no name and no address can be read from it. There is one letter of a parting. */
function markOf({ workspace }: House, { client, parting }: Of): string {
  return shortHash('letter', workspace, client, parting)
}

/**
 * Writes beside the backups that a letter is begun, or went, before anybody may take it for one that waits: an older
 * backup in which it still does sends it no second time. Call it where nobody else can write.
 */
export async function noteLetter(house: House, of: Of, state: LetterKnown['state'], at: Instant): Promise<void> {
  const list = await readList(house)
  await writeList(house, { ...list, [markOf(house, of)]: { state, at } })
}

/** It is sure that nothing of a letter went out: it may be sent like any other. */
export async function forgetLetter(house: House, of: Of): Promise<void> {
  const { [markOf(house, of)]: known, ...rest } = await readList(house)
  if (known) await writeList(house, rest)
}

/** What is known of the letter of a parting besides the book; null where it never was begun, or nothing went out. */
export async function letterKnown(house: House, of: Of): Promise<LetterKnown | null> {
  return (await readList(house))[markOf(house, of)] ?? null
}

/** Refuses a letter that went, or may have, before an older copy of the book was put in place. */
export async function refuseKnown(house: House, of: Of, client: string): Promise<void> {
  if (await letterKnown(house, of)) throw new Refusal('letter-went-before', { client })
}

/** A list that cannot be read stops what asks for it: to go on without it could send a letter twice. */
async function readList(house: House): Promise<List> {
  const text = await readFile(fileOf(house), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return text === null ? {} : listShape.parse(JSON.parse(text))
}

async function writeList(house: House, list: List): Promise<void> {
  const file = fileOf(house)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.part`, JSON.stringify(list), { mode: 0o600 })
  await rename(`${file}.part`, file)
}
