import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { ownerOf } from '../../src/surfaces/asker.ts'
import { logPath } from '../../src/surfaces/log.ts'
import { runNamed } from '../../src/app/run-named.ts'
import { doorLink, openDoor, SESSION_DAYS } from '../../src/surfaces/sign-in.ts'
import { fill, json, openDoors, tempHouse } from './house.ts'

const LINE = { line: '2026-03-05 call with acme' }

async function codeOf(answer: Response): Promise<string> {
  return ((await answer.json()) as { refusal: { code: string } }).refusal.code
}

/** A change from another page, in every way a browser lets one ask. */
const foreign: [string, Record<string, string>][] = [
  ['JSON from another origin', { origin: 'http://evil.example', 'content-type': 'application/json' }],
  ['text from another origin', { origin: 'http://evil.example', 'content-type': 'text/plain' }],
  [
    'a form from another origin',
    { origin: 'http://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
  ],
  ['an opaque origin', { origin: 'null', 'content-type': 'text/plain' }],
  ['another port of this machine', { origin: 'http://127.0.0.1:3000', 'content-type': 'application/json' }],
  ['another scheme', { origin: 'https://127.0.0.1:4747', 'content-type': 'application/json' }],
  [
    'no-cors without an origin, cross-site',
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'content-type': 'text/plain' },
  ],
  ['no origin, same-site', { 'sec-fetch-site': 'same-site', 'content-type': 'application/json' }],
  [
    'our origin but cross-site',
    { origin: 'http://127.0.0.1:4747', 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' },
  ],
]

for (const [what, headers] of foreign) {
  test(`refuses a change: ${what}`, async (t) => {
    const house = await tempHouse(t)
    await fill(house)
    const { asOwner } = await openDoors(house)
    const before = await runNamed<{ facts: unknown[] }>(
      house,
      'see-timeline',
      { client: 'acme' },
      await ownerOf(house, 'cli'),
    )
    for (const path of ['/api/add-fact', '/setup', '/sign-out', '/upload?name=a.csv', '/mcp']) {
      const answer = await asOwner(path, { method: 'POST', headers, body: JSON.stringify(LINE) })
      assert.equal(answer.status, 403, path)
      assert.equal(await codeOf(answer), 'origin-foreign', path)
    }
    const after = await runNamed<{ facts: unknown[] }>(
      house,
      'see-timeline',
      { client: 'acme' },
      await ownerOf(house, 'cli'),
    )
    assert.deepEqual(after, before)
  })
}

const own: [string, Record<string, string>][] = [
  ['our own page', { origin: 'http://127.0.0.1:4747', 'sec-fetch-site': 'same-origin' }],
  ['our own page under the other name', { origin: 'http://localhost:4747', host: 'localhost:4747' }],
  ['typed by the user', { 'sec-fetch-site': 'none' }],
  ['a program, which says nothing', {}],
]

for (const [what, headers] of own) {
  test(`lets a change through: ${what}`, async (t) => {
    const house = await tempHouse(t)
    await fill(house)
    const { asOwner } = await openDoors(house)
    assert.equal((await asOwner('/api/add-fact', json(LINE, headers))).status, 200)
  })
}

test('a form or text in JSON clothes is refused even from our own origin', async (t) => {
  const { asOwner } = await openDoors(await tempHouse(t))
  const init = {
    method: 'POST',
    body: JSON.stringify(LINE),
    headers: { 'content-type': 'text/plain', origin: 'http://127.0.0.1:4747' },
  }
  const answer = await asOwner('/api/add-fact', init)
  assert.equal(answer.status, 400)
  assert.equal(await codeOf(answer), 'input-invalid')
})

test('a foreign name that points at this machine gets nothing', async (t) => {
  const { asOwner } = await openDoors(await tempHouse(t))
  for (const host of [
    'evil.example',
    'evil.example:4747',
    '127.0.0.1.evil.example',
    'localhost.evil.example:4747',
    '192.168.1.4:4747',
    '',
  ]) {
    const answer = await asOwner('/api/who-am-i', { headers: { host } })
    assert.equal(answer.status, 403, host)
  }
  for (const host of ['127.0.0.1:4747', 'localhost:4747', '[::1]:4747', 'localhost']) {
    assert.equal((await asOwner('/api/who-am-i', { headers: { host } })).status, 200, host)
  }
})

test('with a public origin that name and its pages are ours, and the cookie is for TLS only', async (t) => {
  const house = await tempHouse(t)
  const { ask } = await openDoors(house, { origin: 'https://terms.example.com' })
  const host = 'terms.example.com'
  const code = await openDoor(house)
  assert.equal((await ask('/setup', json({ code }, { host, origin: 'https://evil.example' }))).status, 403)
  const answer = await ask('/setup', json({ code }, { host, origin: 'https://terms.example.com' }))
  assert.equal(answer.status, 200)
  const cookie = answer.headers.get('set-cookie')!
  assert.match(cookie, /^__Host-goodterms_/)
  for (const part of ['Secure', 'HttpOnly', 'SameSite=Strict', 'Path=/', `Max-Age=${SESSION_DAYS * 86_400}`])
    assert.ok(cookie.includes(part), part)
})

test('a setup code signs in once', async (t) => {
  const house = await tempHouse(t)
  const { ask } = await openDoors(house)
  const code = await openDoor(house)
  const first = await ask('/setup', json({ code }))
  assert.equal(first.status, 200)
  const cookie = first.headers.get('set-cookie')!
  assert.match(cookie, /HttpOnly; SameSite=Strict/)
  const again = await ask('/setup', json({ code }))
  assert.equal(again.status, 403)
  assert.equal(await codeOf(again), 'code-wrong')
  const known = await ask('/api/who-am-i', { headers: { cookie: cookie.split(';')[0]! } })
  assert.equal(((await known.json()) as { role: string }).role, 'owner')
})

test('a wrong, an empty, an older and a late code are refused', async (t) => {
  const house = await tempHouse(t)
  const { ask } = await openDoors(house)
  const older = await openDoor(house)
  const code = await openDoor(house)
  for (const brought of ['x', '', older, `${code}x`, 7, null]) {
    const answer = await ask('/setup', json({ code: brought }))
    assert.equal(answer.status, 403, String(brought))
  }
  const late = { ...house, clock: () => new Date(Date.now() + 3_601_000).toISOString() }
  const { ask: askLater } = await openDoors(late)
  const lateCode = await openDoor(house)
  assert.equal((await askLater('/setup', json({ code: lateCode }))).status, 403)
  assert.equal((await ask('/setup', json({ code: lateCode }))).status, 200)
})

test('signing out ends the session, and thirty days do', async (t) => {
  const house = await tempHouse(t)
  const { asOwner } = await openDoors(house)
  assert.equal((await asOwner('/api/see-today')).status, 200)
  assert.equal((await asOwner('/sign-out', json({}))).status, 200)
  assert.equal((await asOwner('/api/see-today')).status, 401)
  const { ask, cookie } = await openDoors(house)
  const later = { ...house, clock: () => new Date(Date.now() + 30.1 * 86_400_000).toISOString() }
  const { app } = await openDoors(later)
  assert.equal((await ask('/api/see-today', { headers: { cookie } })).status, 200)
  assert.equal(
    (await app.request('http://127.0.0.1:4747/api/see-today', { headers: { cookie, host: '127.0.0.1:4747' } })).status,
    401,
  )
})

test('an access key works until it is revoked, and guessing is slowed down', async (t) => {
  const house = await tempHouse(t)
  const { ask } = await openDoors(house)
  const owner = await ownerOf(house, 'cli')
  const { key } = await runNamed<{ key: string }>(house, 'add-key', { name: 'robot' }, owner)
  assert.match(key, /^gt_[\w-]{43}$/)
  const withKey = (sent: string) => ask('/api/see-today', { headers: { authorization: `Bearer ${sent}` } })
  assert.equal((await withKey(key)).status, 200)
  await runNamed(house, 'revoke-key', { name: 'robot' }, owner)
  assert.equal((await withKey(key)).status, 401)
  let last = 0
  for (let i = 0; i < 30 && last !== 429; i++) last = (await withKey(`gt_${i}`)).status
  assert.equal(last, 429)
  assert.equal((await ask('/api/who-am-i')).status, 200)
})

test('wrong codes are slowed down', async (t) => {
  const { ask } = await openDoors(await tempHouse(t))
  let last = 0
  for (let i = 0; i < 30 && last !== 429; i++) last = (await ask('/setup', json({ code: `no${i}` }))).status
  assert.equal(last, 429)
})

test('answers carry the headers that keep a page to itself, and no HSTS', async (t) => {
  const { ask } = await openDoors(await tempHouse(t))
  for (const path of ['/', '/api', '/api/see-today', '/openapi.json', '/nowhere']) {
    const { headers } = await ask(path)
    assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/, path)
    assert.equal(headers.get('referrer-policy'), 'no-referrer')
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.equal(headers.get('strict-transport-security'), null)
  }
})

test('only hashes are kept, and no secret is in the log', async (t) => {
  const house = await tempHouse(t)
  const { ask, asOwner, cookie } = await openDoors(house)
  const code = await openDoor(house)
  await ask('/setup', json({ code }))
  await ask('/setup', json({ code: 'wrong-code-of-somebody' }))
  const { key } = await runNamed<{ key: string }>(house, 'add-key', { name: 'robot' }, await ownerOf(house, 'cli'))
  await ask('/api/see-today', { headers: { authorization: `Bearer ${key}` } })
  await asOwner('/api/add-fact', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"secret words"',
  })
  await house.database.change(async (handle) => handle.schema.dropTable('intake').execute())
  const broken = await asOwner('/api/list-imports')
  assert.equal(broken.status, 500)
  const { bug } = (await broken.json()) as { bug: string }
  const log = readFileSync(logPath(house.home), 'utf8')
  assert.ok(log.includes(bug), 'the bug is noted under its reference')
  const file = readFileSync(house.database.url, 'latin1')
  const wal = readFileSync(`${house.database.url}-wal`, 'latin1')
  for (const secret of [code, key, cookie.split('=')[1]!, doorLink('', code)]) {
    for (const [name, text] of [
      ['log', log],
      ['database', file],
      ['wal', wal],
    ] as const)
      assert.ok(!text.includes(secret), name)
  }
  assert.ok(!log.includes('secret words'))
})
