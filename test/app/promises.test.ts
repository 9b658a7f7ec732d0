import assert from 'node:assert/strict'
import { armen, ledgerOf, mira, onBoth, refused } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'

type Promised = {
  client: string
  text: string
  ours: boolean
  owner: string | null
  ownerName: string | null
  kind: string
  engagement: string | null
  due: string
  firstDue: string
  state: string
  doBy: string | null
  left: number
  daysLate: number
}
type Rates = { n: number; open: number; shares: { outcome: string; count: number; within: object | null }[] }
type Seen = {
  promises: Promised[]
  total: number
  rates: {
    all: Rates
    owners: (Rates & { owner: string | null; name: string | null })[]
    kinds: (Rates & { kind: string })[]
  }
}

/** A studio in Iceland, with its holidays, its two members and one client. It is Monday, 2 March 2026. */
async function openStudio(fresh: FreshHouse): Promise<void> {
  await fresh.run('change-business', { name: 'Berg Studio', country: 'IS', zone: 'UTC', language: 'en' })
  await fresh.run('add-fact', { line: 'member mira "Mira Berg" role owner\nmember armen "Armen" role member' })
  await fresh.run('add-client', { name: 'Acme' })
}

onBoth('M17: open promises come with the working days that are left, holidays and weekends counted', async (fresh) => {
  await openStudio(fresh)
  fresh.turnTo('2026-03-31')
  await fresh.run('make-promise', { client: 'acme', text: 'label', by: '2026-04-05', kind: 'work', owner: 'armen' })
  await fresh.run('make-promise', { client: 'acme', text: 'call back', by: '2026-04-30', kind: 'talk' })
  await fresh.run('make-promise', { client: 'acme', text: 'logo', by: '2026-04-01', way: 'from' })
  const { promises } = await fresh.run<Seen>('see-promises')
  assert.deepEqual(
    promises.map(({ text, state, left, doBy, ownerName, kind }) => [text, state, left, doBy, ownerName, kind]),
    [
      ['logo', 'warn', 1, '2026-04-01', null, 'other'],
      // Maundy Thursday, Good Friday and Easter Sunday are holidays in Iceland: Wednesday is the last day for it.
      ['label', 'warn', 1, '2026-04-01', 'Armen', 'work'],
      ['call back', 'later', 18, '2026-04-30', 'Mira Berg', 'talk'],
    ],
  )
  fresh.turnTo('2026-04-06')
  const late = await fresh.run<Seen>('see-promises', { state: 'late' })
  assert.deepEqual(
    late.promises.map(({ text, daysLate }) => [text, daysLate]),
    [
      ['logo', 5],
      ['label', 1],
    ],
  )
  const own = await fresh.run<Seen>('see-promises', { owner: 'armen', kind: 'work' })
  assert.deepEqual([own.total, own.promises[0]!.text], [1, 'label'])
})

onBoth('M17: kept, moved and released promises are counted by member and by kind', async (fresh) => {
  await openStudio(fresh)
  const lines = Array.from({ length: 5 }, (_, i) => [
    `2026-02-02 promise to acme "proof ${i}" by 2026-02-1${i} owner mira as work`,
    `2026-02-10 kept acme "proof ${i}"`,
  ]).flat()
  const more = [
    '2026-02-02 promise to acme "offer" by 2026-02-10 owner armen as answer',
    '2026-02-09 moved acme "offer" to 2026-02-20',
    '2026-02-19 kept acme "offer"',
    '2026-02-02 promise to acme "photos" by 2026-02-10 owner armen as answer',
  ]
  await fresh.run('add-fact', { line: [...lines, ...more].join('\n') })
  const { rates, promises } = await fresh.run<Seen>('see-promises', { state: 'all' })
  assert.equal(promises.length, 7)
  assert.deepEqual([rates.all.n, rates.all.open], [7, 0])
  assert.deepEqual(
    rates.owners.map(({ name, n, shares }) => [
      name,
      n,
      shares.filter((one) => one.count > 0).map((one) => one.outcome),
    ]),
    [
      ['Armen', 2, ['renegotiated', 'open-late']],
      ['Mira Berg', 5, ['kept']],
    ],
  )
  assert.deepEqual(
    rates.kinds.map(({ kind, n, shares }) => [kind, n, shares[0]!.within !== null]),
    [
      ['answer', 2, false],
      ['work', 5, true],
    ],
  )
  const before = await fresh.run<Seen>('see-promises', { asOf: '2026-02-09' })
  assert.deepEqual([before.total, before.rates.all.n], [7, 0])
})

onBoth('a promise is given to one of us only, and an unknown state, kind or day is refused', async (fresh) => {
  await openStudio(fresh)
  const before = await ledgerOf(fresh)
  const made = { client: 'acme', text: 'label', by: '2026-03-10' }
  await refused(fresh.run('make-promise', { ...made, owner: 'nobody' }), 'member-not-found', { member: 'nobody' })
  await refused(fresh.run('make-promise', { ...made, kind: 'miracle' }), 'input-invalid')
  await refused(fresh.run('make-promise', { ...made, engagement: 'no key' }), 'input-invalid')
  await refused(fresh.run('see-promises', { state: 'gone' }), 'input-invalid')
  await refused(fresh.run('see-promises', { asOf: '2999-01-01' }), 'day-in-future')
  await refused(fresh.run('see-promises', { client: 'nobody' }), 'client-not-found')
  assert.deepEqual(await ledgerOf(fresh), before)
  await fresh.run('make-promise', { ...made, engagement: 'spring' })
  const { promises } = await fresh.run<Seen>('see-promises', { client: 'acme' }, armen)
  assert.deepEqual([promises[0]!.engagement, promises[0]!.owner], ['spring', mira!.member])
})

onBoth('an empty book has no promises and says so', async (fresh) => {
  const { total, rates } = await fresh.run<Seen>('see-promises')
  assert.deepEqual([total, rates.all.n, rates.owners], [0, 0, []])
})
