import assert from 'node:assert/strict'
import { onBoth } from '../fresh-house.ts'

type Aside = { signal: string; name: string; on: string; until: string | null; by?: string | null }
type Seen = { asides: Aside[]; move: unknown }
type Today = { moves: unknown[]; asideCount: number; aside: { client: string; asides: Aside[] }[] }

onBoth('what was put aside is told, with until when and by whom, and counted', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  await fresh.run('add-fact', { line: '2026-01-02 promise to acme "label" by 2026-01-20' })
  const until = '2026-03-20'
  await fresh.run('set-aside', { client: 'acme', signal: 'promise-late', until })
  const told = { signal: 'promise-late', name: 'signal.promise-late.name', on: '2026-03-02', until }
  const { asides, move } = await fresh.run<Seen>('see-client', { client: 'acme' })
  assert.deepEqual(
    asides.map(({ signal, name, on, until: to }) => ({ signal, name, on, until: to })),
    [told],
  )
  assert.equal(asides[0]!.by, 'mira')
  assert.equal(move, null)
  const today = await fresh.run<Today>('see-today')
  assert.deepEqual([today.moves.length, today.asideCount, today.aside[0]?.client], [0, 1, 'acme'])
  fresh.turnTo(until)
  const then = await fresh.run<Today>('see-today')
  assert.deepEqual([then.moves.length, then.asideCount], [1, 0])
})

onBoth('planned invoices are read, and the import says how many lie ahead', async (fresh) => {
  const rows =
    'Date,Customer,Invoice,Amount\n2026-03-01,Acme,1,100.00\n2026-04-01,Acme,2,120.00\n2026-05-01,Acme,3,120.00\n'
  const { id, problems } = await fresh.bring('planned.csv', rows)
  const ahead = async () => (await fresh.run<{ ahead: number }>('see-import', { id })).ahead
  assert.deepEqual([problems, await ahead()], [0, 2])
  fresh.turnTo('2026-04-01')
  assert.equal(await ahead(), 1)
})

onBoth('an unhappy answer goes by its own name, also among other signs', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  await fresh.run('add-fact', { line: '2026-01-02 promise to acme "label" by 2026-01-20' })
  await fresh.run('record-feedback', { client: 'acme', measure: 'nps', score: 2 })
  const { moves } = await fresh.run<{ moves: { also: { name: string }[] }[] }>('see-today')
  assert.deepEqual(
    moves.map(({ also }) => also.map(({ name }) => name)),
    [['signal.just-good-enough.name.unhappy']],
  )
})
