import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { openDoors, tempHome, tempHouse } from './house.ts'

const SCRIPT = 'const words = "good terms";\n'.repeat(200)

async function withScreens(t: Parameters<typeof tempHome>[0]) {
  const home = tempHome(t)
  mkdirSync(join(home, 'screens', 'assets'), { recursive: true })
  writeFileSync(join(home, 'screens', 'index.html'), '<!doctype html><title>Good Terms</title>')
  writeFileSync(join(home, 'screens', 'assets', 'main-a1b2.js'), SCRIPT)
  writeFileSync(join(home, 'secret.txt'), 'secret')
  return openDoors(await tempHouse(t, home))
}

test('every address of the web app gives its page, asked for anew each time', async (t) => {
  const { ask } = await withScreens(t)
  for (const path of ['/', '/clients', '/clients/acme', '/setup']) {
    const answer = await ask(path)
    assert.equal(answer.status, 200, path)
    assert.match(await answer.text(), /Good Terms/)
    assert.equal(answer.headers.get('cache-control'), 'no-cache')
  }
  const first = await ask('/')
  const again = await ask('/', { headers: { 'if-none-match': first.headers.get('etag')! } })
  assert.equal(again.status, 304)
})

test('assets are compressed as the browser can, and kept for ever', async (t) => {
  const { ask } = await withScreens(t)
  const get = (accept: string) => ask('/assets/main-a1b2.js', { headers: { 'accept-encoding': accept } })
  const brotli = await get('gzip, deflate, br')
  assert.equal(brotli.headers.get('content-encoding'), 'br')
  assert.match(brotli.headers.get('cache-control')!, /immutable/)
  assert.equal(brotliDecompressSync(Buffer.from(await brotli.arrayBuffer())).toString(), SCRIPT)
  const gzipped = await get('gzip')
  assert.equal(gunzipSync(Buffer.from(await gzipped.arrayBuffer())).toString(), SCRIPT)
  assert.equal(await (await get('')).text(), SCRIPT)
})

test('no path leads out of the folder, and missing files are missing', async (t) => {
  const { ask } = await withScreens(t)
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/secret.txt',
    '/assets/gone.js',
  ]) {
    const answer = await ask(path)
    assert.equal(answer.status, 404, path)
    assert.ok(!(await answer.text()).includes('secret'))
  }
})

test('without screens the API still answers', async (t) => {
  const { ask } = await openDoors(await tempHouse(t))
  assert.equal((await ask('/')).status, 503)
  assert.equal((await ask('/api/who-am-i')).status, 200)
})
