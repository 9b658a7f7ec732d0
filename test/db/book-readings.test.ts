import assert from 'node:assert/strict'
import { NO_BACKDROP } from '../../src/core/signals/backdrop.ts'
import type { BookSeen } from '../../src/db/book-reading-store.ts'
import { onBoth } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'

const DAYS = ['2025-10-31', '2025-11-30', '2025-12-31', '2026-01-31']

function seen(on: string, clients: number): BookSeen {
  return { backdrop: { ...NO_BACKDROP, on, clients }, buying: null }
}

/** Stores four month ends as if each had been computed. */
async function keepAll(fresh: FreshHouse): Promise<void> {
  const all = new Map(DAYS.map((day, i) => [day, seen(day, i)]))
  await fresh.change((stores) => stores.bookReadings.save(all, '2026-01-31'))
}

function due(fresh: FreshHouse): Promise<string[]> {
  return fresh.stores.bookReadings.due(DAYS, '2030-01-31')
}

onBoth('what is kept of a month end is given back, and only what is right', async (fresh) => {
  assert.deepEqual(await due(fresh), DAYS)
  assert.deepEqual(await fresh.stores.bookReadings.latest('2026-01-31'), { backdrop: NO_BACKDROP, buying: null })
  await keepAll(fresh)
  assert.deepEqual(await due(fresh), [])
  const found = await fresh.stores.bookReadings.of(['2025-11-30', '2026-01-31', '2020-01-31'])
  assert.deepEqual(
    [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    [
      ['2025-11-30', seen('2025-11-30', 1)],
      ['2026-01-31', seen('2026-01-31', 3)],
    ],
  )
  await fresh.change((stores) => stores.bookReadings.markChanged('2025-12-15'))
  assert.deepEqual(await due(fresh), ['2025-12-31', '2026-01-31'])
  assert.equal((await fresh.stores.bookReadings.of(DAYS)).size, 2)
  // Readings of today go on with what was last seen until it is computed anew.
  assert.deepEqual(await fresh.stores.bookReadings.latest('2026-02-28'), seen('2026-01-31', 3))
})

onBoth('keeping says whether what today stands on is another', async (fresh) => {
  const day = '2026-01-31'
  const keep = (clients: number) =>
    fresh.change((stores) => stores.bookReadings.save(new Map([[day, seen(day, clients)]]), day))
  assert.deepEqual([await keep(3), await keep(3), await keep(4)], [true, false, true])
  const earlier = new Map([['2025-12-31', seen('2025-12-31', 9)]])
  assert.equal(await fresh.change((stores) => stores.bookReadings.save(earlier, day)), false)
})

onBoth('a fact changes the month ends from its own day on, not the ones before', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  await keepAll(fresh)
  await fresh.run('log-contact', { client: 'acme', kind: 'call', on: '2026-02-15' })
  assert.deepEqual(await due(fresh), [])
  await fresh.run('record-payment', { client: 'acme', amount: '10', currency: 'EUR', on: '2025-12-31' })
  assert.deepEqual(await due(fresh), ['2025-12-31', '2026-01-31'])
})

onBoth('what is taken back changes the month ends since it happened', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  const paid = { client: 'acme', amount: '10', currency: 'EUR', on: '2025-11-30' }
  const { ids } = await fresh.run<{ ids: string[] }>('record-payment', paid)
  await keepAll(fresh)
  await fresh.run('take-back', { fact: ids[0] })
  assert.deepEqual(await due(fresh), ['2025-11-30', '2025-12-31', '2026-01-31'])
})

onBoth('an undone import changes the month ends since its first fact', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  const { id } = await fresh.bring('a.story', '2025-12-05 call with acme\n2026-01-20 call with acme\n')
  await keepAll(fresh)
  await fresh.run('undo-import', { id })
  assert.deepEqual(
    (await due(fresh)).filter((day) => DAYS.includes(day)),
    DAYS.slice(2),
  )
})

onBoth('histories come by key, thin ones too, and the span is that of dated facts', async (fresh) => {
  assert.equal(await fresh.stores.histories.span(), null)
  await fresh.bring('a.story', 'client zoe "Zoë"\nclient acme "Acme"\n2025-01-05 call with acme\n')
  assert.deepEqual(await fresh.stores.histories.span(), { first: '2025-01-05', last: '2025-01-05' })
  const keys: string[] = []
  for await (const page of fresh.stores.histories.all()) for (const { client } of page) keys.push(client)
  assert.deepEqual(keys, ['acme', 'zoe'])
})
