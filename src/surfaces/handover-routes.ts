import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { Context, Hono } from 'hono'
import { fetchFile } from '../app/fetch-file.ts'
import { keepFile, newFile } from '../app/keep-file.ts'
import { asRefusal, runAction } from '../app/run-action.ts'
import { dropFile, storeBytes, tooLarge } from '../app/store-bytes.ts'
import { streamPack } from '../app/stream-pack.ts'
import { openWorld } from '../app/world.ts'
import { LARGEST_FILE } from '../core/parting/handover/file-names.ts'
import { Refusal } from '../core/refusal.ts'
import { LANGUAGES } from '../words/words.ts'
import type { Site, Visit } from './requests.ts'
import { bytesOf } from './uploads.ts'

/** Files of a handover come in and go out here, and the pack with all of them; each ends in an action. */
export function addHandoverRoutes(app: Hono<Visit>, site: Site): void {
  app.post('/files', async (c) => c.json(await receiveFile(site, c)))
  app.get('/files/:id', async (c) => {
    const { file, bytes } = await fetchFile(site.house, c.var.asker, c.req.param('id'))
    return attached(c, bytes, file.name, 'application/octet-stream', file.bytes)
  })
  app.get('/packs/:name{.+\\.zip}', async (c) => {
    const client = c.req.param('name').slice(0, -'.zip'.length)
    const language = LANGUAGES.find((one) => one === c.req.query('language'))
    const { name, bytes } = await streamPack(site.house, c.var.asker, { client, language })
    return attached(c, bytes, name, 'application/zip')
  })
}

/** Takes in a file while it comes; of one that breaks off, is empty or too large nothing stays. */
async function receiveFile(site: Site, c: Context<Visit>): Promise<unknown> {
  const { asker } = c.var
  const { house } = site
  if (!asker.person) throw new Refusal('sign-in-needed', { action: 'keep-file' })
  const [client, obligation, name] = ['client', 'obligation', 'name'].map((field) => c.req.query(field) ?? '')
  const missing = Object.entries({ client, obligation, name }).find(([, value]) => value === '')
  if (missing) throw new Refusal('input-invalid', { field: missing[0], reason: 'missing' })
  if (Number(c.req.header('content-length') ?? 0) > LARGEST_FILE) throw tooLarge()
  const world = await openWorld(house, house.database.read, asker.person, asker.surface)
  const file = await newFile(world, { client: client!, obligation: obligation!, name: name! })
  try {
    await storeBytes(house, file, bytesOf(c))
    return await runAction(house, keepFile, { client: file.client, obligation, upload: file.id }, asker)
  } catch (error) {
    await dropFile(house, file.id)
    throw asRefusal(error)
  }
}

/** An answer that browsers save under a name and never show, whatever is in it. */
function attached(c: Context, bytes: Readable, name: string, type: string, size?: number): Response {
  const plain = name.replaceAll(/[^\w. -]/g, '_')
  c.header('content-type', type)
  c.header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${starred(name)}`)
  c.header('cache-control', 'no-store')
  if (size !== undefined) c.header('content-length', String(size))
  return c.body(Readable.toWeb(bytes) as ReadableStream<Uint8Array> as never)
}

/** A name in a header as RFC 8187 writes it. */
function starred(name: string): string {
  return encodeURIComponent(name).replaceAll(/['()*!]/g, hexOf)
}

function hexOf(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
}
