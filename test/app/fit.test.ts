import assert from 'node:assert/strict'
import type { FreshHouse } from '../fresh-house.ts'
import { armen, mira, onBoth, refused } from '../fresh-house.ts'
import type { Person } from '../../src/app/world.ts'
import { OTHERS, complaints, deliveries } from '../core/review/book-story.ts'

const lena: Person = { member: 'lena', role: 'compliance' }

type Fit = {
  client: string
  grounds: { ground: string; strength: string; code: string; needs: string | null; because: string[] }[]
  onlyWeak: boolean
  axes: { axis: string; hits: number; n: number; others: number }[]
  pattern: { answer: string; needs: { code: string; met: boolean }[] }
  base: { name: string; hits: number; clients: number }[]
  again: { last: string | null; due: string; late: number }
  hold: boolean
}
type Portfolio = {
  clients: number
  total: number
  comparable: boolean
  first: { client: string; distinct: number; grounds: { ground: string }[]; before: { code: string } | null }[]
  yearly: { due: number; clients: { client: string; again: { late: number } }[]; next: string | null }
}

const DAY = '2026-11-20'

/** A book of nine clients of which Acme complains of each delivery, and Best was rude after a warning as well. */
async function book(fresh: FreshHouse): Promise<void> {
  fresh.turnTo(DAY)
  const acme = `client acme "Acme Bakery" since 2024-01-05\n${deliveries('acme', 5)}${complaints('acme', 5, { every: 16 })}`
  const best = `client best "Best Tea" since 2023-01-05\n${deliveries('best', 5)}${complaints('best', 5, { every: 16 })}
2026-06-02 incident best i1 behaviour "Idiots" gravity 2 as words type insult visible owner by armen
2026-07-01 warning best w told "We asked for another tone" by mira
2026-08-02 incident best i2 behaviour "Idiots again" gravity 3 as words type insult visible owner by armen
`
  await fresh.bring('book.terms', `# goodterms book 1\n${OTHERS}${acme}${best}`)
}

function strengthOf({ grounds }: Fit, name: string) {
  const { strength, code } = grounds.find(({ ground }) => ground === name)!
  return [strength, code]
}

onBoth('I4, I5: see-fit gives the seven grounds against the whole book, with the facts behind each', async (fresh) => {
  await book(fresh)
  const fit = await fresh.run<Fit>('see-fit', { client: 'Acme' })
  assert.deepEqual(
    fit.grounds.map(({ ground }) => ground),
    ['complaints', 'conduct', 'growth', 'referrals', 'profit', 'ethics', 'values'],
  )
  assert.deepEqual(strengthOf(fit, 'complaints'), ['some', 'constant-minor'])
  assert.deepEqual(strengthOf(fit, 'conduct'), ['none', 'none-known'])
  const { because } = fit.grounds[0]!
  assert.equal(
    (await fresh.run<{ facts: unknown[] }>('see-facts', { ids: because.join(',') })).facts.length,
    because.length,
  )
  assert.deepEqual([fit.axes.length, fit.axes[0]!.others], [6, 9])
  assert.deepEqual([fit.pattern.answer, fit.hold], ['unclear', false])
  assert.deepEqual(fit.base[0], { name: 'complaints', hits: 2, clients: 10 })
})

onBoth('I10: what reviews are made of is for owners and the compliance role alone', async (fresh) => {
  await book(fresh)
  for (const deed of ['see-fit', 'answer-again', 'add-principle', 'see-portfolio']) {
    const input = { client: 'acme', answer: 'no', text: 'We work alone' }
    await refused(fresh.run(deed, input, armen), 'trusted-only')
  }
  assert.equal((await fresh.run<Fit>('see-fit', { client: 'acme' }, lena)).client, 'acme')
})

onBoth(
  'I15, I3: see-portfolio puts those with more grounds first and says why; the yearly look asks for the rest',
  async (fresh) => {
    await book(fresh)
    const seen = await fresh.run<Portfolio>('see-portfolio')
    assert.deepEqual(
      seen.first.map(({ client, distinct, before }) => [client, distinct, before?.code ?? null]),
      [
        ['best', 2, 'grounds'],
        ['acme', 1, null],
      ],
    )
    assert.deepEqual([seen.clients, seen.total, seen.comparable], [10, 2, true])
    assert.deepEqual(seen.yearly.clients.map(({ client }) => client).toSorted(), ['acme', 'best'])
    assert.equal(seen.yearly.next, DAY)
    const one = await fresh.run<Portfolio>('see-portfolio', { limit: 1 })
    assert.deepEqual([one.first.length, one.total, one.first[0]!.before?.code], [1, 2, 'grounds'])
  },
)

onBoth('A25: "would we take them again" passes the yearly look for a year, and no needs a reason', async (fresh) => {
  await book(fresh)
  await refused(fresh.run('answer-again', { client: 'acme', answer: 'no' }), 'again-why-missing')
  await refused(
    fresh.run('answer-again', { client: 'acme', answer: 'no', text: 'Because she is a Muslim' }),
    'protected-words',
  )
  const done = await fresh.run<{ next: string }>('answer-again', { client: 'acme', answer: 'yes' })
  assert.equal(done.next, '2027-11-20')
  const { yearly } = await fresh.run<Portfolio>('see-portfolio')
  assert.deepEqual(
    yearly.clients.map(({ client }) => client),
    ['best'],
  )
  assert.deepEqual((await fresh.run<Fit>('see-fit', { client: 'acme' })).again.last, DAY)
  await fresh.run('take-back', { fact: (done as unknown as { ids: string[] }).ids[0] })
  assert.equal((await fresh.run<Fit>('see-fit', { client: 'acme' })).again.last, null)
})

onBoth('I7, I8: potential and referrals are said by people, and count from then', async (fresh) => {
  await book(fresh)
  assert.deepEqual(strengthOf(await fresh.run<Fit>('see-fit', { client: 'acme' }), 'referrals'), [
    'not-assessable',
    'never-asked',
  ])
  await fresh.run('record-referral', { client: 'acme', step: 'asked', on: '2026-03-01' }, armen)
  await fresh.run('record-potential', { client: 'acme', growth: 'none', share: 90 }, armen)
  const fit = await fresh.run<Fit>('see-fit', { client: 'acme' })
  assert.deepEqual(
    [...strengthOf(fit, 'referrals'), ...strengthOf(fit, 'growth')],
    ['weak', 'asked-none', 'weak', 'no-growth'],
  )
  assert.equal(fit.onlyWeak, false)
  await refused(fresh.run('record-referral', { client: 'acme', step: 'given', person: 'nobody' }), 'person-not-found')
  await refused(fresh.run('record-referral', { client: 'acme', step: 'asked', on: '2027-01-01' }), 'day-in-future')
  await refused(
    fresh.run('record-potential', { client: 'acme', growth: 'none', text: 'He is too old to work with us' }),
    'protected-words',
  )
})

onBoth('I11: a statement of ours holds from today, is worded anew, and what we said stays on record', async (fresh) => {
  type Principles = {
    principles: { principle: string; text: string; from: string; now: boolean; until: string | null }[]
  }
  fresh.turnTo('2026-01-10')
  const { principle } = await fresh.run<{ principle: string }>('add-principle', { text: 'We make our own' })
  fresh.turnTo('2026-03-10')
  await fresh.run('add-principle', { text: 'We make our own, and no copies', principle }, lena)
  const other = await fresh.run<{ principle: string }>('add-principle', { text: 'We make our own' }, mira)
  assert.notEqual(other.principle, principle, 'the same words without a key are a statement of their own')
  const { principles } = await fresh.run<Principles>('see-principles', {}, armen)
  const first = principles.filter((one) => one.principle === principle)
  assert.deepEqual(
    first.map(({ text, from, now }) => [text, from, now]),
    [
      ['We make our own, and no copies', '2026-03-10', true],
      ['We make our own', '2026-01-10', false],
    ],
  )
  await refused(fresh.run('add-principle', { text: 'We do not serve foreigners' }), 'protected-words')
  await refused(fresh.run('add-principle', { text: 'Be kind', until: '2026-03-01' }), 'day-in-past')
})
