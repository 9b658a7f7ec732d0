import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countersOf } from '../../../src/core/conduct/counters.ts'
import { mayDecideParting } from '../../../src/core/decide/may-part.ts'
import { blankReview } from '../../../src/core/decide/fold-reviews.ts'
import { addDays } from '../../../src/core/day.ts'
import { deliveries, OTHERS, readBook, TODAY } from './book-story.ts'

const ACME = `client acme "Acme Bakery"\n${deliveries('acme', 8)}`

function missing({ evidence, grounds, pattern }: ReturnType<typeof readBook>): string[] {
  const review = blankReview('acme', TODAY)
  return mayDecideParting({ review, facts: evidence.facts, grounds, pattern, today: TODAY }).missing.map(
    ({ code }) => code,
  )
}

/** Says they need little, and asks for a change every week, each with work by hand (M11). */
const ENDLESS = `${ACME}2026-03-01 need acme "Just a simple label, nothing special"
${Array.from({ length: 12 }, (_, i) => `${addDays('2026-03-10', 7 * i)} change acme c${i} out "Another drawing by hand" delivery label 90min\n`).join('')}2026-04-02 incident acme d1 demands "A whole new set by tomorrow" gravity 3 type entitlement by armen
2026-05-02 incident acme d2 demands "And the menu for nothing" gravity 3 as words type entitlement by sunita
`

void test('M11, I1: modest needs beside endless changes are counted with hours, and are no ground to part', () => {
  const book = readBook(OTHERS + ENDLESS)
  const { scope } = book.evidence
  assert.deepEqual(
    scope.needs.map(({ text }) => text),
    ['Just a simple label, nothing special'],
  )
  assert.deepEqual(scope.out, { n: 12, minutes: 1080, timed: 12, unordered: 12 })
  const counters = countersOf('acme', book.evidence.facts, null, TODAY)
  assert.deepEqual([counters.scope.n, counters.entitlement.n], [12, 1])
  assert.deepEqual(
    book.grounds.flatMap(({ ground, strength }) =>
      strength === 'weak' || strength === 'some' || strength === 'strong' ? [ground] : [],
    ),
    [],
  )
  assert.equal(book.pattern.answer, 'client-with-a-problem')
  assert.ok(missing(book).includes('ground-missing'))
})

/** Rings the office, and scolds our people where everybody reads it, for a dot that is a millimetre off (M12). */
const SCOLDS = ['2026-06-02', '2026-08-04', '2026-10-06']
  .map(
    (on, i) =>
      `${on} incident acme i${i} behaviour "Sunita cannot even place a dot" gravity 2 as words type scolding via public member sunita flaw 1 case dot by ${i === 1 ? 'armen' : 'sunita'}\n`,
  )
  .join('')

void test('M12, I6: scolding in public for tiny flaws is conduct with the flaw beside it, no complaint, and is warned of first', () => {
  const book = readBook(OTHERS + ACME + SCOLDS)
  assert.deepEqual(
    book.evidence.incidents.map(({ way, flaw, member, case: one }) => [way, flaw, member, one]),
    Array.from({ length: 3 }, () => ['public', 1, 'sunita', 'dot']),
  )
  const [complaints, conduct] = book.grounds
  assert.equal(complaints!.code, 'none-known')
  assert.deepEqual([conduct!.strength, conduct!.needs], ['some', 'warning'])
  assert.equal(book.pattern.answer, 'unclear', 'nobody asked, warned or repaired anything yet')
  assert.ok(missing(book).includes('pattern-unproven') && missing(book).includes('repair-missing'))
})

void test('I27: how often they came back after a delivery is counted from the record, whatever anybody typed', () => {
  const each = Array.from({ length: 5 }, (_, i) => addDays(TODAY, -20 * (i + 1)))
  const lines = each.map((on, i) => `${on} invoice acme 100 EUR ref d${i}\n`).toReversed()
  const said = each.map(
    (on, i) => `${addDays(on, 3)} case acme k${i} complaint "This is the ninth time" delivery d${i} by armen\n`,
  )
  const five = readBook(`${OTHERS}client acme "Acme"\n${lines.join('')}${said.join('')}`)
  assert.deepEqual([five.axes[0]!.hits, five.axes[0]!.n], [5, 5])
  const three = readBook(`${OTHERS}client acme "Acme"\n${lines.join('')}${said.slice(2).join('')}`)
  assert.deepEqual([three.axes[0]!.hits, three.axes[0]!.n], [3, 5])
  assert.equal(new Set(three.axes[0]!.because).size, 3, 'with the three facts it stands on')
})
