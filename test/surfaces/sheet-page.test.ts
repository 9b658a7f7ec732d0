import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { openStores } from '../../src/db/stores.ts'
import { runNamed } from '../../src/app/run-named.ts'
import type { House } from '../../src/app/world.ts'
import { ownerOf } from '../../src/surfaces/asker.ts'
import { logPath } from '../../src/surfaces/log.ts'
import { openDoors, tempHouse } from './house.ts'
import type { Ask } from './house.ts'

const EVIL = '<script>alert("x")</script><img src=x onerror=alert(1)>'
const SHEET = [
  `ours: We draw the label ${EVIL}`,
  'comes: Label for rye bread by 2099-03-18 good "prints sharp"',
  'not-included: Printing',
].join('\n')

type Opened = { house: House; ask: Ask; path: string; count: () => Promise<number> }

async function opened(t: TestContext, language = 'en'): Promise<Opened> {
  const house = await tempHouse(t)
  const owner = await ownerOf(house, 'cli')
  const run = <T = unknown>(name: string, input: Record<string, unknown>) => runNamed<T>(house, name, input, owner)
  await run('add-fact', { line: 'business "Lantern"' })
  await run('add-client', { name: 'Zebra Bakery', language })
  await run('start-engagement', { client: 'zebra-bakery', text: 'New label' })
  await run('write-sheet', { client: 'zebra-bakery', text: SHEET })
  const { url } = await run<{ url: string }>('send-sheet', { client: 'zebra-bakery', without: 'a test' })
  const { ask } = await openDoors(house)
  const count = async () => (await house.database.read.selectFrom('fact').selectAll().execute()).length
  return { house, ask, path: url, count }
}

function form(fields: Record<string, string>, headers: Record<string, string> = {}): RequestInit {
  const body = new URLSearchParams({
    point1: 'I get the label for the bread',
    point2: 'You draw it for me',
    point3: `You print it too ${EVIL}`,
    questions: '',
    name: 'Anna Berg',
    website: '',
    answer: 'accept',
    ...fields,
  })
  return { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers } }
}

void test('6.4: GET and HEAD show the sheet, record nothing and name no client', async (t) => {
  const { ask, path, count } = await opened(t)
  const before = await count()
  for (const method of ['GET', 'HEAD', 'GET']) assert.equal((await ask(path, { method })).status, 200)
  const answer = await ask(path, { headers: { 'user-agent': 'LinkScanner/1.0' } })
  const page = await answer.text()
  assert.equal(await count(), before)
  assert.ok(page.includes('Label for rye bread') && page.includes('Lantern') && page.includes('18 Mar 2099'))
  assert.ok(!/zebra/i.test(page))
})

void test('6.4: the page is sent without a referrer, is not indexed or kept, and loads nothing', async (t) => {
  const { ask, path } = await opened(t)
  const answer = await ask(path)
  const policy = answer.headers.get('content-security-policy') ?? ''
  assert.equal(answer.headers.get('referrer-policy'), 'no-referrer')
  assert.match(answer.headers.get('x-robots-tag') ?? '', /noindex/)
  assert.equal(answer.headers.get('cache-control'), 'no-store')
  assert.match(policy, /default-src 'none'/)
  assert.ok(!policy.includes('unsafe'))
  const page = await answer.text()
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)![1]!
  const hash = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))).toString('base64')
  assert.ok(policy.includes(`'sha256-${hash}'`), 'the style of the page is the one its policy knows')
  assert.ok(!/<script|https?:\/\/(?!127)/.test(page))
})

void test('words are words: nothing that was written becomes markup', async (t) => {
  const { ask, path } = await opened(t)
  const pages = [
    await ask(path),
    await ask(path, form({ name: EVIL })),
    await ask(path, form({ point1: EVIL, point2: '', name: `" autofocus onfocus="alert(1)` })),
    await ask(path),
  ]
  for (const answer of pages) {
    const page = await answer.text()
    assert.ok(page.includes('&lt;script&gt;'))
    assert.ok(!page.includes('<script') && !page.includes('<img') && !page.includes('" autofocus onfocus'))
  }
})

void test('M16: a form without a program in the page records three points; a mismatch is asked back', async (t) => {
  const { ask, path, count, house } = await opened(t)
  const short = await ask(path, form({ point1: 'ok', point2: 'I have read and agree' }))
  const before = await count()
  const page = await short.text()
  assert.equal(short.status, 400)
  assert.ok(page.includes('role="alert"') && page.includes('aria-invalid="true"'))
  assert.ok(page.includes('I have read and agree'), 'what was written is still there')
  const done = await ask(path, form({ point3: 'You print the labels for me' }))
  const thanks = await done.text()
  assert.equal(done.status, 200)
  assert.ok((await count()) > before)
  assert.ok(thanks.includes('Anna Berg') && thanks.includes('You print the labels for me'))
  assert.ok(!/zebra/i.test(thanks))
  const { links } = openStores(house.database.read, house.workspace)
  assert.equal((await links.list('sheet')).filter((row) => row.revoked_at === '').length, 1)
})

void test('a browser that keeps back where it comes from can answer; a filled hidden field cannot', async (t) => {
  const { ask, path, count } = await opened(t)
  const before = await count()
  const bot = await ask(path, form({ website: 'http://spam.example' }))
  assert.equal(bot.status, 400)
  assert.equal(await count(), before)
  const quiet = await ask(path, form({}, { origin: 'null', 'sec-fetch-site': 'same-origin' }))
  assert.equal(quiet.status, 200)
})

void test('6.4: wrong, replaced and withdrawn look the same, and too many tries are stopped', async (t) => {
  const { house, ask, path } = await opened(t)
  const owner = await ownerOf(house, 'cli')
  const wrong = await ask(`/s/${'x'.repeat(43)}`)
  const page = await wrong.text()
  assert.equal(wrong.status, 404)
  await runNamed(house, 'withdraw-sheet', { client: 'zebra-bakery' }, owner)
  for (const other of [path, '/s/', '/s/a/b', `/s/${'y'.repeat(5000)}`]) {
    const answer = await ask(other)
    assert.deepEqual([answer.status, await answer.text()], [404, page], other.slice(0, 20))
    assert.equal(answer.headers.get('referrer-policy'), 'no-referrer')
  }
  const posted = await ask(path, form({}))
  assert.deepEqual([posted.status, await posted.text()], [404, page])
  let last = 404
  for (let n = 0; n < 30 && last === 404; n++) last = (await ask(`/s/${n}`)).status
  assert.equal(last, 429)
})

void test('who has a link may answer, not flood the book: too many answers are stopped, the page still opens', async (t) => {
  const { ask, path, count } = await opened(t)
  const asking = (n: number) =>
    form({ point1: '', point2: '', point3: '', questions: `Question ${n}?`, answer: 'not-yet' })
  for (let n = 0; n < 20; n++) assert.equal((await ask(path, asking(n))).status, 200)
  const before = await count()
  const stopped = await ask(path, asking(20))
  assert.equal(stopped.status, 429)
  assert.match(stopped.headers.get('content-type') ?? '', /text\/html/)
  assert.equal(await count(), before)
  assert.equal((await ask(path)).status, 200)
})

void test('a body that is too large or no form gets a page; it is no bug, and nothing is recorded', async (t) => {
  const { house, ask, path, count } = await opened(t)
  const before = await count()
  const large = await ask(path, form({ point1: 'x'.repeat(200_000) }))
  const type = 'multipart/form-data; boundary=a'
  const broken = await ask(path, { method: 'POST', body: 'no form', headers: { 'content-type': type } })
  assert.deepEqual([large.status, broken.status, await count()], [413, 400, before])
  for (const answer of [large, broken]) assert.match(await answer.text(), /<main>/)
  assert.ok(!existsSync(logPath(house.home)) || !readFileSync(logPath(house.home), 'utf8').includes(path.slice(3)))
})

void test('trouble on our side is noted without the address, because it holds the token', async (t) => {
  const { house, ask, path } = await opened(t)
  const { read } = house.database
  const broken = {
    ...house.database,
    read: new Proxy(read, {
      get: () => () => {
        throw new TypeError('gone')
      },
    }),
  }
  Object.assign(house, { database: broken })
  const answer = await ask(path)
  assert.equal(answer.status, 500)
  const token = path.slice('/s/'.length)
  const log = existsSync(logPath(house.home)) ? readFileSync(logPath(house.home), 'utf8') : ''
  assert.match(log, /GET sheet/)
  assert.ok(!log.includes(token) && !(await answer.text()).includes(token))
  Object.assign(house, { database: { ...broken, read } })
})

void test('the page is in the language of the sheet, whatever the browser asks for', async (t) => {
  const { ask, path } = await opened(t, 'is')
  const page = await (await ask(path, { headers: { 'accept-language': 'ms' } })).text()
  assert.match(page, /<html lang="is">/)
})
