import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readStory } from '../../../src/core/ledger/story.ts'
import { exchanged } from '../../../src/core/profit/exchange.ts'
import { STUDIO, monthly, profitIn, profitsIn } from './profit-story.ts'

const DAY = '2026-02-28'

/** Acme pays 100,000 krónur a month; ten hours of Sunita, who costs 50 euros, go into it. */
const ACME = [
  ...STUDIO,
  ...monthly(12, (month) => `${month}-10 invoice acme 100000 ISK due ${month}-24 ref R-${month} tax 0 ISK`),
  ...monthly(12, (month) => `${month}-20 payment acme 100000 ISK for R-${month}`),
  ...monthly(12, (month) => `${month}-05 time acme 600min member sunita`),
]

function problemsOf(line: string) {
  return readStory(line).problems.map(({ code }) => code)
}

test('I9: what a client pays in krónur and takes in euros is unknown until the owner says what an euro is worth', () => {
  const before = profitIn(ACME, DAY)
  assert.deepEqual([before.sign, before.whyUnknown, before.exchanged], ['unknown', 'currencies', []])
  assert.deepEqual(before.unrated, [{ currency: 'EUR', since: '2025-03-05', n: 12 }])
  const after = profitIn([...ACME, '2025-01-05 exchange 1.00 EUR is 150 ISK'], DAY)
  // 120 hours at 50 euros are 6,000 euros, 900,000 krónur; 15 % of them are 135,000.
  assert.deepEqual([after.revenue, after.costs.work, after.contribution], [1_200_000, 900_000, 300_000])
  assert.deepEqual([after.low, after.high, after.sign], [165_000, 435_000, 'gain'])
  assert.deepEqual(after.unrated, [])
})

test('I9: the answer names the rate and its day, and the fact behind it', () => {
  const { exchanged: used, because, n } = profitIn([...ACME, '2025-01-05 exchange 1.00 EUR is 150 ISK'], DAY)
  assert.deepEqual(
    used.map(({ from, to, on }) => [from, to, on]),
    [[{ minor: 100, currency: 'EUR' }, { minor: 150, currency: 'ISK' }, '2025-01-05']],
  )
  assert.ok(because.includes(used[0]!.ref))
  assert.equal(n, because.length)
})

test('I9: a rate that changes in the middle of the year holds from its day on, and both are named', () => {
  const lines = [...ACME, '2025-01-05 exchange 1.00 EUR is 150 ISK', '2025-09-01 exchange 1.00 EUR is 200 ISK']
  const { costs, exchanged: used } = profitIn(lines, DAY)
  // March to August at 150, September to February at 200: 3,000 euros each.
  assert.equal(costs.work, 450_000 + 600_000)
  assert.deepEqual(
    used.map(({ on }) => on),
    ['2025-01-05', '2025-09-01'],
  )
})

test('I9: either way round is the same rate, and the later takes the place of the earlier', () => {
  const inverse = profitIn([...ACME, '2025-01-05 exchange 150 ISK is 1.00 EUR'], DAY)
  assert.equal(inverse.costs.work, 900_000)
  const turned = [...ACME, '2025-01-05 exchange 1.00 EUR is 999 ISK', '2025-01-06 exchange 150 ISK is 1.00 EUR']
  assert.equal(profitIn(turned, DAY).costs.work, 900_000)
  const sameDay = [...ACME, '2025-01-05 exchange 1.00 EUR is 999 ISK', '2025-01-05 exchange 1.00 EUR is 150 ISK']
  assert.equal(profitIn(sameDay, DAY).costs.work, 900_000)
})

test('I9: there is no way over a third currency', () => {
  const chain = ['2025-01-05 exchange 1.00 EUR is 0.85 GBP', '2025-01-05 exchange 1.00 GBP is 170 ISK']
  const { sign, unrated } = profitIn([...ACME, ...chain], DAY)
  assert.deepEqual([sign, unrated[0]?.currency], ['unknown', 'EUR'])
})

test('I9: a cost before the first rate has none: what is left stays unknown, and it is said since when one is needed', () => {
  const { sign, unrated, costs } = profitIn([...ACME, '2025-04-01 exchange 1.00 EUR is 150 ISK'], DAY)
  assert.deepEqual([sign, unrated], ['unknown', [{ currency: 'EUR', since: '2025-03-05', n: 1 }]])
  assert.equal(costs.work, 825_000)
})

test('I9: a rate of tomorrow is not known today', () => {
  assert.equal(profitIn([...ACME, '2026-03-01 exchange 1.00 EUR is 150 ISK'], DAY).sign, 'unknown')
})

test('I9: money laid out and what an hour should bring are brought into the same money', () => {
  const lines = ['2025-01-05 exchange 1.00 EUR is 150 ISK', '2025-06-01 cost acme 100 EUR "Paper"']
  const found = profitIn([...ACME, ...lines, '2025-06-02 cost acme 200 EUR "Print" passed'], DAY)
  assert.deepEqual([found.costs.spent, found.costs.passed, found.target], [15_000, 30_000, 12_000])
  assert.equal(found.contribution, 300_000 - 45_000)
})

test('I9: many small amounts are rounded once, at the end', () => {
  // 3 minutes at 50 euros are 2.50 euros, 333.25 krónur each: 100 of them are 33,325, not 33,300.
  const small = Array.from({ length: 100 }, () => '2026-02-05 time acme 3min member sunita')
  const billed = ['2026-02-10 invoice acme 100000 ISK due 2026-02-24 tax 0 ISK']
  const rate = '2025-01-05 exchange 1.00 EUR is 133.3 ISK'
  assert.deepEqual(problemsOf(rate), ['not-understood'])
  const whole = rate.replace('1.00 EUR is 133.3', '10.00 EUR is 1333')
  assert.equal(profitIn([...STUDIO, ...small, ...billed, whole], DAY).costs.work, 33_325)
})

test('I9: a client who pays in two currencies stays unknown: no rate says for which of them hours were', () => {
  const euros = '2025-12-01 invoice acme 500 EUR due 2025-12-31 tax 0 EUR'
  const found = profitsIn([...ACME, euros, '2025-01-05 exchange 1.00 EUR is 150 ISK'], DAY)
  assert.deepEqual(
    found.map(({ currency, sign, whyUnknown, unrated }) => [currency, sign, whyUnknown, unrated]),
    [
      ['EUR', 'unknown', 'currencies', []],
      ['ISK', 'unknown', 'currencies', []],
    ],
  )
})

test('Money is worth nothing of the same currency, and nothing is worth no money', () => {
  assert.deepEqual(problemsOf('2026-01-05 exchange 100.00 ISK is 0.68 EUR'), [])
  for (const line of ['1.00 EUR is 2.00 EUR', '0 ISK is 0.68 EUR', '100 ISK is 0.00 EUR'])
    assert.deepEqual(problemsOf(`2026-01-05 exchange ${line}`), ['exchange-wrong'], line)
})

test('What is brought into another money and back is what it was', () => {
  const whole = fc.integer({ min: 1, max: 1_000_000_000 })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), whole, whole, (minor, from, to) => {
      const rate = { on: DAY, ref: 'r', from: { minor: from, currency: 'ISK' }, to: { minor: to, currency: 'EUR' } }
      const there = { minor: exchanged({ minor, currency: 'ISK' }, rate), currency: 'EUR' }
      assert.equal(Math.round(exchanged(there, rate)), minor)
    }),
  )
})
