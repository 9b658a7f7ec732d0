import assert from 'node:assert/strict'
import { armen, onBoth, refused } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'

type Logged = {
  change: string
  within: string
  suggested: { why: string; before: number }
  prompt: boolean
  out: number
}
type Scope = {
  needs: { text: string }[]
  changes: { change: string; order: string | null; minutes: number | null; within: string }[]
  out: { n: number; minutes: number; timed: number; unordered: number }
  deliveries: { delivery: string; n: number }[]
}

async function withSheet(fresh: FreshHouse): Promise<void> {
  const story = `client acme "Acme" language en
2026-02-01 engagement acme label "New label"
2026-02-01 sheet acme label 1 drafted "New label" language en
2026-02-01 clause acme label 1 comes "Label for rye bread" due 2026-02-18
2026-02-01 clause acme label 1 not-included "Printing of the labels"
2026-02-01 clause acme label 1 changes "Changes of the draft" limit 2
2026-02-01 sheet acme label 1 sent
2026-02-02 sheet acme label 1 accepted "Anna Berg"
2026-02-02 need acme "Just a simple label" for label`
  await fresh.bring('book.story', story)
}

function log(fresh: FreshHouse, text: string, more: object = {}) {
  return fresh.run<Logged>('log-change', { client: 'acme', text, on: '2026-02-20', ...more }, armen)
}

onBoth(
  'M11: modest needs, endless changes: each is on record, and a change order is asked for from the first',
  async (fresh) => {
    await withSheet(fresh)
    await fresh.run('record-need', { client: 'acme', text: 'Nothing special, really', engagement: 'label' }, armen)
    await refused(fresh.run('record-need', { client: 'acme', text: 'x', engagement: 'menu' }), 'engagement-not-found')
    const label = { delivery: 'label', within: 'in' }
    await log(fresh, 'Bigger letters', label)
    const second = await log(fresh, 'Smaller letters', label)
    assert.deepEqual([second.prompt, second.out], [false, 0])
    const third = await log(fresh, 'A drawing of the shop, by hand', { delivery: 'label', minutes: 240 })
    assert.deepEqual(
      [third.within, third.prompt, third.out, third.suggested.before],
      ['out', true, 1, 2],
      'the first request out of scope asks at once',
    )
    const scope = await fresh.run<Scope>('see-scope', { client: 'acme' }, armen)
    assert.deepEqual(scope.out, { n: 1, minutes: 240, timed: 1, unordered: 1 })
    assert.deepEqual(
      scope.deliveries.map(({ delivery, n }) => [delivery, n]),
      [['label', 3]],
    )
    assert.deepEqual(
      scope.needs.map(({ text }) => text),
      ['Nothing special, really', 'Just a simple label'],
    )
  },
)

onBoth('M11: what became of a request: a change order, its time, or in scope after all', async (fresh) => {
  await withSheet(fresh)
  const { change } = await log(fresh, 'A drawing of the shop', { within: 'out' })
  const settle = (more: object) => fresh.run('settle-change', { client: 'acme', change, ...more }, armen)
  await settle({ order: 'offered' })
  await settle({ minutes: 90 })
  const seen = async () => (await fresh.run<Scope>('see-scope', { client: 'acme' })).changes[0]
  assert.deepEqual([(await seen())?.order, (await seen())?.minutes], ['offered', 90])
  await refused(fresh.run('settle-change', { client: 'acme', change: 'c-none', order: 'none' }), 'change-not-found')
  await refused(log(fresh, 'Bigger letters', { within: 'in', order: 'offered' }), 'change-in-scope')
  await settle({ within: 'in' })
  assert.equal((await seen())?.within, 'in')
  await refused(settle({ order: 'accepted' }), 'change-in-scope')
})

onBoth('M3: missed and moved appointments are counted on the side that missed them', async (fresh) => {
  await withSheet(fresh)
  await fresh.run('log-missed', { client: 'acme', as: 'missed', text: 'Nobody came', on: '2026-02-20' }, armen)
  await fresh.run('log-missed', { client: 'acme', as: 'moved', side: 'us' }, armen)
  await refused(fresh.run('log-missed', { client: 'acme', as: 'late', on: '2036-01-01' }), 'day-in-future')
  const { counters } = await fresh.run<{ counters: { time: { n: number; ours: number } } }>('see-conduct', {
    client: 'acme',
  })
  assert.deepEqual([counters.time.n, counters.time.ours], [1, 1])
})
