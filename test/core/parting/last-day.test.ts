import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../../src/core/day.ts'
import { lastDayLacks } from '../../../src/core/parting/last-day.ts'
import { settlingOf, TODAY } from './some-parting.ts'

/** Our own customs where nothing else is known: 14 days of notice, and as many to find somebody. */
const ALONE = '2026-03-16'

const vat = (line: string) => `${TODAY} obligation acme p1 vat planned as deadline "VAT return" ${line}`
const reasonsOf = (lines: string, profile?: string) =>
  settlingOf(lines, profile).last.reasons.map(({ code, day }) => `${code} ${day}`)

test('M39: the last day is computed: with nothing to settle it is the notice, or the time to find somebody', () => {
  const { last } = settlingOf('')
  assert.deepEqual([last.earliest, last.day, last.chosen], [ALONE, ALONE, null])
  assert.deepEqual(reasonsOf(''), ['notice 2026-03-16', 'find 2026-03-16'])
  assert.equal(settlingOf('', 'managed-it').last.earliest, '2026-05-01', 'sixty days to find somebody')
})

test('M39: the notice of a contract counts from today, and from the letter once it is out', () => {
  const contract = '2025-01-10 engagement acme web "The site" notice 60'
  assert.equal(settlingOf(contract).last.earliest, '2026-05-01')
  const later = settlingOf(contract, 'trade', '2026-03-20').last
  assert.equal(later.earliest, addDays('2026-03-20', 60), 'what waits moves on')
  const out = settlingOf(`${contract}\n2026-03-04 notice acme p1 sent`, 'trade', '2026-03-20').last
  assert.equal(out.earliest, addDays('2026-03-04', 60))
})

test('M39: what we finish and what we hand over is done before the last day', () => {
  const plan = (way: string) =>
    `${TODAY} obligation acme p1 label planned as work "Label" way ${way} owner mira due 2026-04-20`
  assert.equal(reasonsOf(plan('finish'))[0], 'finish 2026-04-20')
  assert.equal(reasonsOf(plan('hand-over'))[0], 'handover 2026-04-20')
  assert.equal(settlingOf(plan('end-now')).last.earliest, ALONE)
  const done = `${plan('finish')}\n${TODAY} obligation acme p1 label done`
  assert.equal(settlingOf(done).last.earliest, ALONE)
})

test('I38: a deadline that nobody sees to holds the last day back until it has passed', () => {
  const alone = settlingOf(vat('deadline 2026-04-07')).last
  assert.deepEqual([alone.earliest, alone.reasons[0]!.code], ['2026-04-07', 'deadline'])
  assert.deepEqual(
    alone.uncovered.map(({ obligation }) => obligation),
    ['vat'],
  )
  const ended = settlingOf(vat('way end-now owner mira due 2026-03-05 deadline 2026-04-07')).last
  assert.equal(ended.earliest, '2026-04-07', 'ending it now leaves them alone with it')
})

test('I38: it is covered when we finish it in time, or hand it over while there is time to find somebody', () => {
  const uncovered = (line: string) => settlingOf(vat(`${line} deadline 2026-04-07`)).last.uncovered.length
  assert.equal(uncovered('way finish owner mira due 2026-04-07'), 0)
  assert.equal(uncovered('way finish owner mira due 2026-04-08'), 1, 'too late')
  assert.equal(uncovered('way hand-over owner mira due 2026-03-24'), 0, 'fourteen days to find somebody')
  assert.equal(uncovered('way hand-over owner mira due 2026-03-25'), 1)
  const given = vat('way hand-over owner mira due 2026-03-30 deadline 2026-04-07')
  assert.equal(settlingOf(`${given}\n${TODAY} obligation acme p1 vat given to "Blue Ltd"`).last.uncovered.length, 0)
})

test('I38: a contract that binds until a day is a deadline; one with a notice period is not', () => {
  const until = '2025-01-10 engagement acme web "The site" until 2026-12-31'
  assert.equal(settlingOf(until).last.earliest, '2026-12-31')
  assert.equal(settlingOf(`${until} notice 30`).last.earliest, '2026-04-01')
})

test('M39: notice that both sides gave up is dropped with words, and holds nothing back any more', () => {
  const contract = '2025-01-10 engagement acme web "The site" notice 60'
  const dropped = `${TODAY} obligation acme p1 from-notice-web dropped "They asked to end sooner"`
  assert.equal(settlingOf(`${contract}\n${dropped}`).last.earliest, ALONE)
})

test('I38: a chosen day stands, an early one is said to be early unless somebody said why, and a past one is past', () => {
  const lacks = (line: string, today = TODAY) => {
    const { last } = settlingOf(`${vat('deadline 2026-04-07')}\n${line}`, 'trade', today)
    return lastDayLacks(last, today).map(({ code }) => code)
  }
  assert.deepEqual(lacks(''), ['lastday-missing'])
  assert.deepEqual(lacks(`${TODAY} lastday acme p1 on 2026-04-30`), [])
  assert.deepEqual(lacks(`${TODAY} lastday acme p1 on 2026-03-31`), ['lastday-early'])
  assert.deepEqual(lacks(`${TODAY} lastday acme p1 on 2026-03-31 "They sold the shop" override`), [])
  assert.deepEqual(lacks(`${TODAY} lastday acme p1 on 2026-04-30`, '2026-05-01'), ['lastday-past'])
  assert.deepEqual(
    lacks(`${TODAY} lastday acme p1 on 2026-03-31 override "Yes"\n${TODAY} lastday acme p1 on 2026-04-08`),
    [],
    'the latest counts',
  )
  const court = `${TODAY} obligation acme p1 court planned as deadline "Hearing" deadline 2026-04-20`
  assert.deepEqual(
    lacks(`${TODAY} lastday acme p1 on 2026-03-31 "They sold the shop" override\n${court}`),
    ['lastday-early'],
    'of a deadline that came later nobody spoke',
  )
})

test('M39: the computed day is never before today, before notice, or before a deadline that nobody covers', () => {
  const someDue = fc.integer({ min: -30, max: 400 }).map((days) => addDays(TODAY, days))
  const way = fc.constantFrom('finish', 'hand-over', 'end-now')
  fc.assert(
    fc.property(fc.array(fc.record({ way, due: someDue, deadline: someDue }), { maxLength: 4 }), (plans) => {
      const lines = plans.map(
        (plan, i) =>
          `${TODAY} obligation acme p1 o${i} planned as deadline way ${plan.way} owner mira due ${plan.due} deadline ${plan.deadline}`,
      )
      const { all, last } = settlingOf(lines.join('\n'))
      assert.ok(last.earliest >= ALONE)
      for (const one of all) if (!one.covered) assert.ok(last.earliest >= one.deadline!)
      for (const one of all) if (one.way === 'finish' && one.open) assert.ok(last.earliest >= one.due!)
    }),
    { numRuns: 60 },
  )
})
