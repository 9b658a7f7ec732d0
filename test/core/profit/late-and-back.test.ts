import assert from 'node:assert/strict'
import { test } from 'node:test'
import { STUDIO, monthly, profitIn } from './profit-story.ts'

const HOURS = monthly(12, (month) => `${month}-05 time acme 60min member sunita`)
const DAY = '2026-02-28'

test('Handbook 7.1: 10,000 euros 45 days late at 12 percent cost 148', () => {
  const lines = [
    '2025-09-01 invoice acme 10000 EUR due 2025-10-01 ref A tax 0 EUR',
    '2025-11-15 payment acme 10000 EUR for A',
  ]
  const { costs, late } = profitIn([...STUDIO, ...HOURS, ...lines], DAY)
  assert.equal(Math.round(costs.late! / 100), 148)
  assert.deepEqual(late, { invoices: 1, days: 45 })
})

test('Handbook 7.1: what was paid on time of a late invoice was not late', () => {
  const lines = [
    '2025-09-01 invoice acme 10000 EUR due 2025-10-01 ref A tax 0 EUR',
    '2025-09-20 payment acme 5000 EUR for A',
    '2025-11-15 payment acme 5000 EUR for A',
  ]
  const { costs } = profitIn([...STUDIO, ...HOURS, ...lines], DAY)
  assert.equal(Math.round(costs.late! / 100), 74)
})

test('What is open still is late until today, and what is written off is lost and waited for no longer', () => {
  const lines = [
    '2025-12-01 invoice acme 3650 EUR due 2026-01-29 ref A tax 0 EUR',
    '2025-12-05 invoice acme 100 EUR due 2026-01-01 ref B tax 0 EUR',
    '2025-12-20 payment acme 100 EUR for B',
  ]
  const open = profitIn([...STUDIO, ...HOURS, ...lines], DAY)
  assert.deepEqual([open.costs.late, open.late], [3600, { invoices: 1, days: 30 }])
  const off = profitIn([...STUDIO, ...HOURS, ...lines, '2026-02-20 writeoff acme 3650 EUR for A'], DAY)
  assert.deepEqual([off.costs.lost, off.costs.late], [365_000, 0])
  assert.equal(off.contribution, 375_000 - 365_000 - 60_000)
})

test('Without a rate, or without any payment on record, what late money costs is unknown and said, not zero', () => {
  const lines = ['2025-09-01 invoice acme 10000 EUR due 2025-10-01 ref A tax 0 EUR']
  const unpaid = profitIn([...STUDIO, ...HOURS, ...lines], DAY)
  assert.deepEqual([unpaid.costs.late, unpaid.ehr, unpaid.leftOut], [null, null, ['payments']])
  const paid = [...lines, '2025-11-15 payment acme 10000 EUR for A']
  const unrated = profitIn(['business "Studio" currency EUR', ...STUDIO.slice(1), ...HOURS, ...paid], DAY)
  assert.deepEqual([unrated.costs.late, unrated.leftOut], [null, ['late-rate']])
})

test('Handbook 7.2: a credit after the period belongs to the period of the invoice it names', () => {
  const lines = [
    '2024-12-01 invoice acme 2000 EUR due 2024-12-31 ref OLD tax 0 EUR',
    '2024-12-20 payment acme 2000 EUR for OLD',
    '2025-09-01 invoice acme 1000 EUR due 2025-10-01 ref NEW tax 0 EUR',
    '2025-09-20 payment acme 1000 EUR for NEW',
  ]
  const hours = ['2024-12-01 time acme 60min member sunita', ...HOURS]
  const plain = profitIn([...STUDIO, ...hours, ...lines], DAY)
  const back = profitIn([...STUDIO, ...hours, ...lines, '2026-01-10 credit acme 500 EUR for OLD tax 0 EUR'], DAY)
  assert.deepEqual([plain.revenue, back.revenue], [100_000, 100_000])
  const ours = profitIn([...STUDIO, ...hours, ...lines, '2026-01-10 credit acme 500 EUR for NEW tax 0 EUR'], DAY)
  assert.equal(ours.revenue, 50_000)
})

test('A refund counts once: behind a credit or a payment too much it takes nothing more away', () => {
  const lines = [
    '2025-09-01 invoice acme 1000 EUR due 2025-10-01 ref A tax 0 EUR',
    '2025-09-20 payment acme 1000 EUR for A',
  ]
  const revenueWith = (...more: string[]) => profitIn([...STUDIO, ...HOURS, ...lines, ...more], DAY).revenue
  assert.equal(revenueWith('2025-10-10 refund acme 200 EUR for A'), 80_000)
  assert.equal(revenueWith('2025-10-09 credit acme 200 EUR for A', '2025-10-10 refund acme 200 EUR for A'), 80_000)
  assert.equal(revenueWith('2025-09-21 payment acme 1000 EUR', '2025-10-10 refund acme 1000 EUR'), 100_000)
})

test('Handbook 7.1: revenue is without tax where it is known; of how many invoices it is not, is said', () => {
  const lines = [
    '2025-09-01 invoice acme 1200 EUR due 2025-10-01 ref A tax 200 EUR',
    '2025-10-01 invoice acme 600 EUR due 2025-11-01 ref B',
    '2025-10-20 payment acme 1800 EUR',
  ]
  const { revenue, collected, untaxed, leftOut } = profitIn([...STUDIO, ...HOURS, ...lines], DAY)
  assert.deepEqual([revenue, collected, untaxed, leftOut], [160_000, 160_000, 1, ['tax']])
})

test('Handbook 7.2: under target is under 80 % of it in two quarters running, not in one', () => {
  const quarter = (months: string[], minutes: number) =>
    months.flatMap((month) => [
      `${month}-05 time acme ${minutes}min member sunita`,
      `${month}-10 invoice acme 600 EUR due ${month}-24 ref R-${month} tax 0 EUR`,
      `${month}-20 payment acme 600 EUR for R-${month}`,
    ])
  const spring = quarter(['2025-04', '2025-05', '2025-06'], 600)
  const slow = [...spring, ...quarter(['2025-07', '2025-08', '2025-09'], 600)]
  const twice = profitIn([...STUDIO, ...slow, ...quarter(['2025-10', '2025-11', '2025-12'], 600)], DAY)
  assert.deepEqual(
    twice.underTarget.quarters.map(({ from, ehr }) => [from, ehr]),
    [
      ['2025-07-01', 6000],
      ['2025-10-01', 6000],
    ],
  )
  // 60 an hour are 75 % of 80.
  assert.equal(twice.underTarget.is, true)
  const once = profitIn([...STUDIO, ...slow, ...quarter(['2025-10', '2025-11', '2025-12'], 500)], DAY)
  assert.equal(once.underTarget.is, false)
  const none = profitIn(['business "Studio"', ...STUDIO.slice(1), ...slow], DAY)
  assert.equal(none.underTarget.is, null)
})
