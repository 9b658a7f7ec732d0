import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { json, openDoors, startServer, tempHome, tempHouse } from './house.ts'

const MEGABYTE = 2 ** 20

async function served(t: TestContext, home = tempHome(t), env: Record<string, string> = {}) {
  const server = await startServer(t, home, ['--port', '0'], env)
  const answer = await fetch(`${server.address}/setup`, json({ code: server.code }))
  const cookie = answer.headers.get('set-cookie')!.split(';')[0]!
  const pid = (JSON.parse(readFileSync(join(home, 'serving.json'), 'utf8')) as { pid: number }).pid
  return { ...server, cookie, home, pid }
}

function uploadsIn(home: string): string[] {
  const folder = join(home, 'uploads')
  return existsSync(folder) ? readdirSync(folder) : []
}

function refusalIn(text: string): string | undefined {
  return (JSON.parse(text) as { refusal?: { code: string } }).refusal?.code
}

/** Most memory a process ever held, in bytes (Linux). */
function peakMemory(pid: number): number {
  return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) * 1024
}

function chunks(count: number): ReadableStream<Uint8Array> {
  let sent = 0
  return new ReadableStream({
    pull(controller) {
      if (sent++ === count) controller.close()
      else controller.enqueue(new Uint8Array(MEGABYTE).fill(48 + (sent % 10)))
    },
  })
}

test(
  '50 MB are streamed to the disk, byte for byte, without holding them',
  { skip: process.platform !== 'linux' && 'needs /proc' },
  async (t) => {
    const { address, cookie, home, pid, stop } = await served(t)
    const size = 50
    const send = (count: number) =>
      fetch(`${address}/upload?name=big.csv`, {
        method: 'POST',
        headers: { cookie },
        body: chunks(count),
        duplex: 'half',
      })
    assert.equal((await send(size)).status, 200)
    const [file] = uploadsIn(home)
    const path = join(home, 'uploads', file!)
    assert.equal(statSync(path).size, size * MEGABYTE)
    const expected = createHash('sha256')
    for (let i = 1; i <= size; i++) expected.update(new Uint8Array(MEGABYTE).fill(48 + (i % 10)))
    assert.equal(createHash('sha256').update(readFileSync(path)).digest('hex'), expected.digest('hex'))
    const before = peakMemory(pid)
    assert.equal((await send(3 * size)).status, 200)
    const grown = peakMemory(pid) - before
    assert.ok(grown < 1.5 * size * MEGABYTE, `150 MB more needed ${Math.round(grown / MEGABYTE)} MB of memory`)
    await stop()
  },
)

test('an upload that breaks off leaves nothing', async (t) => {
  const { address, cookie, home, stop } = await served(t)
  const sending = request(`${address}/upload?name=half.csv`, {
    method: 'POST',
    headers: { cookie, 'content-length': 10 * MEGABYTE },
  })
  sending.on('error', () => undefined)
  sending.write(Buffer.alloc(MEGABYTE, 65))
  while (uploadsIn(home).length === 0) await sleep(10)
  sending.destroy()
  while (uploadsIn(home).length > 0) await sleep(10)
  assert.deepEqual(uploadsIn(home), [])
  await stop()
})

test('two uploads at once are two files', async (t) => {
  const { address, cookie, home, stop } = await served(t)
  const send = (text: string) =>
    fetch(`${address}/upload?name=a.csv`, { method: 'POST', headers: { cookie }, body: text })
  const answers = await Promise.all([send('date,amount\n1,2\n'), send('date,amount\n3,4\n')])
  const ids = await Promise.all(answers.map(async (answer) => ((await answer.json()) as { id: string }).id))
  assert.notEqual(ids[0], ids[1])
  const texts = uploadsIn(home).map((name) => readFileSync(join(home, 'uploads', name), 'utf8'))
  assert.deepEqual(texts.toSorted(), ['date,amount\n1,2\n', 'date,amount\n3,4\n'])
  await stop()
})

test('what is too large, empty or from nobody is refused and not kept', async (t) => {
  const house = await tempHouse(t)
  const { ask, asOwner } = await openDoors(house, { uploadLimit: 1000 })
  const send = (body: string | ReadableStream, headers = {}) =>
    asOwner('/upload?name=a.csv', { method: 'POST', body, headers, duplex: 'half' })
  const large = await send('x'.repeat(1001))
  assert.equal(large.status, 413)
  assert.equal(refusalIn(await large.text()), 'file-too-large')
  const unsaid = await send(chunks(1))
  assert.equal(unsaid.status, 413)
  const empty = await send('')
  assert.equal(refusalIn(await empty.text()), 'file-empty')
  assert.equal((await asOwner('/upload', { method: 'POST', body: 'x' })).status, 400)
  assert.equal((await ask('/upload?name=a.csv', { method: 'POST', body: 'x' })).status, 401)
  assert.deepEqual(uploadsIn(house.home), [])
})

test('a path in the name stays a name', async (t) => {
  const house = await tempHouse(t)
  const { asOwner } = await openDoors(house)
  const answer = await asOwner(`/upload?name=${encodeURIComponent('../../etc/passwd')}`, {
    method: 'POST',
    body: 'a,b\n1,2\n',
  })
  const { id } = (await answer.json()) as { id: string }
  const seen = (await (await asOwner(`/api/see-import?id=${id}`)).json()) as { name: string }
  assert.equal(seen.name, 'passwd')
  const direct = await asOwner('/api/receive-file', json({ name: 'x', path: '/etc/passwd' }))
  assert.equal(direct.status, 400)
})

test('a full disk is a refusal, and the part is removed', async (t) => {
  const home = tempHome(t)
  const folder = join(home, 'uploads')
  mkdirSync(folder)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    t.skip('a small disk cannot be mounted here')
    return
  }
  try {
    const house = await tempHouse(t, home)
    const { asOwner } = await openDoors(house)
    const answer = await asOwner('/upload?name=a.csv', { method: 'POST', body: 'x'.repeat(2 * MEGABYTE) })
    assert.equal(answer.status, 503)
    assert.equal(refusalIn(await answer.text()), 'disk-full')
    assert.deepEqual(uploadsIn(home), [])
    assert.equal((await asOwner('/upload?name=a.csv', { method: 'POST', body: 'date,amount\n' })).status, 200)
  } finally {
    execFileSync('umount', [folder])
  }
})

test('a body of JSON has its limit too', async (t) => {
  const { asOwner } = await openDoors(await tempHouse(t))
  const answer = await asOwner('/api/add-fact', json({ line: 'x'.repeat(1_100_000) }))
  assert.equal(answer.status, 413)
})

test('problems download as CSV that no spreadsheet takes for formulas', async (t) => {
  const house = await tempHouse(t)
  const { asOwner } = await openDoors(house)
  const rows = [
    'date,client,amount',
    '2026-01-05,Acme,10.00',
    '=HYPERLINK("x"),Acme,10.00',
    '+1,Acme,10.00',
    '@SUM(A1),"a ""quoted"", one",x',
  ]
  const sent = await asOwner('/upload?name=p.csv', { method: 'POST', body: `${rows.join('\n')}\n` })
  const { id } = (await sent.json()) as { id: string }
  assert.equal((await asOwner('/api/start-import', json({ id, kind: 'payments', currency: 'EUR' }))).status, 200)
  const { startWorker } = await import('../../src/surfaces/worker.ts')
  const { openLog } = await import('../../src/surfaces/log.ts')
  const worker = startWorker(house, openLog(house.home))
  const events = await (await asOwner(`/imports/${id}/events`)).text()
  assert.match(events, /"state":"done"/)
  await worker.stop()
  const answer = await asOwner(`/imports/${id}/problems.csv`)
  assert.match(answer.headers.get('content-disposition')!, /problems\.csv/)
  const lines = (await answer.text()).trimEnd().split('\r\n')
  assert.equal(lines.length, 4)
  assert.ok(
    lines.slice(1).every((line) => !/(^|,)"?[=+@-]/.test(line.replaceAll('""', ''))),
    lines.join('\n'),
  )
  assert.ok(
    lines.some((line) => line.includes(`"'=HYPERLINK(`)),
    lines.join('\n'),
  )
  assert.equal((await asOwner('/imports/nowhere/events')).status, 404)
  assert.equal((await asOwner('/imports/nowhere/problems.csv')).status, 404)
})
