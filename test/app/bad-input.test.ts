import assert from 'node:assert/strict'
import { execFile, execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { countFacts, engines, invoices, mira, onBoth, openFreshHouse, refused } from '../fresh-house.ts'
import { asRefusal } from '../../src/app/run-action.ts'
import { Refusal } from '../../src/core/refusal.ts'
import { openHouse } from '../../src/open-house.ts'
import { runNamed } from '../../src/app/run-named.ts'
import { memoryFlags } from '../../scripts/launch/memory.mjs'

const run = promisify(execFile)
const words = JSON.parse(readFileSync(new URL('../../src/words/en.json', import.meta.url), 'utf8')) as Record<
  string,
  string
>
const GOOD = 'Acme,I-1,2026-01-05,10.00,EUR'

type Problems = { problems: { line: number; code: string; row: string }[] }

const dirty: [name: string, row: string][] = [
  ['a day that does not exist', 'Acme,I-2,31/02/2026,10.00,EUR'],
  ['two decimal marks', 'Acme,I-2,2026-01-05,1.000.00.5,EUR'],
  ['a half-written row', 'Acme,I-2,2026'],
  ['an amount of words', 'Acme,I-2,2026-01-05,ten,EUR'],
]

for (const [name, row] of dirty) {
  onBoth(`${name} is a problem with words for it, and the rows around it are read`, async (fresh) => {
    const { id, added, state } = await fresh.bring('a.csv', invoices(GOOD, row, 'Berg,I-3,2026-01-07,5.00,EUR'))
    assert.deepEqual([state, added], ['done', 4])
    const { problems } = await fresh.run<Problems>('see-problems', { id })
    assert.equal(problems.length, 1)
    assert.equal(problems[0]!.line, 3)
    for (const key of [`problem.${problems[0]!.code}`, `problem.${problems[0]!.code}.mend`]) assert.ok(words[key], key)
    await fresh.run('settle-problems', { id })
    assert.notEqual(
      (await fresh.run<{ problems: { settledAt: string | null }[] }>('see-problems', { id })).problems[0]!.settledAt,
      null,
    )
  })
}

const unreadable: [name: string, content: string | Uint8Array, code: string][] = [
  ['a missing column', 'Client,Amount\nAcme,10.00\n', 'missing-column'],
  ['no rows', 'Client,Invoice,Date,Amount,Currency\n', 'no-rows'],
  ['a binary file renamed', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7) % 256)), 'file-is-binary'],
]

for (const [name, content, code] of unreadable) {
  onBoth(`${name} is refused with words for it, and nothing is lost`, async (fresh) => {
    await fresh.bring('good.csv', invoices(GOOD))
    const { id } = await fresh.run<{ id: string }>('receive-file', {
      name: 'bad.csv',
      path: fresh.file('bad.csv', content),
    })
    const { refusal } = await fresh.run<{ refusal: { code: string } }>('preview-import', { id })
    assert.equal(refusal.code, code)
    await refused(fresh.run('start-import', { id }), code)
    for (const key of [`refusal.${code}`, `refusal.${code}.mend`]) assert.ok(words[key], key)
    assert.equal(await countFacts(fresh), 2)
  })
}

onBoth('an empty file, one that is not there and an unknown encoding are refused', async (fresh) => {
  await refused(fresh.run('receive-file', { name: 'a.csv', path: fresh.file('a.csv', '') }), 'file-empty')
  await refused(fresh.run('receive-file', { name: 'b.csv', path: join(fresh.house.home, 'b.csv') }), 'file-not-found')
  const path = fresh.file('c.csv', invoices(GOOD))
  const { id } = await fresh.run<{ id: string }>('receive-file', { name: 'c.csv', path })
  await refused(fresh.run('start-import', { id, encoding: 'klingon' }), 'unknown-encoding')
})

onBoth('text in another encoding is read with it, and a negative quantity is a problem', async (fresh) => {
  const text = 'Client,Invoice,Date,Description,Quantity,Price,Currency\n'
  const rows = `Café Müller,I-1,2026-01-05,Labels,-2,10.00,EUR\nCafé Müller,I-2,2026-01-06,Cards,3,10.00,EUR\n`
  const done = await fresh.bring('latin.csv', Buffer.from(text + rows, 'latin1'), { encoding: 'windows-1252' })
  assert.equal(done.state, 'done')
  const { clients } = await fresh.run<{ clients: { name: string }[] }>('list-clients')
  assert.equal(clients[0]!.name, 'Café Müller')
  const { problems } = await fresh.run<Problems>('see-problems', { id: done.id })
  assert.deepEqual(
    problems.map((one) => one.line),
    [2],
  )
  assert.ok(words[`problem.${problems[0]!.code}.mend`])
})

/** Runs an import in a process of its own, with the memory flags of the program, and gives its greatest memory in MB. */
async function memoryOf(file: string, home: string): Promise<{ peak: number; rows: number; problems: number }> {
  const { stdout } = await run(process.execPath, [
    ...memoryFlags(),
    '--disable-warning=ExperimentalWarning',
    fileURLToPath(new URL('import-once.ts', import.meta.url)),
    file,
    home,
  ])
  return JSON.parse(stdout) as { peak: number; rows: number; problems: number }
}

test('a line of 200 MB is one problem, and the memory stays under 512 MB', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'goodterms-long-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'long.csv')
  const out = openSync(file, 'w')
  writeSync(out, invoices(GOOD))
  for (let i = 0; i < 200; i++) writeSync(out, Buffer.alloc(1 << 20, 'x'))
  writeSync(out, '\nBerg,I-3,2026-01-07,5.00,EUR\n')
  closeSync(out)
  const { peak, problems, rows } = await memoryOf(file, join(folder, 'home'))
  assert.ok(peak < 512, `${peak} MB`)
  assert.deepEqual([problems, rows], [1, 3])
})

test('200,000 rows never need more than 512 MB', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'goodterms-many-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'many.csv')
  const out = openSync(file, 'w')
  writeSync(out, invoices())
  for (let i = 0; i < 200_000; i++)
    writeSync(out, `Client ${i % 20_000},N-${i},2025-0${1 + (i % 9)}-1${i % 10},${i % 900}.50,EUR\n`)
  closeSync(out)
  const { peak, rows } = await memoryOf(file, join(folder, 'home'))
  assert.ok(peak < 512, `${peak} MB`)
  assert.equal(rows, 200_000)
})

/** A file system of 8 MB, or the reason why there can be none. */
function smallDisk(): { folder: string; free: () => void } | string {
  const folder = mkdtempSync(join(tmpdir(), 'goodterms-disk-'))
  const free = () => rmSync(folder, { recursive: true, force: true })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    free()
    return 'no small disk: mounting one needs root'
  }
  return {
    folder,
    free: () => {
      execFileSync('umount', [folder])
      free()
    },
  }
}

test('a full disk is refused, and what was accepted before is still there', async (t) => {
  const disk = smallDisk()
  if (typeof disk === 'string') return t.skip(disk)
  const other = await openFreshHouse(t, engines[0])
  const house = await openHouse({}, disk.folder)
  t.after(async () => {
    await house.database.close()
    disk.free()
  })
  const asker = { person: mira, surface: 'cli' as const }
  await runNamed(house, 'add-client', { name: 'Acme' }, asker)
  const rows = Array.from({ length: 60_000 }, (_, i) => `Client ${i},N-${i},2026-01-05,10.00,EUR`)
  const path = other.file('large.csv', invoices(...rows))
  const { id } = await runNamed<{ id: string }>(house, 'receive-file', { name: 'large.csv', path }, asker)
  await runNamed(house, 'start-import', { id }, asker)
  await refused(runNamed(house, 'read-file', { id }, asker), 'disk-full')
  const { clients } = await runNamed<{ clients: { name: string }[] }>(house, 'list-clients', { search: 'Acme' }, asker)
  assert.deepEqual(
    clients.map((one) => one.name),
    ['Acme'],
  )
})

test('a database that somebody else holds is refused as busy', () => {
  for (const error of [{ errcode: 5 }, { errcode: 6 }, { code: '55P03' }]) {
    const answer = asRefusal(error)
    assert.ok(answer instanceof Refusal)
    assert.equal(answer.code, 'database-busy')
  }
})
