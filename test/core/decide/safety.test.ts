import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gravestOf } from '../../../src/core/decide/considering.ts'
import { approvalReasons, mayDecideParting } from '../../../src/core/decide/may-part.ts'
import { considering, READY } from './some-review.ts'

function missing(text: string, safety = false): string[] {
  return mayDecideParting(considering(text, { grounds: {} }), safety).missing.map(({ code }) => code)
}

test('M10, T4: whoever told us our trade and was right is no danger, whatever gravity somebody gave it', () => {
  const told = (right: string) =>
    `${READY}2026-02-20 incident acme i4 behaviour gravity 4 "You cannot print that on film" type expertise-override right ${right}\n`
  assert.deepEqual(gravestOf(considering(told('yes'))), [])
  assert.deepEqual(missing(told('yes')), ['ground-missing'])
  assert.deepEqual(missing(told('yes'), true), ['safety-unproven', 'ground-missing'])
})

test('I1, T4: asking for much is no safety path around the grounds', () => {
  const demand = `${READY}2026-02-20 incident acme i4 demands gravity 4 "Another draft at once" type entitlement\n`
  assert.deepEqual(missing(demand, true), ['safety-unproven', 'ground-missing'])
  assert.deepEqual(approvalReasons(considering(demand), true), [])
  const threat = demand.replace('type entitlement', 'type threat')
  assert.deepEqual(missing(threat, true), [], 'a threat is one in whichever category it stands')
})

test('I1, I6: an insult is an insult in whichever category it was filed', () => {
  const filed = READY.replaceAll(' behaviour ', ' demands ').replaceAll(' as words', ' as words type insult')
  const codes = (text: string) => mayDecideParting(considering(text)).missing.map(({ code }) => code)
  assert.deepEqual(codes(filed), [])
  assert.deepEqual(codes(filed.replaceAll('type insult', 'type entitlement')), ['ground-demanding'])
})

test('T4: a threat frees a parting from waiting for 180 days after the latest, not for ever', () => {
  const threat = `${READY}2025-08-01 incident acme i4 behaviour gravity 4 "I will break your legs" type threat\n`
  const on = (today: string, text = threat) => gravestOf(considering(text, { today })).length
  const until = (day: string) => on('2026-03-02', threat.replace('2025-08-01', day))
  assert.deepEqual([until('2025-09-03'), until('2025-09-02')], [1, 0])
  assert.deepEqual(missing(threat, true), ['safety-unproven', 'ground-missing'])
  const another = `${threat}2026-02-20 incident acme i5 behaviour gravity 4 "I come tonight" type threat\n`
  assert.deepEqual([on('2026-03-02', another), missing(another, true)], [2, []])
})
