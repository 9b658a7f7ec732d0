import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { backdropsOn, bookSeenOn } from '../../src/app/book-seen.ts'
import { bringReadingsUp } from '../../src/app/schedule.ts'
import { openWorld } from '../../src/app/world.ts'
import { addDays } from '../../src/core/day.ts'
import { bookDay } from '../../src/core/signals/book-day.ts'
import { TODAY, onBoth } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'

const SAMPLE = readFileSync(new URL('../../sample/studio.story', import.meta.url), 'utf8')

async function rows({ house }: FreshHouse) {
  return house.database.read.selectFrom('book_reading').selectAll().orderBy('day').execute()
}

function worldOf({ house }: FreshHouse) {
  return openWorld(house, house.database.read, null, 'cli')
}

onBoth('after an import every month end since the first fact is kept, with the models of the last', async (fresh) => {
  await fresh.bring('studio.story', SAMPLE)
  const kept = await rows(fresh)
  const days = kept.map((row) => row.day)
  const { first } = (await fresh.stores.histories.span())!
  assert.equal(days.at(-1), '2026-02-28')
  assert.ok(days.length > 20 && days[0]! >= first && days[0]! <= addDays(first, 31), days[0])
  assert.deepEqual(
    kept.filter((row) => row.buying !== '').map((row) => row.day),
    ['2026-02-28'],
  )
  await bringReadingsUp(fresh.house)
  assert.deepEqual(await rows(fresh), kept)
})

onBoth('what is kept of a month end is what would be computed for it', async (fresh) => {
  await fresh.bring('studio.story', SAMPLE)
  const days = (await rows(fresh)).map((row) => addDays(row.day, 1))
  const kept = await backdropsOn(await worldOf(fresh), days)
  const today = await bookSeenOn(await worldOf(fresh), '2026-03-02')
  await fresh.change((stores) => stores.bookReadings.dropAll())
  const computed = await backdropsOn(await worldOf(fresh), days)
  for (const day of days) assert.deepEqual(computed(day), kept(day), day)
  assert.deepEqual(JSON.parse(JSON.stringify(await bookSeenOn(await worldOf(fresh), '2026-03-02'))), today)
})

onBoth(
  'an older fact changes the months after it when the readings catch up, and all clients with them',
  async (fresh) => {
    await fresh.bring('studio.story', SAMPLE)
    const before = await rows(fresh)
    const [line] = (await fresh.run<{ clients: { client: string }[] }>('list-clients', { limit: 1 })).clients
    const late = `2025-09-15 invoice ${line!.client} 90000.00 EUR due 2025-09-20 ref late-1`
    await fresh.run('add-fact', { line: late })
    assert.equal((await rows(fresh)).filter((row) => row.changed_from === '2025-09-15').length, 6)
    await bringReadingsUp(fresh.house)
    const after = await rows(fresh)
    assert.ok(after.every((row) => row.changed_from === ''))
    assert.deepEqual(
      after.filter((row) => row.day < '2025-09-15'),
      before.filter((row) => row.day < '2025-09-15'),
    )
    const seen = (kept: typeof after) => new Map(kept.map((row) => [row.day, row.backdrop]))
    assert.notEqual(seen(after).get('2025-09-30'), seen(before).get('2025-09-30'))
    const clients = await fresh.house.database.read.selectFrom('client_reading').selectAll().orderBy('client').execute()
    await fresh.run('rebuild-readings')
    const rebuilt = await fresh.house.database.read.selectFrom('client_reading').selectAll().orderBy('client').execute()
    assert.deepEqual(clients, rebuilt)
  },
)

onBoth('a new month is seen once, and the months before stay', async (fresh) => {
  await fresh.bring('studio.story', SAMPLE)
  const before = await rows(fresh)
  fresh.turnTo('2026-04-02')
  await bringReadingsUp(fresh.house)
  const after = await rows(fresh)
  assert.deepEqual(
    after.map((row) => row.day),
    [...before.map((row) => row.day), '2026-03-31'],
  )
  assert.deepEqual(after.slice(0, -1), before)
  assert.equal((await fresh.stores.workspaces.state()).readOn, '2026-04-02')
})

onBoth('an old log keeps the months in which it happened', async (fresh) => {
  await fresh.bring('a.story', 'client acme "Acme"\n1997-02-05 call with acme\n1998-06-10 call with acme\n')
  const days = (await rows(fresh)).map((row) => row.day)
  assert.deepEqual([days[0], days.includes('1998-06-30'), days.at(-1)], ['1997-02-28', true, '2026-02-28'])
  assert.equal(bookDay('1998-07-15'), '1998-06-30')
})

onBoth('an empty book has something to stand on, and asks no more', async (fresh) => {
  await bringReadingsUp(fresh.house)
  const kept = await rows(fresh)
  assert.deepEqual(
    kept.map((row) => row.day),
    ['2026-02-28'],
  )
  const { backdrop } = await bookSeenOn(await worldOf(fresh), '2020-05-05')
  assert.equal(backdrop.clients, 0)
})

onBoth('until readings catch up, a client is looked at as the lists were read', async (fresh) => {
  await fresh.bring('studio.story', SAMPLE)
  const kept = await bookSeenOn(await worldOf(fresh), TODAY)
  const { clients } = await fresh.run<{ clients: { client: string }[] }>('list-clients', { limit: 1 })
  await fresh.run('add-fact', { line: `2025-09-15 invoice ${clients[0]!.client} 90.00 EUR due 2025-09-20 ref late-1` })
  assert.deepEqual(await bookSeenOn(await worldOf(fresh), TODAY), kept)
  // Another day is computed: its month end is no longer right.
  assert.notDeepEqual((await bookSeenOn(await worldOf(fresh), '2025-10-05')).buying, null)
  await bringReadingsUp(fresh.house)
  assert.notDeepEqual((await bookSeenOn(await worldOf(fresh), TODAY)).buying, kept.buying)
})

onBoth('those who ask at once for a day wait for one computation', async (fresh) => {
  await fresh.bring('studio.story', SAMPLE)
  const world = await worldOf(fresh)
  const [first, second] = await Promise.all([bookSeenOn(world, '2025-06-05'), bookSeenOn(world, '2025-06-20')])
  assert.equal(first.buying, second.buying)
  assert.equal(first.buying?.on, '2025-05-31')
})

onBoth('what is private or for owners is in nothing that is seen of the book', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  const open = '2025-09-15 payment acme 10.00 EUR\n2025-10-15 payment acme 10.00 EUR'
  await fresh.run('add-fact', { line: open })
  const look = async () => [
    await fresh.run('see-models'),
    await fresh.run('predict-purchases'),
    await bookSeenOn(await worldOf(fresh), '2025-12-05'),
  ]
  const before = await look()
  for (const visible of ['private', 'owner']) {
    await fresh.run('add-fact', { line: `2025-11-20 payment acme 77.00 EUR visible ${visible}` })
  }
  assert.deepEqual(await look(), before)
  await fresh.run('add-fact', { line: '2025-11-20 payment acme 77.00 EUR' })
  assert.notDeepEqual(await look(), before)
})
