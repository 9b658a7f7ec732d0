import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayFromNumber, dayNumber } from '../../../src/core/day.ts'
import { readStory } from '../../../src/core/ledger/story.ts'
import type { FactOf } from '../../../src/core/ledger/fact.ts'
import { adviceLog } from '../../../src/core/stay/advice-log.ts'
import { emptyHours } from '../../../src/core/stay/hours.ts'
import { protectionOf } from '../../../src/core/stay/notice.ts'
import { replacementOf } from '../../../src/core/stay/replacement.ts'
import type { Inflow } from '../../../src/core/stay/replacement.ts'
import { concentrationOf, revenueOf } from '../../../src/core/stay/revenue.ts'
import { whatIf } from '../../../src/core/stay/what-if.ts'
import { stayIn } from './stay-book.ts'

const DAY = '2026-03-02'

/** So many new clients, a few more and a few less than 9,000 in the first year, in a year. */
function inflow(n: number, weeks = 52): Inflow {
  const newcomers = Array.from({ length: n }, (_, i) => ({
    currency: 'EUR',
    firstYear: 9000 + (i % 2 === 0 ? 900 : -900),
  }))
  return { weeks, newcomers }
}

test('A30: the example of the handbook needs four new clients, and the weeks come from how new clients come', () => {
  // 3,000 a month lost, 750 a month from a new client: four. 8 came in a year, one in six and a half weeks.
  const found = replacementOf(inflow(8), 'EUR', 36_000)
  assert.ok(!('none' in found))
  assert.deepEqual([found.clients, found.weeks, found.firstYear], [4, 26, 9000])
  assert.ok(found.low < 12 && found.high > 55, `${found.low} to ${found.high}`)
})

test('A30: under five new clients, or five whole first years, or half a year of book, nothing is told', () => {
  assert.deepEqual(replacementOf(inflow(4), 'EUR', 36_000), { none: 'few-newcomers', n: 4, valued: 4, over: 52 })
  assert.ok('none' in replacementOf(inflow(20), 'ISK', 36_000))
  assert.deepEqual(replacementOf(inflow(20, 20), 'EUR', 36_000), { none: 'short-book', n: 20, valued: 20, over: 20 })
  const young = {
    weeks: 52,
    newcomers: inflow(9).newcomers.map((one, i) => (i < 4 ? one : { ...one, firstYear: null })),
  }
  assert.deepEqual(replacementOf(young, 'EUR', 36_000), { none: 'few-newcomers', n: 9, valued: 4, over: 52 })
})

test('A30: more new clients shorten the weeks and narrow the range, and the range holds the figure', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 60 }), fc.integer({ min: 1, max: 100_000 }), (n, lost) => {
      const [few, many] = [replacementOf(inflow(n), 'EUR', lost), replacementOf(inflow(2 * n), 'EUR', lost)]
      assert.ok(!('none' in few) && !('none' in many))
      assert.ok(few.low < few.weeks && few.weeks < few.high)
      assert.ok(many.weeks < few.weeks && many.high / many.low < few.high / few.low)
    }),
  )
})

test('A30: new clients are those who came after the book began, with what they brought in their first year', () => {
  const months = Array.from({ length: 6 }, (_, i) => `2024-0${i + 1}`)
  const lines = [
    'client whale',
    '2023-01-01 invoice whale 100.00 EUR ref W1',
    ...months.flatMap((month, i) => [
      `client c${i}`,
      `${month}-15 invoice c${i} 100.00 EUR ref A${i}`,
      `${month}-20 credit c${i} 20.00 EUR for A${i}`,
      `2025-08-01 invoice c${i} 999.00 EUR ref B${i}`,
    ]),
    'client back since 2010-01-01',
    '2024-06-01 invoice back 100.00 EUR ref X1',
  ]
  const { inflow: found } = stayIn(lines, DAY)
  assert.deepEqual(
    found.newcomers,
    months.map(() => ({ currency: 'EUR', firstYear: 8000 })),
  )
})

test('A30: notice and the last day protect, and an agreement that is over does not', () => {
  const { facts } = readStory(
    [
      'client acme since 2020-01-01',
      '2020-01-01 engagement acme site "Web site" notice 30',
      '2025-01-01 engagement acme site notice 90',
      '2020-01-01 engagement acme term "Term" until 2026-03-12 notice 60',
      '2020-01-01 engagement acme over until 2025-12-31 notice 365',
      '2020-01-01 engagement acme open "Nothing said"',
      '2026-04-01 engagement acme later "To come" notice 999',
    ].join('\n'),
  )
  const engagements = facts.filter((fact): fact is FactOf<'engagement'> => fact.kind === 'engagement')
  assert.deepEqual(
    protectionOf(engagements, DAY).map(({ engagement, text, days }) => [engagement, text, days]),
    [
      ['site', 'Web site', 90],
      ['term', 'Term', 10],
      ['open', 'Nothing said', null],
    ],
  )
})

test('A30: what is missing ends where the protection begins, and is unknown where the replacement is', () => {
  const revenue = { minor: 36_500, n: 12, because: [] }
  const leaving = { currency: 'EUR', revenue, total: 73_000, hours: emptyHours(), engagements: [], inflow: inflow(8) }
  const open = whatIf(leaving, DAY)
  // About 26 weeks at 700 a week, half of it on the way.
  assert.ok(!('none' in open.replacement) && open.share === 0.5)
  assert.equal(open.missing!.amount, Math.round((700 * open.replacement.weeks) / 2))
  const { facts } = readStory('client a\n2020-01-01 engagement a site notice 3650')
  const engagements = facts.filter((fact): fact is FactOf<'engagement'> => fact.kind === 'engagement')
  assert.deepEqual(whatIf({ ...leaving, engagements }, DAY).missing, { amount: 0, low: 0, high: 0 })
  assert.equal(whatIf({ ...leaving, inflow: inflow(2) }, DAY).missing, null)
})

test('A30: concentration by the marks of the handbook, each currency by itself', () => {
  const even = Array.from({ length: 10 }, () => ({ minor: 100, n: 1 }))
  assert.deepEqual(concentrationOf('EUR', even), {
    currency: 'EUR',
    minor: 1000,
    clients: 10,
    n: 10,
    top1: 0.1,
    top3: 0.3,
    top5: 0.5,
    hhi: 1000,
    over: [],
  })
  assert.deepEqual(concentrationOf('EUR', [{ minor: 600, n: 1 }, ...even.slice(0, 4)])!.over, ['top1', 'top3', 'hhi'])
  assert.equal(concentrationOf('EUR', [{ minor: -5, n: 0 }]), null)
})

test('revenue is what was billed less credits, currencies apart, and payments only where nothing was billed before', () => {
  const item = { due: null, invoice: '', number: '', undated: false }
  const money = [
    { ...item, on: 1, kind: 'payment' as const, minor: 70, currency: 'EUR', ref: 'a' },
    { ...item, on: 5, kind: 'invoice' as const, minor: 100, currency: 'EUR', ref: 'b' },
    { ...item, on: 6, kind: 'payment' as const, minor: 100, currency: 'EUR', ref: 'c' },
    { ...item, on: 7, kind: 'credit' as const, minor: 30, currency: 'EUR', ref: 'd' },
    { ...item, on: 8, kind: 'invoice' as const, minor: 9, currency: 'ISK', ref: 'e' },
  ]
  const found = Object.fromEntries(revenueOf(money, 0, 8))
  assert.deepEqual(found, {
    EUR: { minor: 140, n: 2, because: ['a', 'b', 'd'] },
    ISK: { minor: 9, n: 1, because: ['e'] },
  })
  assert.equal(revenueOf(money, 8, 9).size, 0)
})

test('revenue in a currency that was never billed is what was paid in it, whatever was billed in another', () => {
  const item = { due: null, invoice: '', number: '', undated: false }
  const money = [
    { ...item, on: 1, kind: 'invoice' as const, minor: 100, currency: 'EUR', ref: 'a' },
    { ...item, on: 2, kind: 'payment' as const, minor: 100, currency: 'EUR', ref: 'b' },
    { ...item, on: 3, kind: 'payment' as const, minor: 70, currency: 'USD', ref: 'c' },
  ]
  assert.deepEqual(Object.fromEntries(revenueOf(money, 0, 8)), {
    EUR: { minor: 100, n: 1, because: ['a'] },
    USD: { minor: 70, n: 1, because: ['c'] },
  })
})

const someAdvised = fc.record({ start: fc.nat(900), last: fc.option(fc.nat(900)), given: fc.nat(3) })

test('N21: nobody with advice in nine months is on the list, nobody without is missing, and no list without a log', () => {
  const today = dayNumber(DAY)
  fc.assert(
    fc.property(fc.array(someAdvised, { maxLength: 10 }), fc.option(fc.nat(900)), (clients, logged) => {
      const own = clients.map(({ start, last, given }, i) => {
        return { client: `c${i}`, start: today - start, last: last === null ? null : today - last, given }
      })
      const { state, without } = adviceLog(own, logged === null ? [] : [today - logged], DAY)
      const limit = dayNumber('2025-06-02')
      const due = own.filter(({ start, last }) => start <= limit && (last === null || last <= limit))
      assert.equal(state === 'unlogged', logged === null || today - logged <= dayNumber('2025-03-02'))
      assert.equal(without.length, state === 'unlogged' ? 0 : due.length)
      const waits = without.map(({ since, last }) => last ?? since)
      assert.deepEqual(waits, waits.toSorted())
    }),
  )
})

test('N21: where advice has been written down for less than nine months that is said', () => {
  const one = { client: 'a', start: dayNumber('2020-01-01'), last: null, given: 0 }
  const log = (day: string) => adviceLog([one], [dayNumber(day)], DAY)
  assert.deepEqual([log('2026-01-01').state, log('2026-01-01').from], ['lately', '2026-01-01'])
  assert.deepEqual([log('2025-06-02').state, log('2025-03-02').state], ['logged', 'unlogged'])
  assert.deepEqual(log('2026-01-01').without, [{ client: 'a', since: dayFromNumber(one.start), last: null }])
})
