import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { BOOK_HEADER } from '../../src/core/ledger/book.ts'
import { kinds } from '../../src/core/ledger/kinds/all.ts'
import { writeFactLine } from '../../src/core/ledger/notation.ts'
import { draftOf } from '../core/some-facts.ts'
import { engines, invoices, onBoth, openFreshHouse } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'

/** Exports a house, reads the book into an empty one on `engine`, and exports that. */
async function roundTrip(book: string, into: FreshHouse): Promise<void> {
  const intake = await into.bring('book.story', book)
  assert.deepEqual([intake.state, intake.problems], ['done', 0])
  assert.equal(await into.export(), book)
  // And reading it once more adds nothing.
  assert.equal((await into.bring('again.story', book)).added, 0)
  assert.equal(await into.export(), book)
}

/** Things that a book must not lose: an undone import, one read again, a fact taken back, one only its author may see. */
async function busyHouse(fresh: FreshHouse): Promise<void> {
  const rows = ['Acme,I-1,2026-01-05,10.00,EUR', 'Acme,I-1,2026-01-05,10.00,EUR', 'Berg,I-2,2026-01-06,30.00,ISK']
  const { id } = await fresh.bring('a "quoted" name.csv', invoices(...rows))
  await fresh.bring('b.csv', invoices(...rows, 'Նուռ,I-3,2026-02-01,1.50,EUR'))
  await fresh.run('undo-import', { id })
  await fresh.bring('c.csv', invoices(...rows))
  await fresh.run('add-client', { name: 'Zoë', email: 'zoe@example.org' })
  await fresh.run('add-fact', {
    line: '2026-02-01 note zoë "for me \\n only" visible private\n2026-02-01 note zoë "for owners" visible owner',
  })
  const calls = [1, 2, 3].map(() =>
    fresh.run<{ ids: string[] }>('log-contact', { client: 'zoë', kind: 'call', on: '2026-02-02' }),
  )
  const ids = (await Promise.all(calls)).flatMap((call) => call.ids)
  await fresh.run('take-back', { fact: ids.slice(0, 2).join(','), text: 'Twice' })
  await fresh.run('change-client', { client: 'zoë', name: 'Zoë Two' })
  await fresh.run('change-client', { client: 'zoë', name: 'Zoë Three' })
  await fresh.run('change-business', { name: 'Studio', zone: 'Asia/Kathmandu' })
}

onBoth('a book exported, read into an empty house and exported again is the same, byte for byte', async (fresh, t) => {
  await busyHouse(fresh)
  const book = await fresh.export()
  assert.ok(book.startsWith(BOOK_HEADER))
  assert.match(book, / undone /)
  assert.match(book, /visible private/)
  assert.match(book, /void &2 "Twice"/)
  const board = JSON.stringify(await fresh.run('see-client', { client: 'zoë' })).replaceAll(/"[0-9a-v]{20}"/g, '')
  for (const engine of engines.filter((one) => !one.skip)) {
    const other = await openFreshHouse(t, engine)
    await roundTrip(book, other)
    assert.equal(
      JSON.stringify(await other.run('see-client', { client: 'zoë' })).replaceAll(/"[0-9a-v]{20}"/g, ''),
      board,
    )
  }
})

onBoth('the sample business makes the round trip', async (fresh, t) => {
  await fresh.bring('studio.story', readFileSync(new URL('../../sample/studio.story', import.meta.url), 'utf8'))
  const engine = engines.find(
    (one) => one.name === (fresh.house.database.engine === 'sqlite' ? 'SQLite' : 'PostgreSQL'),
  )!
  await roundTrip(await fresh.export(), await openFreshHouse(t, engine))
})

const someBook = fc
  .array(fc.oneof(...[...kinds.values()].filter((kind) => kind.name !== 'void').map(draftOf)), { maxLength: 40 })
  .chain((drafts) => fc.tuple(fc.constant(drafts), fc.array(fc.nat({ max: 39 }), { maxLength: 6 })))
  .map(([all, taken]) => {
    // Cards are for the whole team.
    const drafts = all.map((draft) =>
      draft.kind === 'client' || draft.kind === 'person' ? { ...draft, visibility: 'team' as const } : draft,
    )
    const labelled = new Set(taken)
    const lines = drafts.map((draft, i) => writeFactLine({ draft, ...(labelled.has(i) ? { label: `&f${i}` } : {}) }))
    const voids = [...labelled].filter((i) => i < drafts.length).map((i) => `2026-01-01 void &f${i}`)
    return ['# any book', ...lines, ...voids, ''].join('\n')
  })

for (const engine of engines) {
  void test(`any book makes the round trip (${engine.name})`, { skip: engine.skip }, async (t) => {
    await fc.assert(
      fc.asyncProperty(someBook, fc.boolean(), async (text, undo) => {
        const one = await openFreshHouse(t, engine)
        const first = await one.bring('first.story', text)
        assert.equal(first.problems, 0)
        if (undo) {
          await one.run('undo-import', { id: first.id })
          await one.bring('second.story', text)
        }
        await roundTrip(await one.export(), await openFreshHouse(t, engine))
      }),
      { numRuns: 8 },
    )
  })
}
