import { constants } from 'node:fs'
import { access, open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { NO_PROGRESS, uploadPath } from './intakes.ts'
import type { IntakeSettings } from './intakes.ts'
import type { World } from './world.ts'

const HEAD_BYTES = 64

/**
 * Takes note of a file to be read: one that was uploaded, or (on the command line only) one that lies
 * on this machine. Nothing is read into the ledger yet.
 */
export const receiveFile = action({
  name: 'receive-file',
  access: 'member',
  changes: true,
  input: z.object({
    name: z.string().max(300),
    /** Name of the uploaded file in the uploads folder. */
    upload: z
      .string()
      .regex(/^[A-Za-z0-9_-]{8,64}$/)
      .optional(),
    path: z.string().max(4000).optional(),
  }),
  output: z.object({ id: z.string(), kind: z.enum(['table', 'story']), size: z.int() }),
  async run(world, { name, upload, path }) {
    const file = fileOf(world, upload, path)
    const size = await sizeOf(file)
    const kind = await kindOfFile(file, name)
    const settings: IntakeSettings = { kind, wishes: {} }
    const id = await addIntake(world, basename(name), file, settings, size)
    return { id, kind, size }
  },
})

/** Only whoever sits at this machine may name a path: anybody else could read any file through it. */
function fileOf(world: World, upload: string | undefined, path: string | undefined): string {
  if (upload) return uploadPath(world.house.home, upload)
  if (path && world.surface === 'cli') return path
  throw new Refusal('input-invalid', { field: 'upload', reason: 'file-missing' })
}

export async function addIntake(
  world: World,
  name: string,
  path: string,
  settings: IntakeSettings,
  size: number,
): Promise<string> {
  const id = randomBytes(8).toString('hex')
  await world.stores.intakes.add({
    id,
    source: '',
    name,
    path,
    settings: JSON.stringify(settings),
    started_at: world.now,
    by_member: world.person?.member ?? '',
    ended_at: '',
    outcome: '',
    progress: JSON.stringify({ ...NO_PROGRESS, size }),
  })
  return id
}

export async function sizeOf(file: string): Promise<number> {
  const found = await access(file, constants.R_OK).then(
    () => stat(file),
    () => null,
  )
  if (!found?.isFile()) throw new Refusal('file-not-found', { file })
  if (found.size === 0) throw new Refusal('file-empty', { file })
  return found.size
}

/** A book says so in its first line or by its name; anything else is taken for a table. */
async function kindOfFile(file: string, name: string): Promise<'table' | 'story'> {
  if (/\.(story|book)$/i.test(name)) return 'story'
  const handle = await open(file)
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return /^\uFEFF?# goodterms book /.test(buffer.toString('utf8', 0, bytesRead)) ? 'story' : 'table'
  } finally {
    await handle.close()
  }
}
