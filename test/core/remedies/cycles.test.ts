import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cyclesOf } from '../../../src/core/remedies/cycles.ts'
import { stopFor } from '../../../src/core/remedies/stop.ts'
import { suggestRemedies } from '../../../src/core/remedies/suggest.ts'
import { casesOf, remediesOf } from './remedy-story.ts'

/** A case on the matter of prices, a remedy for it, accepted and delivered on a day. */
function round(n: number, opened: string, delivered: string, more = ''): string {
  return `${opened} case acme price-${n} complaint "Too dear again" matter price loss money
${opened} remedy acme price-${n} r${n} offered as credit 20 EUR
${opened} remedy acme price-${n} r${n} accepted
${delivered} remedy acme price-${n} r${n} delivered
${more}`
}

function cycles(story: string) {
  return cyclesOf(casesOf(story), remediesOf(story))
}

const JUDGED = `2026-02-11 finding acme price-2 fit not-valid cause price
2026-05-13 finding acme price-3 client not-valid cause price
`

const TWICE = `client acme "Acme"
${round(1, '2026-01-10', '2026-01-12')}${round(2, '2026-02-10', '2026-02-12')}
2026-05-12 case acme price-3 complaint "And again" matter price loss money
`

void test('M9: a remedy accepted and delivered, and a new complaint on the same matter within 90 days, is a cycle', () => {
  assert.deepEqual(
    cycles(TWICE).map(({ case: one, remedy, again, days }) => [one, remedy, again, days]),
    [
      ['price-1', 'r1', 'price-2', 29],
      ['price-2', 'r2', 'price-3', 89],
    ],
  )
})

void test('M9: not after 90 days, not on another matter, not where the remedy was not accepted or not delivered', () => {
  const once = `client acme "Acme"\n${round(1, '2026-01-10', '2026-01-12')}`
  const then = (day: string, matter = 'price', as = 'complaint') =>
    cycles(`${once}${day} case acme later ${as} "Again" matter ${matter}\n`).length
  assert.equal(then('2026-04-12'), 1)
  assert.equal(then('2026-04-13'), 0)
  assert.equal(then('2026-01-12'), 0, 'on the day of the delivery nobody knows which came first')
  assert.equal(then('2026-02-01', 'bill'), 0)
  assert.equal(then('2026-02-01', 'price', 'request'), 0, 'asking is not complaining')
  const again = '2026-02-01 case acme later complaint "Again" matter price\n'
  assert.equal(cycles(once.replace(/.* accepted\n/, '') + again).length, 0)
  assert.equal(cycles(once.replace(/.* delivered\n/, '') + again).length, 0)
})

void test('M9: several remedies followed by one complaint are one cycle, and two complaints after one remedy too', () => {
  const two = `client acme "Acme"\n${round(1, '2026-01-10', '2026-01-12')}
2026-01-11 remedy acme price-1 more offered as fix "Bill put right"
2026-01-11 remedy acme price-1 more accepted
2026-01-14 remedy acme price-1 more delivered
2026-02-01 case acme price-2 complaint "Again" matter price
`
  assert.deepEqual(
    cycles(two).map(({ remedy }) => remedy),
    ['more'],
  )
  const one = `${two}2026-02-03 case acme price-3 complaint "And again" matter price\n`
  assert.equal(cycles(one).length, 1, 'nothing was tried between the two')
})

void test('M38: after two cycles nothing more is suggested, and never from fewer, whatever the volume', () => {
  const stop = stopFor('price', cycles(TWICE + JUDGED))
  assert.equal(stop?.cycles.length, 2)
  const [latest] = casesOf(TWICE)
  assert.deepEqual(suggestRemedies(latest!, stop, false), [])
  assert.ok(suggestRemedies(latest!, null, false).length > 0)
  const loud = `client acme "Acme"\n${Array.from({ length: 9 }, (_, i) => `2026-01-1${i} case acme c${i} complaint "No!" matter price`).join('\n')}\n`
  assert.equal(stopFor('price', cycles(loud)), null, 'complaining often is not the test')
  assert.equal(stopFor('bill', cycles(TWICE + JUDGED)), null)
})

void test('M38: a matter that came back because our repair failed is owed more, not less', () => {
  const found = (what: string) => stopFor('price', cycles(TWICE + JUDGED.replace('client not-valid', what)))
  assert.equal(found('us valid'), null)
  assert.equal(found('third-party valid'), null, 'who is right is told no such thing, whoever failed them')
  assert.equal(found('fit not-valid')?.cycles.length, 2)
  assert.equal(found('unknown valid-feeling'), null, 'M23: life is nobody’s fault')
})

void test('M38, M9: while nobody has judged the complaint, nobody is told that nothing can be done', () => {
  assert.equal(stopFor('price', cycles(TWICE)), null)
  assert.equal(stopFor('price', cycles(TWICE + JUDGED.split('\n')[0] + '\n')), null)
})

void test('M22: for whom more time was agreed with, more time comes first', () => {
  const [latest] = casesOf(TWICE)
  const first = suggestRemedies(latest!, null, true)[0]!
  assert.deepEqual([first.as, first.why], ['extension', 'care'])
})

void test('M9: opening a case again after a remedy was accepted and delivered is the same matter come back', () => {
  const once = `client acme "Acme"\n${round(1, '2026-01-10', '2026-01-12')}2026-01-12 finding acme price-1 us valid
2026-01-13 handled acme price-1 closed\n`
  const again = (day: string) => `${once}${day} handled acme price-1 reopened "Still too dear"\n`
  assert.deepEqual(
    cycles(again('2026-02-01')).map((one) => [one.case, one.again, one.days, one.valid]),
    [['price-1', 'price-1', 20, null]],
    'what was found before it came back says nothing of it',
  )
  assert.deepEqual([cycles(again('2026-04-12')).length, cycles(again('2026-04-13')).length], [1, 0])
  const judged = cycles(`${again('2026-02-01')}2026-02-02 finding acme price-1 fit not-valid\n`)
  assert.equal(judged[0]!.valid, 'not-valid')
  const both = `${again('2026-02-01')}2026-02-03 case acme price-2 complaint "And again" matter price\n`
  assert.equal(cycles(both).length, 1, 'nothing was tried between the two')
})
