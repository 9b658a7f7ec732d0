import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import type { Context } from 'hono'
import { Refusal } from '../core/refusal.ts'
import { asRefusal, mayRun } from '../app/run-action.ts'
import type { Site, Visit } from './requests.ts'
import { actionNamed, runNamed } from '../app/run-named.ts'

/** Bytes an upload may have unless `GOODTERMS_UPLOAD_LIMIT` says otherwise. */
export const UPLOAD_LIMIT = 2 * 1024 ** 3

/**
 * Streams the bytes of a request to `<home>/uploads/<id>`, never holding more than a chunk of them,
 * and hands the file to the action `receive-file`. A part of a file (the sender went away, too
 * large, disk full) is removed.
 */
export async function receiveUpload(site: Site, c: Context<Visit>): Promise<unknown> {
  const { asker } = c.var
  const name = c.req.query('name') ?? ''
  const action = actionNamed('receive-file')
  if (!mayRun(action, asker.person)) throw new Refusal('sign-in-needed', { action: action.name })
  if (name === '') throw new Refusal('input-invalid', { field: 'name', reason: 'missing' })
  checkSize(site, Number(c.req.header('content-length') ?? 0))
  const id = randomUUID()
  const path = join(site.house.home, 'uploads', id)
  try {
    await writeFile(site, bytesOf(c), path)
    return await runNamed(site.house, action.name, { name, upload: id }, asker)
  } catch (error) {
    await rm(path, { force: true })
    throw asRefusal(error)
  }
}

function checkSize(site: Site, size: number): void {
  if (size > site.uploadLimit) throw new Refusal('file-too-large', { limit: site.uploadLimit })
}

/** The socket itself where there is one: it holds less on the way than a web stream does. */
export function bytesOf(c: Context<Visit>): Readable {
  if (c.env?.incoming) return c.env.incoming
  const body = c.req.raw.body as ReadableStream<Uint8Array> | null
  return body ? Readable.fromWeb(body) : Readable.from([])
}

async function writeFile(site: Site, bytes: Readable, path: string): Promise<void> {
  let size = 0
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      if (size > site.uploadLimit) done(new Refusal('file-too-large', { limit: site.uploadLimit }))
      else done(null, chunk)
    },
  })
  await mkdir(join(path, '..'), { recursive: true })
  const part = `${path}.part`
  try {
    await pipeline(bytes, count, createWriteStream(part, { flush: true }))
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
