import assert from 'node:assert/strict'
import { test } from 'node:test'
import { STUDIO, monthly, profitIn, profitsIn } from './profit-story.ts'

const DAY = '2026-02-28'

/** A thousand euros a month, billed and paid, and so many hours of Sunita. */
function year(minutes: number, months = 12): string[] {
  return [
    ...monthly(months, (month) => `${month}-10 invoice acme 1000 EUR due ${month}-24 ref R-${month} tax 0 EUR`),
    ...monthly(months, (month) => `${month}-20 payment acme 1000 EUR for R-${month}`),
    ...monthly(months, (month) => `${month}-05 time acme ${minutes}min member sunita`),
  ]
}

test('I9: all hours count at what they cost with everything, billed or not', () => {
  // 12,000 came in; 10 hours a month at 50 are 6,000, and the 5 nobody was billed for another 3,000.
  const unbilled = monthly(12, (month) => `${month}-06 time acme 300min member sunita unbilled`)
  const { revenue, hours, contribution, sign, ehr, months } = profitIn([...STUDIO, ...year(600), ...unbilled], DAY)
  assert.deepEqual([revenue, contribution, sign, months], [1_200_000, 300_000, 'gain', 11])
  assert.deepEqual([hours.all, hours.billed, hours.unbilled], [180, 120, 60])
  assert.equal(ehr, Math.round(1_200_000 / 180))
})

test('I9: an hour without a known cost is not free: then what is left is unknown, and it is said of how many hours', () => {
  const owner = monthly(12, (month) => `${month}-07 time acme 120min member eva`)
  const found = profitIn([...STUDIO, ...year(600), ...owner], DAY)
  assert.deepEqual([found.sign, found.whyUnknown, found.contribution], ['unknown', 'uncosted', null])
  assert.deepEqual([found.uncosted, found.hours.all], [24, 144])
})

test('I9: the unpaid time of an owner is not at nothing: a cost of 0 says nothing, the card of the member does', () => {
  const owner = monthly(12, (month) => `${month}-07 time acme 120min member eva cost 0 EUR`)
  const without = profitIn([...STUDIO, ...year(600), ...owner], DAY)
  assert.deepEqual([without.sign, without.uncosted], ['unknown', 24])
  const withCard = profitIn([...STUDIO, 'member eva cost 100 EUR', ...year(600), ...owner], DAY)
  assert.deepEqual([withCard.costs.work, withCard.contribution], [600_000 + 240_000, 360_000])
})

test('I9: money without hours on record is no gain', () => {
  const bills = year(600).filter((line) => !line.includes(' time '))
  const { sign, whyUnknown } = profitIn([...STUDIO, ...bills], DAY)
  assert.deepEqual([sign, whyUnknown], ['unknown', 'no-hours'])
})

test('Handbook 7.2: hours on record for three months are not held against the money of twelve', () => {
  const lines = year(1200).filter((line) => !line.includes(' time ') || line >= '2025-12')
  const { from, months, revenue, sign } = profitIn([...STUDIO, ...lines], DAY)
  assert.deepEqual([from, months, revenue, sign], ['2025-12-05', 2, 300_000, 'unclear'])
})

test('Handbook 7.2: where 15 % of the hours would turn the sign, it is unclear', () => {
  // 19 hours a month at 50 are 11,400: left are 600, between -1,110 and 2,310.
  const { contribution, low, high, sign, lossMaking } = profitIn([...STUDIO, ...year(1140)], DAY)
  assert.deepEqual([contribution, low, high], [60_000, -111_000, 231_000])
  assert.deepEqual([sign, lossMaking], ['unclear', false])
})

test('I9: loss-making is said over 12 months and with 6 months of data, never of one bad month', () => {
  const long = profitIn([...STUDIO, ...year(1800)], DAY)
  assert.deepEqual([long.sign, long.lossMaking], ['loss', true])
  const short = profitIn([...STUDIO, ...year(1800, 5)], DAY)
  assert.deepEqual([short.sign, short.months, short.lossMaking], ['loss', 4, false])
})

test('I9: rework is shown apart, and a loss that it alone makes is our own doing: own work comes first', () => {
  const rework = monthly(12, (month) => `${month}-15 time acme 600min member sunita as rework unbilled`)
  const found = profitIn([...STUDIO, ...year(900), ...rework], DAY)
  assert.deepEqual([found.costs.work, found.costs.rework, found.contribution], [900_000, 600_000, -300_000])
  assert.deepEqual([found.lossMaking, found.ownDoing], [true, true])
  assert.equal(found.moves[0]?.move, 'own-work')
})

test('I9: setting up a newcomer is shown apart and is no ground; later it is work', () => {
  const lines = [...STUDIO.slice(0, 2), 'client acme since 2025-06-01', ...year(600, 8)]
  const early = profitIn([...lines, '2025-07-10 time acme 9000min member sunita as setup unbilled'], DAY)
  assert.deepEqual([early.costs.setup, early.costs.work, early.sign], [750_000, 400_000, 'gain'])
  const late = profitIn([...lines, '2025-12-10 time acme 9000min member sunita as setup unbilled'], DAY)
  assert.deepEqual([late.costs.setup, late.costs.work, late.sign], [0, 1_150_000, 'loss'])
})

test('I9: meetings, chasing, complaints and ways are what serving costs, and are told apart', () => {
  const uses = ['meeting', 'chasing', 'complaint', 'travel'].map((use, i) => {
    return `2026-01-1${i} time acme ${60 * (i + 1)}min member sunita as ${use} unbilled`
  })
  const { hours, costs } = profitIn([...STUDIO, ...year(600), ...uses], DAY)
  assert.deepEqual([hours.meetings, hours.chasing, hours.complaints, hours.travel], [1, 2, 3, 4])
  assert.deepEqual([costs.serve, costs.work], [50_000, 600_000])
})

test('Handbook 7.1: costs passed on are neutral, others are ours', () => {
  const billed = ['2026-01-10 invoice acme 300 EUR ref PRINT tax 0 EUR', '2026-01-20 payment acme 300 EUR for PRINT']
  const plain = profitIn([...STUDIO, ...year(600)], DAY)
  const passed = profitIn([...STUDIO, ...year(600), ...billed, '2026-01-05 cost acme 300 EUR "Print" passed'], DAY)
  assert.deepEqual([passed.contribution, passed.ehr], [plain.contribution, plain.ehr])
  const ours = profitIn([...STUDIO, ...year(600), '2026-01-05 cost acme 300 EUR "Flowers"'], DAY)
  assert.equal(ours.contribution, plain.contribution! - 30_000)
})

test('I9: the moves come in their order, and parting is none of them', () => {
  const more = [
    '2026-01-11 time acme 600min member sunita as rework',
    '2026-01-12 time acme 600min member sunita as chasing',
    '2026-01-13 time acme 600min member sunita as meeting',
    '2026-01-14 time acme 600min member sunita unbilled',
  ]
  const { moves, contribution } = profitIn([...STUDIO, ...year(1800), ...more], DAY)
  assert.deepEqual(
    moves.map(({ move }) => move),
    ['own-work', 'price', 'scope', 'service', 'terms'],
  )
  assert.ok(contribution! < 0)
  assert.equal(moves.find(({ move }) => move === 'scope')?.minor, 50_000)
})

test('Handbook 7.2: currencies are never mixed: hours do not say which of two they were for', () => {
  const krona = monthly(12, (month) => `${month}-12 invoice acme 5000 ISK ref K-${month}`)
  const found = profitsIn([...STUDIO, ...year(600), ...krona], DAY)
  assert.deepEqual(
    found.map(({ currency, revenue, sign, whyUnknown }) => [currency, revenue, sign, whyUnknown]),
    [
      ['EUR', 1_200_000, 'unknown', 'currencies'],
      ['ISK', 60_000, 'unknown', 'currencies'],
    ],
  )
})

test('Handbook 7.2: what is billed in one currency and worked in another is not added, but an hour still brought something', () => {
  const krona = monthly(
    12,
    (month) => `${month}-12 invoice acme 5000 ISK ref K-${month}\n${month}-20 payment acme 5000 ISK`,
  )
  const hours = year(600).filter((line) => line.includes(' time '))
  const found = profitIn([...STUDIO, ...hours, ...krona], DAY)
  assert.deepEqual([found.currency, found.whyUnknown, found.contribution], ['ISK', 'currencies', null])
  assert.deepEqual([found.ehr, found.target], [500, null])
})

test('Handbook 7.1: realisation, collection and the billed share of hours are told where they are known', () => {
  const rated = year(600).map((line) => (line.includes(' time ') ? `${line} rate 125 EUR` : line))
  const open = '2026-01-11 invoice acme 1500 EUR due 2026-01-25 ref OPEN tax 0 EUR'
  const { realisation, collection, billable } = profitIn([...STUDIO, ...rated, open], DAY)
  assert.deepEqual([realisation, billable], [13_500 / 15_000, 1])
  assert.equal(collection, 12_000 / 13_500)
  const plain = profitIn([...STUDIO, ...year(600)], DAY)
  assert.equal(plain.realisation, null)
})

test('What lies after the day is passed over', () => {
  const later = ['2026-03-01 invoice acme 9000 EUR', '2026-03-01 time acme 9000min member sunita']
  assert.deepEqual(profitIn([...STUDIO, ...year(600), ...later], DAY), profitIn([...STUDIO, ...year(600)], DAY))
})
