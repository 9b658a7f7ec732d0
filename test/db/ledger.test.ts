import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { countFacts, invoices, onBoth, refused } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'

type Today = { total: number; due: number }
type Client = {
  client: string
  lastOrder: string | null
  value: { amount: { minor: number }; n: number } | null
  card: { ref: string | null }
}

const A = 'Acme Bakery,I-1,2026-01-05,100.00,EUR'
const B = 'Acme Bakery,I-2,2026-02-05,200.00,EUR'
const C = 'Berg & Sohn,I-3,2026-02-06,300.00,EUR'

async function timeline(fresh: FreshHouse, client: string): Promise<string[]> {
  const { facts } = await fresh.run<{ facts: { line: string }[] }>('see-timeline', { client })
  return facts.map((fact) => fact.line)
}

async function billed(fresh: FreshHouse, client: string): Promise<number> {
  return (await fresh.run<Client>('see-client', { client })).value?.amount.minor ?? 0
}

onBoth('the same file twice adds nothing, under any name', async (fresh) => {
  const text = invoices(A, B, C)
  assert.equal((await fresh.bring('one.csv', text)).added, 5)
  const again = await fresh.bring('another name.csv', text)
  assert.deepEqual([again.added, again.known, again.state], [0, 3, 'done'])
  assert.equal(await countFacts(fresh), 5)
})

onBoth('true repeats inside one file are kept, and read again they are known', async (fresh) => {
  const repeat = 'Acme Bakery,,2026-01-05,2.50,EUR'
  const text = invoices(repeat, repeat, repeat)
  assert.equal((await fresh.bring('a.csv', text)).added, 4)
  assert.equal((await timeline(fresh, 'acme-bakery')).length, 3)
  assert.equal((await fresh.bring('b.csv', text)).added, 0)
  // A longer export that has one more of the same row adds that one.
  assert.equal((await fresh.bring('c.csv', invoices(repeat, repeat, repeat, repeat))).added, 1)
})

onBoth('exports that overlap add only what is new', async (fresh) => {
  await fresh.bring('january.csv', invoices(A, B))
  const second = await fresh.bring('february.csv', invoices(B, C))
  assert.deepEqual([second.added, second.known], [2, 1])
  assert.equal(await billed(fresh, 'acme-bakery'), 30_000)
})

onBoth('an import can be undone, read again, and undone again', async (fresh) => {
  const text = invoices(A, B)
  for (let time = 0; time < 3; time++) {
    const { id, added } = await fresh.bring('a.csv', text)
    assert.equal(added, 3, `time ${time}`)
    assert.equal(await billed(fresh, 'acme-bakery'), 30_000)
    // What is read again is known, however often it was undone before.
    const again = await fresh.bring('b.csv', text)
    assert.equal(again.added, 0, `time ${time}`)
    await fresh.run('undo-import', { id: again.id })
    await fresh.run('undo-import', { id })
    await refused(fresh.run('undo-import', { id }), 'import-undone')
    assert.deepEqual(await fresh.stores.facts.ofClients(['acme-bakery']), new Map([['acme-bakery', []]]))
  }
  assert.equal(await countFacts(fresh), 9, 'the ledger keeps what was taken back')
})

onBoth('undoing an import leaves what others brought', async (fresh) => {
  await fresh.bring('a.csv', invoices(A))
  const { id } = await fresh.bring('b.csv', invoices(A, B, C))
  await fresh.run('undo-import', { id })
  await fresh.change((stores) => stores.folding.refoldDue(stores.facts.ofClients, '2026-03-02'))
  assert.equal(await billed(fresh, 'acme-bakery'), 10_000)
  assert.equal((await fresh.run<Today>('see-today')).total, 1)
})

onBoth('a fact taken back counts on no day, and its reading is right at once', async (fresh) => {
  await fresh.bring('a.csv', invoices(A, B))
  const { facts } = await fresh.run<{ facts: { id: string; line: string }[] }>('see-timeline', {
    client: 'acme-bakery',
  })
  const wrong = facts.find((fact) => fact.line.includes('I-2'))!
  await fresh.run('take-back', { fact: wrong.id, text: 'It was Berg' })
  assert.equal(await billed(fresh, 'acme-bakery'), 10_000)
  assert.equal((await fresh.run<Client>('see-client', { client: 'acme-bakery' })).lastOrder, '2026-01-05')
  assert.equal((await timeline(fresh, 'acme-bakery')).length, 2, 'the void is told, the fact is not')
  await refused(fresh.run('take-back', { fact: wrong.id }), 'fact-not-found')
})

onBoth('what was taken back by hand stays taken back when the file is read again', async (fresh) => {
  await fresh.bring('a.csv', invoices(A, B))
  const { facts } = await fresh.run<{ facts: { id: string }[] }>('see-timeline', { client: 'acme-bakery' })
  await fresh.run('take-back', { fact: facts[0]!.id })
  assert.equal((await fresh.bring('b.csv', invoices(A, B))).added, 0)
  assert.equal(await billed(fresh, 'acme-bakery'), 10_000)
})

onBoth('taking back is final: a void cannot be taken back', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  const { ids } = await fresh.run<{ ids: string[] }>('log-contact', { client: 'acme', kind: 'call' })
  const taken = await fresh.run<{ ids: string[] }>('take-back', { fact: ids[0] })
  await refused(fresh.run('take-back', { fact: taken.ids[0] }), 'fact-not-found')
  await refused(fresh.run('take-back', { fact: ',' }), 'fact-not-found')
})

onBoth('two equal entries by hand are two facts', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  await fresh.run('log-contact', { client: 'acme', kind: 'call', text: 'Hello' })
  await fresh.run('log-contact', { client: 'acme', kind: 'call', text: 'Hello' })
  assert.equal((await timeline(fresh, 'acme')).length, 2)
})

onBoth('a later card wins, also within one day', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  for (const name of ['Acme One', 'Acme Two', 'Acme Three', 'Acme Four']) {
    await fresh.run('change-client', { client: 'acme', name, tier: name })
    const { clients } = await fresh.run<{ clients: { name: string }[] }>('list-clients')
    assert.equal(clients[0]!.name, name)
  }
})

test('nothing in the program changes or removes a fact (append-only)', () => {
  const folder = join(import.meta.dirname, '..', '..', 'src')
  const files = globSync('**/*.ts', { cwd: folder })
  assert.ok(files.length > 100)
  // Erasing is what the law asks for (handbook 2.5): one store can, and it is opened by the deed and by what carries it on.
  const erases = (file: string) => /\berasing\.(?:erase|strip|narrow)\(/.test(readFileSync(join(folder, file), 'utf8'))
  assert.deepEqual(files.filter(erases).toSorted(), ['app/erase-kept.ts', 'app/kept-list.ts'])
  for (const file of files.filter((one) => one !== 'db/erasing-store.ts')) {
    const text = readFileSync(join(folder, file), 'utf8')
    assert.doesNotMatch(text, /(?:updateTable|deleteFrom|mergeInto|replaceInto)\(\s*'fact'/, file)
    assert.doesNotMatch(text, /(?:update|delete\s+from|replace\s+into)\s+"?fact"?\b/i, file)
    assert.doesNotMatch(text, /insertInto\('fact'\)[^;]*doUpdateSet/, file)
  }
})

onBoth('rows find their client by reference, then by name, then by mail address', async (fresh) => {
  const head = 'Client,Customer ID,Email,Invoice,Date,Amount,Currency\n'
  const at = (name: string, ref: string, email: string, n: number) =>
    `${name},${ref},${email},I-${n},2026-02-0${n},10.00,EUR\n`
  await fresh.bring(
    'a.csv',
    head + at('Acme', 'C-1', 'hello@acme.example', 1) + at('Berg', 'C-2', 'hello@berg.example', 2),
  )
  await fresh.bring(
    'b.csv',
    head + at('Acme Renamed', 'C-1', '', 3) + at('', '', 'HELLO@berg.example', 4) + at(' acme ', '', '', 5),
  )
  // The surer name wins: this is the reference of one and the name of the other.
  await fresh.bring('c.csv', head + at('Acme', 'C-2', '', 6))
  const { clients } = await fresh.run<{ clients: { client: string }[] }>('list-clients')
  assert.deepEqual(
    clients.map((one) => one.client),
    ['acme', 'berg'],
  )
  const count = async (client: string) => (await timeline(fresh, client)).length
  assert.deepEqual([await count('acme'), await count('berg')], [3, 3])
})

onBoth('new clients get keys in their own script, alike ones get numbers', async (fresh) => {
  const names = [
    'Նուռ Հաց',
    'हिमाल चिया',
    'Skjálfandi',
    '東京書店',
    '💥',
    '!!!',
    'Acme GmbH',
    'acme-gmbh',
    'ACME, GmbH',
  ]
  const text = invoices(...names.map((name, i) => `"${name}",I-${i},2026-01-05,10.00,EUR`))
  await fresh.bring('a.csv', text)
  const { clients } = await fresh.run<{ clients: { client: string }[] }>('list-clients')
  const keys = clients.map((one) => one.client).toSorted()
  assert.equal(keys.length, names.length)
  for (const key of [
    'acme-gmbh',
    'acme-gmbh-2',
    'acme-gmbh-3',
    'client',
    'client-2',
    'skjálfandi',
    'նուռ-հաց',
    'हिमाल-चिया',
    '東京書店',
  ]) {
    assert.ok(keys.includes(key), `${key} is not among ${keys.join(' ')}`)
  }
  // A later file with another name of the same shape gets the next number.
  await fresh.bring('b.csv', invoices('Acme (GmbH),I-20,2026-01-06,10.00,EUR'))
  const found = await fresh.run<{ clients: { client: string }[] }>('list-clients', { search: 'Acme (' })
  assert.deepEqual(
    found.clients.map((one) => one.client),
    ['acme-gmbh-4'],
  )
})

onBoth('two imports of the same clients at once make each client once', async (fresh) => {
  const rows = Array.from({ length: 5000 }, (_, i) => `Client ${i % 700},N-${i},2026-01-05,10.00,EUR`)
  const paths = [fresh.file('a.csv', invoices(...rows)), fresh.file('b.csv', invoices(...rows.toReversed()))]
  const ids = [await fresh.start(paths[0]!), await fresh.start(paths[1]!)]
  await Promise.all(ids.map((id) => fresh.run('read-file', { id })))
  assert.equal(await countFacts(fresh), 5700)
  assert.equal((await fresh.run<Today>('see-today')).total, 700)
})

onBoth('a stopped import can go on, and undoing it takes all of it back', async (fresh) => {
  const rows = Array.from(
    { length: 20_000 },
    (_, i) => `Client ${i % 50},N-${i}-${'long'.repeat(30)},2026-01-05,10.00,EUR`,
  )
  const id = await fresh.start(fresh.file('long.csv', invoices(...rows)))
  const reading = fresh.run<{ outcome: string }>('read-file', { id })
  let seen = { rows: 0 }
  // SQLite answers within the thread, so the reading must be given its turn.
  for (; seen.rows === 0; await setImmediate()) seen = await fresh.run('see-import', { id })
  await fresh.run('stop-import', { id })
  assert.equal((await reading).outcome, 'stopped')
  const part = await countFacts(fresh)
  assert.ok(part > 0 && part < 20_050, `${part} facts`)
  await refused(fresh.run('stop-import', { id }), 'import-not-running')
  await fresh.run('start-import', { id })
  await refused(fresh.run('start-import', { id }), 'import-running')
  await refused(fresh.run('undo-import', { id }), 'import-running')
  await fresh.run('read-file', { id })
  assert.equal(await countFacts(fresh), 20_050)
  const { facts } = await fresh.run<{ facts: number }>('undo-import', { id })
  assert.equal(facts, 20_050)
})
