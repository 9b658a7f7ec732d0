import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draftBy, record } from '../../src/app/record.ts'
import type { World } from '../../src/app/world.ts'
import { onBoth, refused } from '../fresh-house.ts'

type Today = { total: number; strip: { standing: string; n: number }[]; unknown: number }

onBoth('a card of a client or a person is for the whole team', async (fresh) => {
  for (const line of ['client acme "Acme" visible owner', 'client acme "Acme" visible private']) {
    await refused(fresh.run('add-fact', { line }), 'card-for-all', { line: 1 })
  }
  await fresh.run('add-client', { name: 'Acme' })
  await refused(fresh.run('add-fact', { line: 'person zoe "Zoë" at acme visible owner' }), 'card-for-all')
  const { id, added } = await fresh.bring(
    'book.story',
    'client berg "Berg" visible owner &b\nclient cora "Cora" visible team\n2026-01-01 void &b\n',
  )
  const { problems } = await fresh.run<{ problems: { line: number; code: string }[] }>('see-problems', { id })
  assert.deepEqual(
    problems.map(({ line, code }) => `${line} ${code}`),
    ['1 card-for-all', '3 unknown-label'],
  )
  assert.equal(added, 1)
})

onBoth('nothing happened after today', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  const on = '2026-03-03'
  const future = { on, today: '2026-03-02' }
  await fresh.run('make-promise', { client: 'acme', text: 'Drafts', by: '2026-03-09' })
  await refused(fresh.run('log-contact', { client: 'acme', kind: 'call', on }), 'day-in-future', future)
  await refused(
    fresh.run('record-payment', { client: 'acme', amount: '10', currency: 'EUR', on }),
    'day-in-future',
    future,
  )
  await refused(
    fresh.run('make-promise', { client: 'acme', text: 'More', by: '2026-03-09', on }),
    'day-in-future',
    future,
  )
  for (const deed of ['keep-promise', 'release-promise']) {
    await refused(fresh.run(deed, { client: 'acme', text: 'Drafts', on }), 'day-in-future', future)
  }
  await refused(
    fresh.run('move-promise', { client: 'acme', text: 'Drafts', to: '2026-03-10', on }),
    'day-in-future',
    future,
  )
  for (const rest of ['call with acme', 'payment acme 10.00 EUR', 'kept acme "Drafts"']) {
    await refused(fresh.run('add-fact', { line: `${on} ${rest}` }), 'day-in-future', future)
  }
  await fresh.run('add-fact', { line: `${on} invoice acme 10.00 EUR` })
  await fresh.run('log-contact', { client: 'acme', kind: 'call', on: '2026-03-02' })
})

onBoth(
  'a promise is due on the day it was made at the earliest, a move is set aside until today at the earliest',
  async (fresh) => {
    await fresh.run('add-client', { name: 'Acme' })
    const on = '2026-02-20'
    const past = { on: '2026-02-19', first: on }
    await refused(
      fresh.run('make-promise', { client: 'acme', text: 'Drafts', by: '2026-02-19', on }),
      'day-in-past',
      past,
    )
    const told = { client: 'acme', kind: 'call', on, promise: 'Drafts', promiseBy: '2026-02-19' }
    await refused(fresh.run('log-contact', told), 'day-in-past', past)
    await fresh.run('make-promise', { client: 'acme', text: 'Drafts', by: on, on })
    await refused(fresh.run('move-promise', { client: 'acme', text: 'Drafts', to: '2026-02-19' }), 'day-in-past', past)
    await fresh.run('move-promise', { client: 'acme', text: 'Drafts', to: '2026-02-21' })
    const aside = { client: 'acme', signal: 'promise-late' }
    await refused(fresh.run('set-aside', { ...aside, until: '2026-03-01' }), 'day-in-past', { first: '2026-03-02' })
    await refused(fresh.run('set-aside', aside), 'input-invalid', { field: 'until', reason: 'until-missing' })
    await fresh.run('set-aside', { ...aside, until: '2026-03-02' })
  },
)

onBoth('a client shows the latest 200 promises', async (fresh) => {
  const lines = Array.from(
    { length: 201 },
    (_, i) => `2026-01-${String((i % 28) + 1).padStart(2, '0')} promise to acme "No ${i}" by 2026-03-01`,
  )
  await fresh.bring('book.story', `client acme "Acme"\n${lines.toSorted().join('\n')}\n`)
  const { promises } = await fresh.run<{ promises: { made: string }[] }>('see-client', { client: 'acme' })
  assert.deepEqual([promises.length, promises[0]!.made], [200, '2026-01-28'])
})

onBoth('of whom everything lies ahead is counted on no day before, whichever way the board is made', async (fresh) => {
  const many = Array.from({ length: 6 }, (_, i) => `2026-03-1${i} invoice many ${i + 1}.00 EUR`)
  await fresh.bring(
    'book.story',
    [
      'client many "Many"',
      'client few "Few"',
      'client none "None"',
      '2026-03-10 invoice few 1.00 EUR',
      ...many,
      '',
    ].join('\n'),
  )
  const stored = await fresh.run<Today>('see-today')
  fresh.turnTo('2026-03-03')
  const computed = await fresh.run<Today>('see-today', { asOf: '2026-03-02' })
  await fresh.change(async (stores) => stores.folding.turnDay('2026-03-03'))
  assert.deepEqual([stored.strip, stored.total], [[{ standing: 'unknown', n: 1 }], 1])
  assert.deepEqual([computed.strip, computed.total], [stored.strip, stored.total])
  await fresh.change(async (stores) => stores.folding.turnDay('2026-03-10'))
  fresh.turnTo('2026-03-10')
  assert.equal((await fresh.run<Today>('see-today')).total, 3)
})

test('what the notation would not give back is not recorded', async () => {
  const world = { person: null, today: '2026-03-02' } as World
  const draft = draftBy(world, 'note', 'no key', { client: 'no key', text: 'x' })
  await assert.rejects(record(world, [draft]), /not the same/)
})
