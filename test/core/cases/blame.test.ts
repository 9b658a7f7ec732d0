import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerOf, closingLacks, isNoFault, validAndOpen } from '../../../src/core/cases/blame.ts'
import { foldCases } from '../../../src/core/cases/fold-cases.ts'
import { suggestLocus } from '../../../src/core/cases/suggest-locus.ts'
import { againstSheet, judgeComplaints } from '../../../src/core/expect/complaints.ts'
import { foldSheets } from '../../../src/core/expect/fold-sheets.ts'
import { promiseLives } from '../../../src/core/promises/lives.ts'
import { LABEL, factsOf } from '../expect/sheet-story.ts'

const CLIENT = 'client acme "Acme Bakery"\n'

function casesOf(lines: string, today = '2026-12-31') {
  return foldCases('acme', factsOf(CLIENT + lines), today)
}

const VALID = `2026-03-02 case acme blue complaint "The wrong blue"
2026-03-03 finding acme blue us valid
2026-03-06 case acme rude complaint "You are slow"
`

void test('A26: while a valid complaint is open, it stands in the way of saying that the client is at fault', () => {
  assert.deepEqual(
    validAndOpen(casesOf(VALID), 'rude').map((one) => one.case),
    ['blue'],
  )
  assert.deepEqual(validAndOpen(casesOf(VALID), 'blue'), [])
  assert.deepEqual(validAndOpen(casesOf(`${VALID}2026-03-09 handled acme blue closed\n`), 'rude'), [])
  assert.deepEqual(validAndOpen(casesOf(VALID.replace('us valid', 'third-party not-valid')), 'rude'), [])
})

void test('M23: a feeling may be valid with nobody at fault; what lies with us never is', () => {
  assert.equal(isNoFault({ locus: 'unknown', valid: 'valid-feeling' }), true)
  assert.equal(isNoFault({ locus: 'third-party', valid: 'partly' }), true)
  assert.equal(isNoFault({ locus: 'us', valid: 'valid' }), false)
  assert.equal(isNoFault({ locus: 'unknown', valid: 'valid' }), false)
})

const TOLD = `2026-03-02 case acme c complaint "It is all too much"
2026-03-03 finding acme c unknown valid-feeling
2026-03-04 handled acme c told
`

void test('M24, 11.2 no. 13: not closed before the client was told, nor without something useful we did anyway', () => {
  const lacks = (lines: string, said = {}) => closingLacks(casesOf(lines)[0]!, said)
  assert.deepEqual(lacks(TOLD.replace(/.*told\n/, '')), ['told', 'useful'])
  assert.deepEqual(lacks(TOLD), ['useful'])
  assert.deepEqual(lacks(TOLD, { useful: 'We moved the date for them' }), [])
  assert.deepEqual(lacks(TOLD.replace('valid-feeling', 'valid-feeling useful "We moved the date"')), [])
  const no = TOLD.replace('unknown valid-feeling', 'us valid')
  assert.deepEqual(lacks(`${no}2026-03-05 handled acme c disagreed "Not enough"\n`), ['agreement'])
  assert.deepEqual(lacks(`${no}2026-03-05 handled acme c disagreed "Not enough"\n`, { although: 'They left' }), [])
  assert.deepEqual(lacks(no), [])
})

void test('the client’s last answer holds, and none from before a case was opened again', () => {
  const both = `${TOLD}2026-03-05 handled acme c disagreed "No"\n2026-03-06 handled acme c agreed "Fine now"\n`
  const [one] = casesOf(both)
  assert.deepEqual(answerOf(one!), { answer: 'agreed', text: 'Fine now', ref: one!.steps.at(-1)!.ref })
  const again = `${both}2026-03-07 handled acme c closed\n2026-03-08 handled acme c reopened\n`
  assert.deepEqual(answerOf(casesOf(again)[0]!), { answer: 'none' })
})

function suggested(story: string, key = 'c') {
  const facts = factsOf(story)
  const cases = foldCases('acme', facts, '2026-12-31')
  const one = cases.find((other) => other.case === key)!
  const { computed: verdict, clauses } = againstSheet(one, foldSheets('acme', facts, '2026-12-31'))
  const against = { verdict, because: clauses.map(({ id }) => id) }
  const promises = promiseLives('acme', facts, one.opened)
  const { locus, reasons } = suggestLocus(one, { against, promises, cases })
  return [locus, ...reasons.map(({ code, n, because }) => `${code} ${n} ${because.length > 0}`)]
}

void test('A26: "us" is suggested where the sheet promised it', () => {
  assert.deepEqual(suggested(`${LABEL}2026-03-30 case acme c complaint "The film print is not sharp"\n`), [
    'us',
    'promised 1 true',
  ])
  assert.deepEqual(suggested(`${LABEL}2026-03-30 case acme c complaint "You did not print the labels"\n`), [null])
})

void test('A26: "us" is suggested where we had missed our day then, found the like valid before, or it came back', () => {
  const promise = '2026-03-01 promise to acme "Label" by 2026-03-04\n'
  const late = '2026-03-06 case acme c complaint "Where is it?"\n'
  assert.deepEqual(suggested(CLIENT + promise + late), ['us', 'late 1 true'])
  assert.deepEqual(suggested(`${CLIENT}${promise}2026-03-05 kept acme "Label"\n${late}`), ['us', 'late 1 true'])
  assert.deepEqual(suggested(`${CLIENT}${promise}2026-03-04 kept acme "Label"\n${late}`), [null])
  const long = '2026-01-01 promise to acme "Label" by 2026-01-04\n2026-01-06 kept acme "Label"\n'
  assert.deepEqual(suggested(CLIENT + long + late), [null])
  assert.deepEqual(suggested(CLIENT + VALID, 'rude'), ['us', 'valid 1 true'])
  const before = VALID.replaceAll(/2026-03-0[23]/g, '2025-03-05')
  assert.deepEqual(suggested(CLIENT + before, 'rude'), [null], 'what was right more than a year ago says nothing')
  const back = `${TOLD}2026-03-05 handled acme c closed\n2026-03-06 handled acme c reopened\n`
  assert.deepEqual(suggested(CLIENT + back), ['us', 'reopened 1 true'])
})

void test('M21: a case is judged against the sheet like a complaint, and counts once', () => {
  const story = `${LABEL}2026-03-25 complaint acme "The label is still not ready" &words
2026-03-25 case acme late complaint "The label is still not ready"
2026-03-26 void &words
2026-03-26 case acme pdf request "A PDF, please"
2026-03-27 complaint acme "You did not print the labels"
`
  const facts = factsOf(story)
  const judged = judgeComplaints('acme', facts, foldSheets('acme', facts, '2026-12-31'), '2026-12-31')
  assert.deepEqual(
    judged.map((one) => [one.case, one.on, one.verdict, one.why]),
    [
      [null, '2026-03-27', 'not-promised', 'excluded'],
      ['late', '2026-03-25', 'promised', 'in-sheet'],
    ],
  )
})
