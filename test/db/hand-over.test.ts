import assert from 'node:assert/strict'
import { engines, invoices, onBoth, openFreshHouse } from '../fresh-house.ts'
import type { Engine, FreshHouse } from '../fresh-house.ts'
import type { TestContext } from 'node:test'

const A = 'Acme Bakery,I-1,2026-01-05,100.00,EUR'
const B = 'Acme Bakery,I-2,2026-02-05,200.00,EUR'
const C = 'Berg & Sohn,I-3,2026-02-06,300.00,EUR'
const D = 'Berg & Sohn,I-4,2026-02-20,50.00,EUR'

/** Every line on record of every client, and the clients' names. */
async function onRecord(fresh: FreshHouse): Promise<{ names: string[]; rows: string[] }> {
  await fresh.run('catch-up', {}, undefined, 'worker')
  const { clients } = await fresh.run<{ clients: { client: string; name: string }[] }>('list-clients')
  const rows: string[] = []
  for (const { client } of clients) {
    const { facts } = await fresh.run<{ facts: { line: string }[] }>('see-timeline', { client })
    rows.push(...facts.map(({ line }) => /I-\d/.exec(line)?.[0] ?? line.replace(/ void \S+/u, ' void')))
  }
  return { names: clients.map((one) => one.name), rows: rows.toSorted() }
}

async function checkBook(fresh: FreshHouse, t: TestContext): Promise<void> {
  const book = await fresh.export()
  for (const engine of engines.filter((one: Engine) => !one.skip)) {
    const other = await openFreshHouse(t, engine)
    assert.equal((await other.bring('book.story', book)).problems, 0)
    assert.equal(await other.export(), book)
    assert.deepEqual(await onRecord(other), await onRecord(fresh))
    assert.equal((await other.bring('again.story', book)).added, 0)
  }
}

onBoth('what two imports brought counts until both are undone', async (fresh, t) => {
  const a = await fresh.bring('a.csv', invoices(A, B, C))
  const b = await fresh.bring('b.csv', invoices(B, C, D))
  assert.deepEqual([b.added, b.known], [1, 2])
  await fresh.run('undo-import', { id: a.id })
  assert.deepEqual(await onRecord(fresh), { names: ['Acme Bakery', 'Berg & Sohn'], rows: ['I-2', 'I-3', 'I-4'] })
  await checkBook(fresh, t)
  assert.equal((await fresh.bring('b again.csv', invoices(B, C, D))).added, 0, 'what was handed over is known')
  const again = await fresh.bring('a again.csv', invoices(A, B, C))
  assert.deepEqual([again.added, again.known], [1, 2])
  await checkBook(fresh, t)
  await fresh.run('undo-import', { id: b.id })
  assert.deepEqual((await onRecord(fresh)).rows, ['I-1', 'I-2', 'I-3', 'I-4'], 'and goes to the third')
  await checkBook(fresh, t)
})

onBoth('when both are undone nothing counts, and either can be read again', async (fresh, t) => {
  const a = await fresh.bring('a.csv', invoices(A, B))
  const b = await fresh.bring('b.csv', invoices(B, C))
  await fresh.run('undo-import', { id: a.id })
  await fresh.run('undo-import', { id: b.id })
  assert.deepEqual(await onRecord(fresh), { names: [], rows: [] })
  await checkBook(fresh, t)
  assert.equal((await fresh.bring('a.csv', invoices(A, B))).added, 3)
  assert.deepEqual(await onRecord(fresh), { names: ['Acme Bakery'], rows: ['I-1', 'I-2'] })
  await checkBook(fresh, t)
})

onBoth('what was taken back by hand is not handed over', async (fresh) => {
  const a = await fresh.bring('a.csv', invoices(A, B))
  await fresh.bring('b.csv', invoices(A, B))
  const { facts } = await fresh.run<{ facts: { id: string }[] }>('see-timeline', { client: 'acme-bakery' })
  await fresh.run('take-back', { fact: facts[0]!.id })
  await fresh.run('undo-import', { id: a.id })
  assert.deepEqual(
    (await onRecord(fresh)).rows.filter((row) => row.startsWith('I-')),
    ['I-1'],
  )
})

onBoth('of two books with the same void the other one still takes back', async (fresh, t) => {
  const text =
    'client acme "Acme"\n2026-01-04 call with acme "four" &y\n2026-01-05 void &y\n2026-01-06 call with acme "six"\n'
  const a = await fresh.bring('a.story', text)
  await fresh.bring('b.story', `# the same\n${text}`)
  await fresh.run('undo-import', { id: a.id })
  const { rows } = await onRecord(fresh)
  assert.deepEqual(
    rows.filter((row) => row.includes(' call ')),
    ['2026-01-06 call with acme "six"'],
  )
  await checkBook(fresh, t)
})
