import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldForecasts, openForecast, unsettledForecast } from '../../../src/core/decide/forecasts.ts'
import { suddenlyOf } from '../../../src/core/decide/loyalty.ts'
import { mayPart } from '../../../src/core/decide/may-part.ts'
import { foldReviews } from '../../../src/core/decide/fold-reviews.ts'
import { putOffOf } from '../../../src/core/decide/put-off.ts'
import { attemptsOf } from '../../../src/core/decide/repairs.ts'
import { considering, factsOf, READY } from './some-review.ts'

/** A decision to part with a client of ten years, which needs a second person. */
const DECIDED = `${READY.replace('since 2023-01-10', 'since 2016-01-10')}2025-12-20 checked acme r1 conversation yes "We sat together"
2026-02-03 checked acme r1 cause no "Nothing"
2026-02-14 decision acme r1 part "It goes on" rejected repair why "It was tried" by mira
`

function lacks(text: string): string[] {
  return mayPart(considering(text)).missing.map(({ code }) => code)
}

test('I12: a yes of nobody we know is no second person', () => {
  const given = (by: string) => `2026-02-15 approval acme r1 given "Yes"${by}\n`
  assert.deepEqual(lacks(DECIDED + given(' by armen')), [])
  assert.deepEqual(lacks(DECIDED + given('')), ['approval-missing'])
  const whose = DECIDED.replace('"It was tried" by mira', '"It was tried"')
  assert.deepEqual(lacks(whose + given(' by mira')), ['approval-missing'], 'they may have decided it themselves')
})

test('I12: somebody outside counts only for a decision and a word that are signed', () => {
  const outside = (by: string) => `2026-02-16 approval acme r1 given "Yes" outside "Our lawyer"${by}\n`
  assert.deepEqual(lacks(DECIDED + outside(' by mira')), [])
  assert.deepEqual(lacks(DECIDED + outside('')), ['approval-missing'])
  const whose = DECIDED.replace('"It was tried" by mira', '"It was tried"')
  assert.deepEqual(lacks(whose + outside(' by mira')), ['approval-missing'])
})

test('I12: a second yes stays one when whoever decided says yes as well, and a later no ends it', () => {
  const given = `${DECIDED}2026-02-15 approval acme r1 given "Yes" by armen\n2026-02-16 approval acme r1 given "Yes" by mira\n`
  assert.deepEqual(lacks(given), [])
  assert.equal(considering(given).review.state, 'approved')
  assert.deepEqual(lacks(`${given}2026-02-17 approval acme r1 refused "Not like this" by armen\n`), [
    'approval-refused',
  ])
  const own = `${DECIDED}2026-02-16 approval acme r1 given "Yes" by mira\n`
  assert.equal(considering(own).review.state, 'decided', 'their own yes approves nothing')
})

test('I17: a decision that was refused allows no parting, also where its review was closed since', () => {
  const refused = `${READY}2026-02-14 decision acme r1 part "It goes on" rejected repair why "Tried" by mira
2026-02-15 approval acme r1 refused "Talk once more" by armen
2026-02-16 review acme r1 closed "It is calm"\n`
  assert.deepEqual(lacks(refused), ['approval-refused'])
})

test('I12: a case of which more is said later is one trouble, and so is an incident', () => {
  const twice = `2025-11-03 case acme c1 complaint "Too late"
2025-11-04 case acme c1 complaint "Too late" severity 2
2025-11-05 case acme c1 complaint "Too late" asks "A new batch"
2025-11-20 incident acme i1 arguments "No" gravity 1
2025-11-21 incident acme i1 arguments "No" gravity 2
2025-11-22 incident acme i2 arguments "On film it fades" gravity 1 type expertise-override right yes\n`
  assert.deepEqual(suddenlyOf('acme', factsOf(twice), '2016-01-10', '2026-03-02'), {
    found: 'few',
    n: 2,
    because: ['line:1', 'line:2', 'line:3', 'line:4', 'line:5'],
  })
})

test('I2: to correct what was written of an incident is not that it happened again after the warning', () => {
  const story = `2026-01-01 incident acme i1 behaviour "Idiots" gravity 2
2026-02-25 warning acme w asked "Speak with Armen as with a colleague"
2026-02-26 incident acme i1 behaviour "Idiots" gravity 3\n`
  const tried = (text: string) => attemptsOf('acme', factsOf(text), null, '2026-03-01').map(({ result }) => result)
  assert.deepEqual(tried(story), [])
  assert.deepEqual(tried(`${story}2026-02-27 incident acme i2 behaviour "Idiots" gravity 2\n`), ['again'])
})

test('T4, I14: no hope holds longer than 180 days, however far ahead somebody wrote it', () => {
  const far = factsOf('2026-01-01 forecast acme f made "A new shop" percent 60 due 2036-01-01\n')
  const holds = (today: string) => openForecast(foldForecasts('acme', far, today), today)?.due
  assert.equal(holds('2026-06-29'), '2026-06-30')
  assert.equal(holds('2026-06-30'), undefined)
  assert.equal(unsettledForecast(foldForecasts('acme', far, '2026-06-30'), '2026-06-30')?.forecast, 'f')
})

test('M35: a review whose decision was refused came to nothing, and counts on', () => {
  const facts = factsOf(`2025-01-01 review acme r0 opened
2025-01-05 review acme r0 postponed "Later" due 2025-03-01
2025-03-01 decision acme r0 part "It goes on" rejected repair why "Tried" by mira
2025-03-02 approval acme r0 refused "No" by armen
2025-03-03 review acme r0 closed "It is calm"
2026-01-01 review acme r1 opened\n`)
  const found = putOffOf(foldReviews('acme', facts, '2026-02-01'), facts, () => null, '2026-02-01')!
  assert.deepEqual([found.moved, found.since], [1, '2025-01-01'])
})
