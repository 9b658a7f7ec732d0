import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { TestContext } from 'node:test'
import { serve } from '@hono/node-server'
import { fromBufferPromise } from 'yauzl'
import { LARGEST_FILE } from '../../src/core/parting/handover/file-names.ts'
import { onBoth } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'
import { talkedParting } from '../parting.ts'
import { openDoors } from './house.ts'

const MEGABYTE = 2 ** 20

type Kept = { client: string; file: { id: string; name: string; bytes: number; sha256: string } }

/** A house with a parting that was talked about, and where its records are kept. */
async function doorsOf(fresh: FreshHouse) {
  await talkedParting(fresh)
  const { items } = await fresh.run<{ items: { obligation: string; part: string }[] }>('see-handover', {
    client: 'acme',
  })
  const { obligation } = items.find(({ part }) => part === 'records')!
  const doors = await openDoors(fresh.house)
  const path = (name: string) => `/files?client=acme&obligation=${obligation}&name=${encodeURIComponent(name)}`
  return { ...doors, path, obligation }
}

/** The same on a socket. */
async function served(t: TestContext, fresh: FreshHouse) {
  const doors = await doorsOf(fresh)
  const server = serve({ fetch: doors.app.fetch, port: 0, hostname: '127.0.0.1' })
  if (!server.listening) await once(server, 'listening')
  t.after(() => server.close())
  return { ...doors, port: (server.address() as AddressInfo).port }
}

async function codeOf(answer: Response): Promise<string> {
  return ((await answer.json()) as { refusal: { code: string } }).refusal.code
}

async function partsIn({ house }: FreshHouse): Promise<number> {
  const count = house.database.read.selectFrom('kept_part').select((select) => select.fn.countAll<number>().as('n'))
  return (await count.executeTakeFirstOrThrow()).n
}

onBoth('I39: a file comes in and goes out byte for byte, under its name in any script', async (fresh) => {
  const { asOwner, ask, path } = await doorsOf(fresh)
  const bytes = Buffer.alloc(3 * MEGABYTE + 17, 'Ledger\n')
  const answer = await asOwner(path('../Հաշիվ\r\n2025 ‮fdp.exe'), { method: 'POST', body: bytes })
  assert.equal(answer.status, 200)
  const { file } = (await answer.json()) as Kept
  assert.equal(file.name, 'Հաշիվ 2025 fdp.exe')
  assert.deepEqual([file.bytes, file.sha256], [bytes.length, createHash('sha256').update(bytes).digest('hex')])
  const got = await asOwner(`/files/${file.id}`)
  assert.deepEqual(Buffer.from(await got.arrayBuffer()), bytes)
  assert.match(got.headers.get('content-disposition')!, /^attachment; .*filename\*=UTF-8''%D5%80/)
  assert.equal(got.headers.get('content-type'), 'application/octet-stream')
  assert.equal((await ask(`/files/${file.id}`)).status, 401)
  assert.equal((await asOwner('/files/no-such-file')).status, 404)
})

onBoth('I39: the pack is a zip that any machine opens, for whoever is trusted', async (fresh) => {
  const { asOwner, ask, path } = await doorsOf(fresh)
  await asOwner(path('ledger.csv'), { method: 'POST', body: 'a,b\n' })
  const answer = await asOwner('/packs/acme.zip')
  assert.equal(answer.status, 200)
  assert.match(answer.headers.get('content-disposition')!, /acme-handover-2026-03-02\.zip/)
  const zip = await fromBufferPromise(Buffer.from(await answer.arrayBuffer()))
  const names: string[] = []
  for await (const entry of zip.eachEntry()) names.push(entry.fileName)
  assert.deepEqual(names, [
    'README.txt',
    'items.csv',
    'credentials.csv',
    'licences.csv',
    'account.txt',
    'account.csv',
    'receipt.txt',
    'files/ledger.csv',
    'manifest.sha256',
  ])
  assert.equal((await ask('/packs/acme.zip')).status, 401)
  assert.equal(await codeOf(await asOwner('/packs/nobody.zip')), 'client-not-found')
})

onBoth('what is refused leaves nothing: too large, empty, no name, nobody, another page', async (fresh) => {
  const { asOwner, ask, path } = await doorsOf(fresh)
  const large = { method: 'POST', body: 'a', headers: { 'content-length': String(LARGEST_FILE + 1) } }
  assert.equal(await codeOf(await asOwner(path('a.bin'), large)), 'kept-file-too-large')
  assert.equal(await codeOf(await asOwner(path('a.bin'), { method: 'POST', body: '' })), 'file-empty')
  assert.equal(await codeOf(await asOwner(path(''), { method: 'POST', body: 'a' })), 'input-invalid')
  assert.equal((await ask(path('a.bin'), { method: 'POST', body: 'a' })).status, 401)
  const foreign = { method: 'POST', body: 'a', headers: { origin: 'https://elsewhere.example' } }
  assert.equal(await codeOf(await asOwner(path('a.bin'), foreign)), 'origin-foreign')
  assert.equal(await partsIn(fresh), 0)
})

onBoth('an upload that breaks off leaves nothing', async (fresh, t) => {
  const { cookie, path, port } = await served(t, fresh)
  const headers = { cookie, 'content-length': 10 * MEGABYTE }
  const sending = request({ host: '127.0.0.1', port, path: path('half.bin'), method: 'POST', headers })
  sending.on('error', () => undefined)
  sending.write(Buffer.alloc(MEGABYTE, 65))
  while ((await partsIn(fresh)) === 0) await sleep(10)
  sending.destroy()
  while ((await partsIn(fresh)) > 0) await sleep(10)
  const rows = await fresh.house.database.read.selectFrom('kept_file').selectAll().execute()
  assert.deepEqual(rows, [])
})

onBoth('a file of 20 MB is stored in parts and goes out in them', async (fresh, t) => {
  const { cookie, path, port } = await served(t, fresh)
  const body = Buffer.alloc(20 * MEGABYTE, 'twenty')
  const address = `http://127.0.0.1:${port}`
  const answer = await fetch(`${address}${path('big.bin')}`, { method: 'POST', headers: { cookie }, body })
  const { file } = (await answer.json()) as Kept
  assert.equal(await partsIn(fresh), 80)
  const got = await fetch(`${address}/files/${file.id}`, { headers: { cookie } })
  const hash = createHash('sha256')
  for await (const piece of got.body!) hash.update(piece)
  assert.equal(hash.digest('hex'), file.sha256)
})
