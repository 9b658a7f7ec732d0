import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { countFacts, invoices, onBoth } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'

const WRITER = fileURLToPath(new URL('writer.ts', import.meta.url))

function startWriter({ house, url }: FreshHouse, ...deed: string[]): { child: ChildProcess; told: () => string[] } {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', WRITER, url, house.home, ...deed], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  process.once('exit', () => child.kill('SIGKILL'))
  let output = ''
  child.stdout.on('data', (piece: Buffer) => {
    output += piece.toString()
  })
  // A line that is cut off was not told.
  return { child, told: () => output.split('\n').slice(0, -1) }
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = child.exitCode === null ? once(child, 'close') : null
  child.kill('SIGKILL')
  await ended
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 3000; tries++) {
    if (await holds()) return
    await sleep(10)
  }
  assert.fail('it never came to pass')
}

onBoth('what was acknowledged is there after kill -9, time and again', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  for (let round = 0; round < 4; round++) {
    const { child, told } = startWriter(fresh, 'calls')
    await until(() => told().length > 10 * (round + 1))
    await kill(child)
    const ids = told()
    const found = await fresh.stores.facts.byIds(ids, { visibilities: ['team'], member: '' })
    assert.equal(found.length, ids.length, `round ${round}`)
  }
})

onBoth('two processes write to one book at the same time', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  const writers = [startWriter(fresh, 'calls', '40'), startWriter(fresh, 'calls', '40')]
  const ended = writers.map(({ child }) => once(child, 'close'))
  const ids: string[] = []
  await until(() => writers.every(({ told }) => told().length > 0))
  for (let mine = 0; mine < 40; mine++) {
    const { ids: own } = await fresh.run<{ ids: string[] }>('log-contact', { client: 'acme', kind: 'visit' })
    ids.push(...own)
  }
  await Promise.all(ended)
  for (const { told } of writers) ids.push(...told())
  assert.equal(ids.length, 120)
  const found = await fresh.stores.facts.byIds(ids, { visibilities: ['team'], member: '' })
  assert.equal(found.length, ids.length)
  assert.equal(new Set(ids).size, ids.length)
})

onBoth('an import killed in the middle and read again adds exactly the missing rows', async (fresh) => {
  const rows = Array.from(
    { length: 30_000 },
    (_, i) => `Client ${i % 90},N-${i}-${'long'.repeat(30)},2026-01-05,10.00,EUR`,
  )
  const id = await fresh.start(fresh.file('long.csv', invoices(...rows)))
  const { child } = startWriter(fresh, 'read', id)
  await until(async () => (await fresh.run<{ rows: number }>('see-import', { id })).rows > 0)
  await kill(child)
  const part = await countFacts(fresh)
  assert.ok(part > 0 && part < 30_090, `${part} facts`)
  await fresh.run('read-file', { id })
  const { state, added, known } = await fresh.run<{ state: string; added: number; known: number }>('see-import', { id })
  assert.equal(state, 'done')
  assert.equal(await countFacts(fresh), 30_090)
  assert.equal(added, 30_090 - part)
  assert.ok(known > 0)
  // All of it is one source: undoing takes the part before the crash back too.
  assert.equal((await fresh.run<{ facts: number }>('undo-import', { id })).facts, 30_090)
})
