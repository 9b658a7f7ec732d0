import assert from 'node:assert/strict'
import type { ClientPlan } from '../../src/core/plans/contact/client-plan.ts'
import type { Planned } from '../../src/core/plans/contact/planned.ts'
import { onBoth } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'

function planOf(client: string): ClientPlan {
  const done = { twoWay: [], spoken: [], written: [], checkins: [] }
  const plan = { client, card: {}, calendar: [], tracks: [], placements: [], done, engagements: {}, ended: null }
  return { ...plan, bestDays: [] }
}

function contact(client: string, track: string, day: string | null, member: string | null = null): Planned {
  const said = { kind: 'touch', way: 'any', purpose: 'What you plan next', ideal: '2026-03-02' } as const
  return { client, track, member, ...said, latest: '2026-03-20', day, why: [], because: ['f1'] }
}

async function open(fresh: FreshHouse, ...names: string[]): Promise<void> {
  for (const name of names) await fresh.run('add-client', { name })
  await fresh.change(({ plans }) =>
    plans.saveClientPlans(new Map(names.map((name) => [name.toLowerCase(), planOf(name.toLowerCase())]))),
  )
}

async function nextOf(fresh: FreshHouse): Promise<(string | null)[]> {
  const { clients } = await fresh.run<{ clients: { nextContact: string | null }[] }>('list-clients')
  return clients.map(({ nextContact }) => nextContact)
}

onBoth('what is planned comes back as it was written, and only of whom is asked for', async (fresh) => {
  await open(fresh, 'Acme', 'Bolt')
  const odd: Planned = {
    ...contact('acme', 'a', '2026-03-09', 'mira'),
    purpose: 'Überblick — “հարց” \u{1F33F}',
    why: [{ code: 'levelled', args: { day: { day: '2026-03-02' }, n: 3 } }],
    because: ['f1', 'f2'],
  }
  const all = [odd, contact('acme', 'b', null), contact('bolt', 'a', '2026-03-05')]
  await fresh.change(({ plans }) => plans.replacePlanned(['acme', 'bolt'], all))
  const { plans } = fresh.stores
  const own = (await plans.plannedFor(['acme'])).toSorted((one, other) => (one.track < other.track ? -1 : 1))
  assert.deepEqual(own, [odd, contact('acme', 'b', null)])
  const keys = async (wish: Parameters<typeof plans.planned>[0]) =>
    (await plans.planned(wish)).map(({ client, track }) => `${client} ${track}`)
  assert.deepEqual(await keys({}), ['bolt a', 'acme a', 'acme b'], 'without a day comes last')
  assert.deepEqual(await keys({ until: '2026-03-08' }), ['bolt a'])
  assert.deepEqual(await keys({ from: '2026-03-06' }), ['acme a'])
  assert.deepEqual(await keys({ member: 'mira' }), ['acme a'])
  assert.deepEqual(await keys({ member: null, limit: 1 }), ['bolt a'])
  assert.deepEqual([await keys({ kind: 'note' }), (await keys({ kind: 'touch' })).length], [[], 3])
  assert.deepEqual(await Promise.all([{ limit: 1 }, { member: 'mira' }].map(plans.countPlanned)), [3, 1])
})

onBoth('the next contact of a client is that of the nearest track, and goes with the plan', async (fresh) => {
  await open(fresh, 'Acme', 'Bolt')
  const replace = (clients: string[], planned: Planned[]) =>
    fresh.change(({ plans }) => plans.replacePlanned(clients, planned))
  await replace(['acme'], [contact('acme', 'a', '2026-03-09'), contact('acme', 'b', '2026-03-04')])
  assert.deepEqual(await nextOf(fresh), ['2026-03-04', null])
  await replace(['acme'], [contact('acme', 'a', '2026-03-09'), contact('acme', 'b', null)])
  assert.deepEqual(await nextOf(fresh), ['2026-03-09', null])
  await fresh.change(({ plans }) => plans.saveClientPlans(new Map([['acme', null]])))
  assert.deepEqual(await nextOf(fresh), [null, null])
  assert.deepEqual(await fresh.stores.plans.planned(), [])
  assert.deepEqual(await fresh.stores.plans.having(['acme', 'bolt']), ['bolt'])
})

onBoth('who has no planned contact comes last, whichever way the list is sorted', async (fresh) => {
  await open(fresh, 'Acme', 'Bolt', 'Cox')
  const all = [contact('bolt', 'a', '2026-03-09'), contact('cox', 'a', '2026-03-04')]
  await fresh.change(({ plans }) => plans.replacePlanned(['acme', 'bolt', 'cox'], all))
  const sorted = async (descending: boolean) => {
    const wish = { sort: 'next-contact', descending }
    const { clients } = await fresh.run<{ clients: { client: string }[] }>('list-clients', wish)
    return clients.map(({ client }) => client)
  }
  assert.deepEqual(await sorted(false), ['cox', 'bolt', 'acme'])
  assert.deepEqual(await sorted(true), ['bolt', 'cox', 'acme'])
})

onBoth('loads count the contacts of a day by member; plans are given page by page', async (fresh) => {
  await open(fresh, 'Acme', 'Bolt', 'Cox')
  const all = [
    contact('acme', 'a', '2026-03-04', 'mira'),
    contact('bolt', 'a', '2026-03-04', 'mira'),
    contact('bolt', 'b', '2026-03-04'),
    contact('cox', 'a', null, 'mira'),
  ]
  await fresh.change(({ plans }) => plans.replacePlanned(['acme', 'bolt', 'cox'], all))
  const { plans } = fresh.stores
  const loads = (await plans.loads()).toSorted((a, b) => a.n - b.n)
  assert.deepEqual(loads, [
    { member: null, day: '2026-03-04', n: 1 },
    { member: 'mira', day: '2026-03-04', n: 2 },
  ])
  assert.deepEqual(
    (await plans.clientPlans('acme')).map(({ client }) => client),
    ['bolt', 'cox'],
  )
  assert.deepEqual(await plans.clientPlans('cox'), [])
  assert.deepEqual(await plans.clientPlansOf(['cox', 'stranger']), [planOf('cox')])
  assert.equal(await plans.countClients(), 3)
})
