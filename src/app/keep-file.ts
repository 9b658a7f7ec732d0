import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { z } from 'zod'
import { fileName } from '../core/parting/handover/file-names.ts'
import { Refusal } from '../core/refusal.ts'
import type { KeptFile } from '../db/files-store.ts'
import { openStores } from '../db/stores.ts'
import { action } from './action.ts'
import { handoverGround, itemMeant, refuseOver } from './handover-ground.ts'
import { keptShape } from './handover-shapes.ts'
import { sizeOf } from './receive-file.ts'
import { refuseSecret } from './refuse-secret.ts'
import { storeBytes } from './store-bytes.ts'
import { key } from './shapes.ts'
import { keyInput } from './sheet-shapes.ts'
import type { House, World } from './world.ts'

/** Where a file belongs, and what it is called. */
export type Keeping = { client: string; obligation: string; name: string }

/**
 * Takes in a file that goes to the client with the handover: one that was streamed in, or (on the command line only)
 * one that lies on this machine. It is in the database and its backups, with its checksum.
 */
export const keepFile = action({
  name: 'keep-file',
  access: 'member',
  changes: 'in steps',
  places: ['client', 'obligation', 'path'],
  input: z.object({
    client: z.string().min(1),
    obligation: keyInput,
    path: z.string().max(4000).optional(),
    /** What the server calls a file that was streamed in. */
    upload: z.uuid().optional(),
  }),
  output: z.object({ client: key, file: keptShape }),
  async run(world, { client: named, obligation, path, upload }) {
    const id = upload ?? (await bringFile(world, named, obligation, path))
    const kept = await takeIn(world, id, named, obligation)
    return { client: kept.client, file: kept }
  },
})

/** Who may keep a file where, and under which name: asked before the first byte is read. */
export async function newFile(world: World, { client: named, obligation, name }: Keeping) {
  const ground = await handoverGround(world, named)
  refuseOver(ground)
  const item = itemMeant(ground, obligation)
  const called = fileName(name)
  // Programs call files by long keys of their own, which open nothing: only what words say counts.
  refuseSecret(called.replaceAll(/[._-]+/gu, ' '))
  const by = world.person?.member ?? ''
  const { client } = ground
  return { id: randomUUID(), client, obligation: item.obligation, name: called, by, at: world.now }
}

/** Only whoever sits at this machine may name a path: anybody else could read any file through it. */
async function bringFile(world: World, client: string, obligation: string, path: string | undefined): Promise<string> {
  if (path === undefined || world.surface !== 'cli')
    throw new Refusal('input-invalid', { field: 'upload', reason: 'file-missing' })
  await sizeOf(path)
  const file = await newFile(world, { client, obligation, name: path })
  await storeBytes(world.house, file, createReadStream(path))
  return file.id
}

/** What was streamed in is taken in by whoever sent it, once, to the place it was sent to. */
async function takeIn(world: World, id: string, named: string, obligation: string): Promise<KeptFile> {
  const { client } = await handoverGround(world, named)
  const file = await openStores(world.house.database.read, world.workspace).files.waiting(id)
  const meant = file?.client === client && file.obligation === obligation && file.by === (world.person?.member ?? '')
  if (!meant) throw new Refusal('kept-file-not-found', { file: id })
  if (!(await finish(world.house, id, world.now))) throw new Refusal('kept-file-broken', { file: file.name })
  return file
}

function finish(house: House, id: string, now: string): Promise<boolean> {
  return house.database.change((handle) => openStores(handle, house.workspace).files.finish(id, now))
}
