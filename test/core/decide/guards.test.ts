import assert from 'node:assert/strict'
import { test } from 'node:test'
import { causeBrake, loyaltyBrake, retaliationBrake } from '../../../src/core/decide/guards.ts'
import { loyaltyOf, suddenlyOf } from '../../../src/core/decide/loyalty.ts'
import { approvalReasons } from '../../../src/core/decide/may-part.ts'
import { considering, factsOf, READY } from './some-review.ts'

const COMPLAINTS = ['2025-11-03', '2025-11-20', '2025-12-05', '2026-01-02', '2026-01-20', '2026-02-10']
  .map((day, i) => `${day} complaint acme "Trouble ${i}"\n`)
  .join('')

test('I12: five years, or an old friend: they are not simply dropped', () => {
  const loyal = (card: string, today: string) => loyaltyOf('acme', factsOf(card), today).loyal
  assert.equal(loyal('client acme since 2021-03-03\n', '2026-03-02'), null)
  assert.equal(loyal('client acme since 2021-03-02\n', '2026-03-02'), 'years')
  assert.equal(loyal('client acme since 2025-12-01 friend\n', '2026-03-02'), 'friend')
  assert.equal(loyal('client acme\n2016-01-05 call with acme 10min\n', '2026-03-02'), 'years', 'the first fact tells')
})

test('I12: no later card makes the time shorter that somebody has been a client', () => {
  const since = (story: string) => loyaltyOf('acme', factsOf(story), '2026-03-02').since
  const early = 'client acme "Acme" since 2016-01-10\n'
  const late = 'client acme "Acme" since 2026-01-01\n'
  assert.equal(since(early + late), '2016-01-10')
  assert.equal(since(`${late}2017-02-01 engagement acme site "The site"\n`), '2017-02-01', 'the first fact tells')
  assert.equal(since(`${early}2017-02-01 engagement acme site "The site"\n`), '2016-01-10')
  assert.equal(since('client acme "Acme"\n2027-02-01 engagement acme site "The site"\n'), null, 'nobody knows yet')
  assert.deepEqual(loyaltyOf('acme', factsOf(early + late), '2026-03-02').because, ['line:1'])
})

test('I12: a ten-year client has another threshold than one of ten weeks: a talk, then thirty days', () => {
  const old = READY.replace('since 2023-01-10', 'since 2016-01-10')
  const [newBrake, oldBrake] = [loyaltyBrake(considering(READY)), loyaltyBrake(considering(old))]
  assert.deepEqual([newBrake.holds, oldBrake.holds, oldBrake.code], [false, true, 'conversation-missing'])
  assert.equal(oldBrake.args['years'], 10)
  const talked = `${old}2026-02-05 checked acme r1 conversation yes "Coffee with Anna, an hour"\n`
  const waiting = loyaltyBrake(considering(talked, { today: '2026-03-06' }))
  assert.deepEqual([waiting.code, waiting.args['until']], ['change-period', '2026-03-07'])
  assert.equal(loyaltyBrake(considering(talked, { today: '2026-03-07' })).holds, false)
  assert.deepEqual(approvalReasons(considering(talked)), ['years'])
})

test('I12: "was fine before": trouble that came suddenly after years, with its day and n', () => {
  const found = suddenlyOf('acme', factsOf(COMPLAINTS), '2016-01-10', '2026-03-02')
  assert.ok(found.found === 'sudden')
  assert.deepEqual([found.n, found.after], [6, 6])
  assert.ok(found.day > '2025-09-01' && found.day <= '2025-11-03', found.day)
  assert.ok(found.low <= found.day && found.day <= found.high, `${found.low} ${found.high}`)
  assert.ok(found.chance > 0.95)
})

test('I12: trouble that was always there is not sudden, and under five it is too little to say', () => {
  const steady = Array.from({ length: 10 }, (_, i) => `${2016 + i}-0${1 + (i % 9)}-15 complaint acme "Again"\n`).join(
    '',
  )
  assert.equal(suddenlyOf('acme', factsOf(steady), '2015-11-10', '2026-03-02').found, 'steady')
  const few = COMPLAINTS.split('\n').slice(0, 4).join('\n')
  assert.deepEqual(suddenlyOf('acme', factsOf(few), '2016-01-10', '2026-03-02').found, 'few')
})

test('I12: who was hardly here before the trouble had no "before" in which all was well', () => {
  const found = (since: string) => suddenlyOf('acme', factsOf(COMPLAINTS), since, '2026-03-02').found
  assert.deepEqual([found('2025-01-10'), found('2025-06-10')], ['sudden', 'steady'])
})

test('I12: what came suddenly is asked for its cause first', () => {
  const sudden = `${READY.replace('since 2023-01-10', 'since 2016-01-10')}${COMPLAINTS}`
  const brake = causeBrake(considering(sudden))
  assert.deepEqual([brake.holds, brake.code, brake.args['n']], [true, 'cause-sudden', 8])
  const looked = `${sudden}2026-02-20 checked acme r1 cause yes "Anna left, her successor was told nothing"\n`
  assert.equal(causeBrake(considering(looked)).holds, false)
})

test('2.5: within 90 days of a right used, a reason from before it and a second person', () => {
  const used = `${READY}2026-02-10 right acme public-review "One star"\n`
  assert.equal(retaliationBrake(considering(used)).code, 'retaliation-missing')
  assert.deepEqual(approvalReasons(considering(used)), ['right'])
  const asked = `${used}2026-02-11 checked acme r1 retaliation no "The incidents are from last year"\n`
  assert.equal(retaliationBrake(considering(asked)).holds, false, 'incidents are older than the review')
  const early = asked.replace('2026-02-11 checked', '2026-02-09 checked')
  assert.equal(
    retaliationBrake(considering(early)).code,
    'retaliation-missing',
    'it was answered before the right was used',
  )
  const young = considering(
    asked.replace('2026-02-10 right', '2025-12-10 right').replaceAll('2025-11-01', '2025-12-11'),
  )
  assert.equal(retaliationBrake(young).code, 'reason-after-right')
  const threat = `${asked}2026-02-12 incident acme i4 behaviour gravity 4 "I will find you"\n`
  const soon = considering(threat, { grounds: {} })
  assert.equal(retaliationBrake(soon).holds, false, 'a threat is a reason of its own')
  assert.equal(retaliationBrake(considering(used, { today: '2026-05-12' })).holds, false, 'after 90 days it is past')
})

test('2.5: who asked for an adjustment, or told us of something hard, is decided on by two', () => {
  assert.deepEqual(approvalReasons(considering(`${READY}2026-02-10 right acme adjustment\n`)), ['adjustment'])
  const care = `${READY}2026-02-10 care acme set "Written summaries" until 2026-05-10 agreed\n`
  assert.deepEqual(approvalReasons(considering(care)), ['adjustment'])
  assert.deepEqual(approvalReasons(considering(READY.replace('same-treatment yes', 'same-treatment unclear'))), [
    'fairness',
  ])
})
