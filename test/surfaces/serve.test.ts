import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { needsPostgres } from '../needs.ts'
import { freshDatabase } from '../postgres.ts'
import { fill, json, runProgram, startServer, tempHome, tempHouse } from './house.ts'
import type { Served } from './house.ts'

async function signIn({ address, code }: Served): Promise<string> {
  const answer = await fetch(`${address}/setup`, json({ code }))
  assert.equal(answer.status, 200)
  return answer.headers.get('set-cookie')!.split(';')[0]!
}

/** A port that somebody else listens on. */
async function takenPort(t: TestContext): Promise<number> {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  t.after(() => other.close())
  return (other.address() as AddressInfo).port
}

test('serves, signs in with the printed link, stops at SIGTERM and leaves nothing behind', async (t) => {
  const home = tempHome(t)
  const served = await startServer(t, home)
  const cookie = await signIn(served)
  const today = await fetch(`${served.address}/api/see-today`, { headers: { cookie } })
  assert.equal(today.status, 200)
  assert.ok(existsSync(join(home, 'serving.json')))
  const ran = await served.stop()
  assert.equal(ran.code, 0)
  assert.ok(!existsSync(join(home, 'serving.json')))
  assert.deepEqual(
    readdirSync(home).filter((name) => name.endsWith('-wal')),
    [],
  )
  const log = readFileSync(join(home, 'goodterms.log'), 'utf8')
  for (const secret of [served.code, cookie.split('=')[1]!]) assert.ok(!log.includes(secret))
})

for (const host of ['0.0.0.0', '::', '192.168.1.4', 'example.com']) {
  test(`listening on ${host} without a public origin is refused`, async (t) => {
    const ran = await runProgram(tempHome(t), ['serve', '--port', '0', '--host', host])
    assert.equal(ran.code, 5)
    assert.equal(ran.out, '')
    assert.match(ran.err, /--origin https:/)
  })
}

test('a public origin must be https and nothing more', async (t) => {
  for (const origin of ['http://terms.example.com', 'https://terms.example.com/app', 'terms.example.com', 'nonsense']) {
    const ran = await runProgram(tempHome(t), ['serve', '--port', '0', '--host', '0.0.0.0', '--origin', origin])
    assert.equal(ran.code, 2, origin)
    assert.match(ran.err, /https:\/\/host/)
  }
})

test('with a public origin the link is of that origin', async (t) => {
  const served = await startServer(t, tempHome(t), ['--port', '0', '--host', '0.0.0.0'], {
    GOODTERMS_ORIGIN: 'https://terms.example.com',
  })
  assert.equal(served.address, 'https://terms.example.com')
  assert.equal((await served.stop()).code, 0)
})

test('a port that another program uses is named with what to do', async (t) => {
  const port = await takenPort(t)
  const ran = await runProgram(tempHome(t), ['serve', '--port', String(port)])
  assert.equal(ran.code, 3)
  assert.match(ran.err, new RegExp(`port ${port}`))
  assert.match(ran.err, /--port \d+/)
})

test('wrong options are refused', async (t) => {
  const home = tempHome(t)
  for (const args of [['--port', 'many'], ['--port', '70000'], ['--nonsense'], ['extra']]) {
    assert.equal((await runProgram(home, ['serve', ...args])).code, 2, args.join(' '))
  }
})

test('a second server of the same book says where the first one is, with a link that works', async (t) => {
  const home = tempHome(t)
  const served = await startServer(t, home)
  const port = new URL(served.address).port
  for (const args of [
    ['--port', port],
    ['--port', '0'],
  ]) {
    const ran = await runProgram(home, ['serve', ...args])
    assert.equal(ran.code, 3)
    const [, address = '', code = ''] = /(http:\S+)\/setup#(\S+)/.exec(ran.err)!
    assert.equal(address, served.address)
    await signIn({ ...served, code })
  }
  const linked = await runProgram(home, ['link'])
  assert.equal(linked.code, 0)
  await signIn({ ...served, code: linked.out.trim().split('#')[1]! })
  await served.stop()
  assert.equal((await runProgram(home, ['link'])).code, 3)
})

test('commands write beside a running server, all at once, and nothing is lost', async (t) => {
  const home = tempHome(t)
  await fill(await tempHouse(t, home))
  const served = await startServer(t, home)
  const cookie = await signIn(served)
  const days = Array.from({ length: 12 }, (_, i) => `2026-05-${String(i + 1).padStart(2, '0')}`)
  const wrote = days.map(async (day, i) => {
    const line = `${day} call with acme`
    if (i % 2 === 0) assert.equal((await runProgram(home, ['add', line])).code, 0)
    else assert.equal((await fetch(`${served.address}/api/add-fact`, json({ line }, { cookie }))).status, 200)
  })
  await Promise.all(wrote)
  const answer = await fetch(`${served.address}/api/see-timeline?client=acme&limit=100`, { headers: { cookie } })
  const { facts } = (await answer.json()) as { facts: { kind: string; on: string }[] }
  const calls = facts.filter((fact) => fact.kind === 'call').map((fact) => fact.on)
  assert.deepEqual(calls.toSorted(), days)
  await served.stop()
})

test('--sample fills an empty book, and only an empty one', async (t) => {
  const home = tempHome(t)
  const served = await startServer(t, home, ['--port', '0', '--sample'])
  const cookie = await signIn(served)
  const look = async () => {
    const answer = await fetch(`${served.address}/api/list-imports`, { headers: { cookie } })
    return ((await answer.json()) as { imports: { state: string; id: string }[] }).imports
  }
  const id = (await look())[0]!.id
  const events = await fetch(`${served.address}/imports/${id}/events`, { headers: { cookie } })
  assert.match(events.headers.get('content-type')!, /text\/event-stream/)
  const said = [...(await events.text()).matchAll(/^data: (.*)$/gm)].map(
    ([, text]) => JSON.parse(text!) as { state: string; rows: number },
  )
  assert.equal(said.at(-1)!.state, 'done')
  assert.ok(said.at(-1)!.rows > 1000)
  await served.stop()
  const again = await startServer(t, home, ['--port', '0', '--sample'])
  await again.stop()
  const ran = await runProgram(home, ['imports', '--json'])
  assert.equal((JSON.parse(ran.out) as { imports: unknown[] }).imports.length, 1)
})

test('stopping in the middle of an import leaves it interrupted; reading again adds what is missing', async (t) => {
  const home = tempHome(t)
  const served = await startServer(t, home)
  const cookie = await signIn(served)
  const rows = Array.from(
    { length: 60_000 },
    (_, i) => `INV-${i},2024-0${1 + (i % 9)}-1${i % 9},Client ${i % 500},${100 + i}.50`,
  )
  const body = `invoice,date,client,amount\n${rows.join('\n')}\n`
  const uploaded = await fetch(`${served.address}/upload?name=invoices.csv`, {
    method: 'POST',
    headers: { cookie },
    body,
  })
  const { id } = (await uploaded.json()) as { id: string }
  const started = await fetch(
    `${served.address}/api/start-import`,
    json({ id, kind: 'invoices', currency: 'EUR' }, { cookie }),
  )
  assert.equal(started.status, 200, await started.text())
  const events = await fetch(`${served.address}/imports/${id}/events`, { headers: { cookie } })
  const reader = events.body!.getReader()
  let said = ''
  while (!/"added":[1-9]/.test(said)) said += new TextDecoder().decode((await reader.read()).value)
  assert.equal((await served.stop()).code, 0)
  const seen = JSON.parse((await runProgram(home, ['see-import', id, '--json'])).out) as {
    state: string
    added: number
  }
  assert.equal(seen.state, 'interrupted')
  assert.ok(seen.added > 0 && seen.added < 60_500)
  const ran = await runProgram(home, ['start-import', id, '--kind', 'invoices', '--currency', 'EUR', '--json'])
  const done = JSON.parse(ran.out) as { state: string; added: number; known: number }
  assert.equal(done.state, 'done')
  assert.ok(done.known > 0)
  const { clients } = JSON.parse((await runProgram(home, ['clients', '--limit', '500', '--json'])).out) as {
    clients: unknown[]
  }
  assert.equal(clients.length, 500)
})

test('serves a book on PostgreSQL as well', { skip: needsPostgres() }, async (t) => {
  const database = await freshDatabase()
  t.after(database.drop)
  const env = { DATABASE_URL: database.url }
  const home = tempHome(t)
  const served = await startServer(t, home, ['--port', '0', '--sample'], env)
  const cookie = await signIn(served)
  const { imports } = (await (await fetch(`${served.address}/api/list-imports`, { headers: { cookie } })).json()) as {
    imports: { id: string }[]
  }
  const events = await (
    await fetch(`${served.address}/imports/${imports[0]!.id}/events`, { headers: { cookie } })
  ).text()
  assert.match(events, /"state":"done"/)
  const answer = await fetch(`${served.address}/api/see-today`, { headers: { cookie } })
  const ran = await runProgram(home, ['today', '--json'], env)
  assert.deepEqual(JSON.parse(ran.out), await answer.json())
  assert.ok(!existsSync(join(home, 'goodterms.sqlite')))
  assert.equal((await served.stop()).code, 0)
})
