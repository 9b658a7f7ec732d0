import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { foldCases } from '../../../src/core/cases/fold-cases.ts'
import type { CaseState } from '../../../src/core/cases/fold-cases.ts'
import { SEVERITIES, isGrave, isMinor } from '../../../src/core/cases/severity.ts'
import { factsOf } from '../expect/sheet-story.ts'

const BLUE = `client acme "Acme Bakery"
2026-03-02 case acme blue complaint "The labels came in the wrong blue" severity 3 loss work owner mira by armen
2026-03-03 handled acme blue acknowledged "We have it" by mira
2026-03-04 case acme blue complaint "The labels came in the wrong blue" asks "print them again" matter colour
2026-03-04 finding acme blue us valid cause quality by armen
2026-03-05 handled acme blue helping "We print them again tonight"
2026-03-09 handled acme blue told "They are with you"
2026-03-10 handled acme blue agreed "That is the blue" mood softened
2026-03-10 handled acme blue closed
`

function blue(today: string, story = BLUE): CaseState {
  return foldCases('acme', factsOf(story), today)[0]!
}

void test('A27: a case keeps the client’s own words, and what we found beside them', () => {
  const { text, asks, finding, owner, by, severity, loss } = blue('2026-12-31')
  assert.equal(text, 'The labels came in the wrong blue')
  assert.equal(asks, 'print them again')
  assert.deepEqual([finding?.locus, finding?.valid, finding?.cause, finding?.by], ['us', 'valid', 'quality', 'armen'])
  assert.deepEqual([owner, by, severity, loss], ['mira', 'armen', 3, 'work'])
})

void test('M25: what would make it right is often said later; a later line of the case changes only what it names', () => {
  assert.equal(blue('2026-03-03').asks, null)
  assert.deepEqual([blue('2026-03-03').matter, blue('2026-03-04').matter], ['blue', 'colour'])
  assert.equal(blue('2026-03-04').severity, 3)
  assert.equal(blue('2026-03-04').opened, '2026-03-02')
})

void test('M28: a case goes from new to closed, and is on every day as it was then', () => {
  const days = ['2026-03-02', '2026-03-03', '2026-03-05', '2026-03-09', '2026-03-10'] as const
  assert.deepEqual(
    days.map((day) => blue(day).state),
    ['new', 'acknowledged', 'helping', 'told', 'closed'],
  )
  assert.deepEqual(foldCases('acme', factsOf(BLUE), '2026-03-01'), [])
  assert.equal(blue('2026-03-10').closed, '2026-03-10')
  assert.equal(blue('2026-03-10').because.length, 8)
})

void test('A28: a case that is opened again is new again, and says how often it was', () => {
  const again = blue('2026-03-20', `${BLUE}2026-03-20 handled acme blue reopened "It fades"\n`)
  assert.deepEqual([again.state, again.closed, again.reopened], ['new', null, 1])
})

void test('what is taken back counts on no day, and a step of a case nobody opened is passed over', () => {
  const voided = `client acme "Acme"
2026-03-02 case acme one complaint "Late" &one
2026-03-03 void &one
2026-03-03 handled acme one answered
2026-03-04 finding acme other us valid
`
  assert.deepEqual(foldCases('acme', factsOf(voided), '2026-12-31'), [])
})

void test('handbook 3.6: 1 and 2 are minor, unknown is not; 4 and 5 are never called an opportunity', () => {
  assert.deepEqual(SEVERITIES.map(isMinor), [true, true, false, false, false])
  assert.deepEqual(SEVERITIES.map(isGrave), [false, false, false, true, true])
  assert.deepEqual([isMinor(null), isGrave(null)], [null, false])
})

void test('the order in which days are recorded changes nothing, and the newest case comes first', () => {
  const facts = factsOf(
    `${BLUE}2026-03-06 case acme late complaint "It came late"\n2026-03-01 case acme pdf request "A PDF"\n`,
  )
  const [card, ...own] = facts
  const ordered = foldCases('acme', facts, '2026-12-31')
  assert.deepEqual(
    ordered.map((one) => one.case),
    ['late', 'blue', 'pdf'],
  )
  fc.assert(
    fc.property(fc.integer({ min: 0, max: own.length - 1 }), (cut) => {
      // Within a day the order of recording holds; turning the list at a day must not matter.
      const turned = [card!, ...own.slice(cut), ...own.slice(0, cut)]
      const byDay = turned.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : own.indexOf(a) - own.indexOf(b)))
      assert.deepEqual(foldCases('acme', byDay, '2026-12-31'), ordered)
    }),
  )
})

test('CASE: what was recorded before its case on one day belongs to it all the same', () => {
  const [one] = foldCases(
    'acme',
    factsOf(`client acme "Acme"
2026-03-02 handled acme c acknowledged
2026-03-02 finding acme c us valid
2026-03-02 case acme c complaint "Too late"\n`),
    '2026-03-03',
  )
  assert.deepEqual([one?.state, one?.finding?.valid], ['acknowledged', 'valid'])
})

void test('A27: a later line of a case never takes the place of the client’s own words', () => {
  const reworded = BLUE.replace(
    '2026-03-04 case acme blue complaint "The labels came in the wrong blue"',
    '2026-03-04 case acme blue complaint "They are picky about blue"',
  )
  assert.equal(blue('2026-12-31', reworded).text, 'The labels came in the wrong blue')
  assert.equal(blue('2026-12-31', reworded).asks, 'print them again')
})
