import assert from 'node:assert/strict'
import { test } from 'node:test'
import { approvalReasons, mayDecideParting, mayPart } from '../../../src/core/decide/may-part.ts'
import type { Considering } from '../../../src/core/decide/considering.ts'
import { considering, READY } from './some-review.ts'

function missing(given: Considering, safety = false): string[] {
  return mayDecideParting(given, safety).missing.map(({ code }) => code)
}

/** The story without the lines that have these words. */
function without(words: string): string {
  return READY.split('\n')
    .filter((line) => !line.includes(words))
    .join('\n')
}

test('a parting that everything was done for lacks nothing', () => {
  assert.deepEqual(missing(considering(READY)), [])
})

test('I1: a parting without a ground is refused, and the grounds that would need evidence are named', () => {
  const [first] = mayDecideParting(considering(READY, { grounds: {} })).missing
  assert.deepEqual(first, { code: 'ground-missing', args: { grounds: 'complaints, conduct, profit, ethics, values' } })
  assert.deepEqual(missing(considering(READY, { grounds: { conduct: 'weak' } })), ['ground-missing'])
  assert.deepEqual(missing(considering(READY, { grounds: { ethics: 'not-assessable' } })), ['ground-missing'])
})

test('I1: being demanding alone is no ground', () => {
  const demanding = READY.replaceAll(' behaviour ', ' demands ')
  assert.deepEqual(missing(considering(demanding)), ['ground-demanding'])
  const withProfit = considering(`${demanding}2026-02-03 checked acme r1 repair yes "Offered a new price, no"\n`, {
    grounds: { conduct: 'some', profit: 'some' },
  })
  assert.deepEqual(missing(withProfit), [])
})

test('T5: no growth and no referrals lead to a lighter service, never to a parting', () => {
  assert.deepEqual(missing(considering(READY, { grounds: { growth: 'strong', referrals: 'strong' } })), ['ground-weak'])
})

test('M7: our own fault and their hardship are asked about first', () => {
  assert.deepEqual(missing(considering(without('own-fault'))), ['own-fault-missing'])
  assert.deepEqual(missing(considering(without(' care '))), ['care-missing'])
  assert.deepEqual(missing(considering(READY.replace('own-fault no', 'own-fault unclear'))), ['own-fault-missing'])
})

test('M7, M22: who was asked how they are in the months before the review is not asked again', () => {
  const asked = `${without(' care ')}2026-01-10 care acme asked "Nothing" by armen\n`
  assert.deepEqual(missing(considering(asked)), [])
  const longAgo = asked.replace('2026-01-10 care', '2025-06-10 care')
  assert.deepEqual(missing(considering(longAgo)), ['care-missing'])
})

test('A26: a trouble of our making is settled before anybody is parted with', () => {
  const late = `${READY}2026-02-03 case acme c1 complaint "The labels came a week late"\n`
  assert.deepEqual(missing(considering(late)), ['case-unjudged'])
  const ours = `${late}2026-02-04 finding acme c1 us valid cause late\n`
  assert.deepEqual(missing(considering(ours)), ['our-trouble-open'])
  assert.deepEqual(
    missing(considering(`${ours}2026-02-20 handled acme c1 told\n2026-02-20 handled acme c1 closed\n`)),
    [],
  )
})

test('3.6: conduct alone needs the least evidence of a pattern; another ground does not', () => {
  const pattern = {
    answer: 'unclear' as const,
    needs: [
      { code: 'reporters', met: false },
      { code: 'days', met: true },
    ],
  }
  const [first] = mayDecideParting(considering(READY, { pattern })).missing
  assert.deepEqual(first, {
    code: 'pattern-unproven',
    args: { met: 1, needed: 2, need: 'reporters', missing: 'reporters' },
  })
  const talked = `${READY}2026-02-03 checked acme r1 repair yes "Offered a new price, they declined"\n`
  assert.deepEqual(missing(considering(talked, { pattern, grounds: { conduct: 'some', profit: 'strong' } })), [])
})

test('I2: every ground that carries the parting has at least one attempt to repair, with its result', () => {
  const profit = { conduct: 'some', profit: 'some' } as const
  const [first] = mayDecideParting(considering(READY, { grounds: profit })).missing
  assert.deepEqual(first, { code: 'repair-missing', args: { ground: 'profit', grounds: 'profit' } })
  const offer = `${READY}2026-01-05 halfway acme h1 made gives "A fixed price" asks "Changes in one list" due 2026-01-20\n`
  assert.deepEqual(missing(considering(offer, { grounds: profit })), ['repair-missing'])
  assert.deepEqual(missing(considering(`${offer}2026-01-15 halfway acme h1 declined "No"\n`, { grounds: profit })), [])
  const fresh = without('i2').replace('2025-11-20 warning', '2026-02-25 warning')
  assert.deepEqual(missing(considering(fresh)), ['repair-missing'], 'a warning of last week shows nothing yet')
})

test('I14, T4: a likely change holds the parting back until its day, and is then asked about', () => {
  const likely = `${READY}2026-02-10 forecast acme f1 made "A new manager in April" who "Anna Berg" percent 60 due 2026-04-15\n`
  assert.deepEqual(missing(considering(likely)), ['forecast-open'])
  assert.deepEqual(missing(considering(likely, { today: '2026-04-15' })), ['forecast-unsettled'])
  const failed = `${likely}2026-04-16 forecast acme f1 failed\n`
  assert.deepEqual(missing(considering(failed, { today: '2026-04-16' })), [])
  assert.deepEqual(missing(considering(likely.replace('percent 60', 'percent 49'))), [], 'unlikely changes hold nobody')
})

test('T4: gravity 4 waits for no hope and no talk, but skips neither fairness nor the second person', () => {
  const grave = `${READY.replace('own-fault no', 'own-fault unclear')}2026-02-20 incident acme i4 behaviour gravity 4 "I will break your legs" type threat
2026-02-10 forecast acme f1 made "They calm down" percent 80 due 2026-04-15
`
  assert.deepEqual(missing(considering(grave)), ['own-fault-missing', 'forecast-open'])
  assert.deepEqual(missing(considering(grave), true), [])
  assert.deepEqual(approvalReasons(considering(grave), true), ['safety'])
  assert.deepEqual(missing(considering(READY), true), ['safety-unproven'])
  assert.deepEqual(missing(considering(grave.replace('same-treatment yes', 'same-treatment no')), true), [
    'same-treatment-no',
  ])
})

test('I17: nothing is parted with before its decision, nor before the second person where one is needed', () => {
  const codes = (text: string) => mayPart(considering(text)).missing.map(({ code }) => code)
  assert.deepEqual(codes(READY), ['decision-missing'])
  const repair = `${READY}2026-02-14 decision acme r1 repair "It can be mended" rejected part why "Too early"\n`
  assert.deepEqual(codes(repair), ['decision-missing'])
  const decided = `${READY}2026-02-14 decision acme r1 part "It goes on" rejected repair why "It was tried" by mira\n`
  assert.deepEqual(codes(decided), [])
  const friend = decided.replace('since 2023-01-10', 'since 2023-01-10 friend')
  const looked = `${friend}2026-02-03 checked acme r1 cause no "Nothing"\n`
  assert.deepEqual(codes(looked), ['conversation-missing', 'approval-missing'])
  const talked = `${looked}2026-02-01 checked acme r1 conversation yes "We sat together"\n`
  assert.deepEqual(codes(talked), ['change-period', 'approval-missing'])
  const before = talked.replace('2026-02-01 checked', '2025-12-20 checked')
  assert.deepEqual(codes(before), ['approval-missing'])
  const approve = (by: string, more = '') => codes(`${before}2026-02-15 approval acme r1 given "Yes"${more} by ${by}\n`)
  assert.deepEqual(approve('mira'), ['approval-missing'], 'nobody is their own second person')
  assert.deepEqual(approve('armen'), [])
  assert.deepEqual(approve('mira', ' outside "Our lawyer, J. Doe"'), [])
  assert.deepEqual(
    codes(`${before}2026-02-14 approval acme r1 given "Yes" outside "Our lawyer" by mira\n`),
    ['approval-missing'],
    'somebody outside reads it on a later day',
  )
  assert.deepEqual(codes(`${before}2026-02-15 approval acme r1 refused "Talk once more" by armen\n`), [
    'approval-refused',
  ])
})

test('I17: closing a review whose decision is to part gives the decision up', () => {
  const decided = `${READY}2026-02-14 decision acme r1 part "It goes on" rejected repair why "It was tried" by mira\n`
  const closed = `${decided}2026-02-20 review acme r1 closed "We stay together"\n`
  assert.deepEqual(
    mayPart(considering(closed)).missing.map(({ code }) => code),
    ['decision-closed'],
  )
})
