import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { foldReviews, isDue } from '../../../src/core/decide/fold-reviews.ts'
import { bandOf, foldForecasts, forecastScore, forecastsUsed } from '../../../src/core/decide/forecasts.ts'
import { repairPath } from '../../../src/core/decide/paths.ts'
import { putOffOf } from '../../../src/core/decide/put-off.ts'
import { nothingMoreOf } from '../../../src/core/decide/repairs.ts'
import { silentlySlow } from '../../../src/core/decide/slow.ts'
import { considering, factsOf, READY } from './some-review.ts'

function reviewOn(text: string, today: string) {
  return foldReviews('acme', factsOf(text), today)[0]!
}

test('M33: a review asks for a decision after 14 days, and goes on asking', () => {
  const opened = '2026-02-01 review acme r1 opened by mira\n'
  assert.deepEqual(
    ['2026-02-14', '2026-02-15', '2026-06-01'].map((day) => isDue(reviewOn(opened, day), day)),
    [false, true, true],
  )
  const decided = `${opened}2026-02-20 decision acme r1 repair "Mend" rejected part why "Too early"\n`
  assert.deepEqual(
    [reviewOn(decided, '2026-06-01').state, isDue(reviewOn(decided, '2026-06-01'), '2026-06-01')],
    ['decided', false],
  )
})

test('M4, M33: a decision to wait asks again on its day; a refused one is open again', () => {
  const wait = `2026-02-01 review acme r1 opened by mira
2026-02-10 decision acme r1 wait "A new manager comes" rejected part why "Too early"
2026-02-10 review acme r1 postponed due 2026-04-01\n`
  assert.deepEqual([reviewOn(wait, '2026-03-31').state, reviewOn(wait, '2026-04-01').state], ['decided', 'open'])
  const refused = `${wait}2026-02-12 approval acme r1 refused "No"\n`
  assert.equal(reviewOn(refused, '2026-02-13').state, 'open')
  const again = `${refused}2026-02-14 decision acme r1 repair "Mend" rejected part why "Refused"\n`
  assert.deepEqual([reviewOn(again, '2026-02-14').state, reviewOn(again, '2026-02-14').approvals], ['decided', []])
})

test('M35: how often the day was moved, hours and money since the review was opened', () => {
  const story = `${READY}2026-01-20 time acme 600min member armen
2026-02-10 review acme r1 postponed "They promised" due 2026-03-01
2026-03-01 review acme r1 postponed "Once more" due 2026-04-01
2026-02-11 time acme 90min member armen
2026-02-12 time acme 60min member mira cost 80.00 EUR
2026-02-13 time acme 30min member sunita
2026-02-14 cost acme 25.00 EUR
2026-02-14 cost acme 99.00 EUR passed
2026-02-15 refund acme 100.00 EUR\n`
  const facts = factsOf(story)
  const hour = (member?: string) => (member === 'armen' ? { minor: 4000, currency: 'EUR' } : null)
  const found = putOffOf(foldReviews('acme', facts, '2026-03-02'), facts, hour, '2026-03-02')!
  assert.deepEqual(
    [found.moved, found.since, found.days, found.minutes, found.uncosted],
    [2, '2026-02-01', 29, 180, 30],
  )
  assert.deepEqual(found.cost, [{ minor: 6000 + 8000 + 2500 + 10_000, currency: 'EUR' }])
})

test('M35: moved reviews before this one count as long as none of them came to anything', () => {
  const story = `2025-09-01 review acme r0 opened by mira
2025-09-10 review acme r0 postponed "Later" due 2025-10-10
2025-10-20 review acme r0 closed "It is calm"\n${READY}`
  const count = (text: string) =>
    putOffOf(foldReviews('acme', factsOf(text), '2026-03-02'), factsOf(text), () => null, '2026-03-02')!
  assert.deepEqual([count(story).moved, count(story).since], [1, '2025-09-01'])
  const settled = `${story}2025-10-15 decision acme r0 repair "Mended" rejected part why "No need"\n`
  assert.deepEqual([count(settled).moved, count(settled).since], [0, '2026-02-01'])
})

test('I13: forecasts are scored, and under five it is too little to say', () => {
  const settled = (percent: number, state: 'came' | 'failed') => ({ percent, state })
  assert.deepEqual(forecastScore([settled(90, 'came')]), { too: 'few', n: 1 })
  const hopes = Array.from({ length: 5 }, () => settled(80, 'failed'))
  const score = forecastScore(hopes)
  assert.ok('brier' in score)
  assert.ok(Math.abs(score.brier - 0.64) < 1e-9 && score.low < 0.64 && score.high > 0.64)
  assert.deepEqual(
    [0, 19, 20, 49, 50, 79, 80, 100].map(bandOf).join(' '),
    'hardly hardly rather-not rather-not likely likely nearly-sure nearly-sure',
  )
})

test('I13: a score lies between 0 and 1 and within its interval, however many are open or dropped', () => {
  const some = fc.record({
    percent: fc.integer({ min: 0, max: 100 }),
    state: fc.constantFrom('open', 'came', 'failed', 'dropped'),
  })
  fc.assert(
    fc.property(fc.array(some, { maxLength: 40 }), (forecasts) => {
      const score = forecastScore(forecasts)
      if ('too' in score) return score.n < 5
      return score.low >= 0 && score.low <= score.brier && score.brier <= score.high && score.high <= 1
    }),
  )
})

test('M35, I14: forecasts of a review and of the year before it count; dropped ones do not', () => {
  const story = `${READY}2025-06-01 forecast acme f0 made "A new shop" percent 60 due 2025-09-01
2025-09-02 forecast acme f0 failed
2026-02-05 forecast acme f1 made "A new manager" percent 60 due 2026-03-01
2026-02-06 forecast acme f2 made "Typed twice" percent 60 due 2026-03-01
2026-02-06 forecast acme f2 dropped\n`
  const facts = factsOf(story)
  const forecasts = foldForecasts('acme', facts, '2026-03-02')
  assert.equal(forecastsUsed(forecasts, foldReviews('acme', facts, '2026-03-02')[0]!, '2026-03-02'), 2)
})

/** A matter that comes back after each of two delivered remedies (M9). */
const CYCLES = `2025-10-01 case acme c1 complaint "The blue is wrong" matter blue
2025-10-02 remedy acme c1 m1 offered as redo "Print again"
2025-10-03 remedy acme c1 m1 accepted
2025-10-10 remedy acme c1 m1 delivered
2025-11-01 case acme c2 complaint "Now it is too light" matter blue
2025-11-02 remedy acme c2 m2 offered as redo "Print again"
2025-11-03 remedy acme c2 m2 accepted
2025-11-10 remedy acme c2 m2 delivered
2025-12-01 case acme c3 complaint "Now it is too dark" matter blue
`

test('M9, M38: nothing more can be done only after two delivered remedies and a complaint after each', () => {
  const found = `${CYCLES}2025-11-02 finding acme c2 unknown not-valid
2025-12-02 finding acme c3 us not-valid\n`
  const more = (text: string) => nothingMoreOf('acme', factsOf(text), '2026-03-02')
  assert.deepEqual([more(CYCLES).holds, more(CYCLES).n], [false, 0], 'nobody has judged the complaints yet')
  assert.deepEqual([more(found).holds, more(found).n], [false, 1], 'what lies with us is no sign of that')
  const both = found.replace('c3 us', 'c3 fit')
  assert.deepEqual([more(both).holds, more(both).matter], [true, 'blue'])
  assert.equal(repairPath(considering(`${READY}${both}`)).next.code, 'nothing-more')
  assert.equal(repairPath(considering(`${READY}${CYCLES}`)).next.code, 'settle-case')
})

test('M4: the silent course is named: cases that lie and promises that are late while nobody decides', () => {
  const lying = `${READY}2026-02-10 case acme c1 complaint "Where are the labels?"
2026-02-01 promise to acme "labels" by 2026-02-20\n`
  const facts = factsOf(lying)
  const slow = silentlySlow(reviewOn(lying, '2026-03-02'), facts, '2026-03-02')
  assert.deepEqual([slow.holds, slow.cases, slow.promises], [true, 1, 1])
  const few = silentlySlow(reviewOn(lying, '2026-02-16'), facts, '2026-02-16')
  assert.deepEqual([few.holds, few.cases], [false, 0], 'six days are no silence')
  const calm = silentlySlow(reviewOn(READY, '2026-03-02'), factsOf(READY), '2026-03-02')
  assert.equal(calm.holds, false)
})
