import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareComplaint, judgeComplaints, unclearRate } from '../../../src/core/expect/complaints.ts'
import { compareWithSheet } from '../../../src/core/expect/compare.ts'
import { daysMentioned } from '../../../src/core/expect/days-mentioned.ts'
import { lexiconFor } from '../../../src/core/expect/lexicon.ts'
import { readPoint, tellingPoints } from '../../../src/core/expect/teach-back.ts'
import type { SheetVersion } from '../../../src/core/expect/sheet.ts'
import { LABEL, factsOf, onlyVersion, sheetsOf } from './sheet-story.ts'

const label = onlyVersion(LABEL)

function said(text: string, on = '2026-03-10', version: SheetVersion = label, language: string | null = null) {
  const { verdict, why, clauses } = compareWithSheet({ as: 'complaint', text, language, on }, version)
  return [verdict, why, ...clauses.map((clause) => clause.part)]
}

void test('M21, M17: "I thought it would be ready today" is held against the day in the sheet', () => {
  assert.deepEqual(said('I thought it would be ready today'), ['not-promised', 'too-early', 'comes'])
  assert.deepEqual(said('I thought it would be ready today', '2026-03-18'), ['promised', 'in-sheet', 'comes'])
  assert.deepEqual(said('The label is still not ready', '2026-03-25'), ['promised', 'in-sheet', 'comes'])
  assert.deepEqual(said('I thought it would be ready', '2026-03-10', { ...label, clauses: [] }), [
    'unclear',
    'nothing-fits',
  ])
})

void test('M21: what is not included was not promised, what is the client’s part neither', () => {
  assert.deepEqual(said('You did not print the labels'), ['not-promised', 'excluded', 'not-included'])
  assert.deepEqual(said('I had to look for the list of ingredients myself'), ['not-promised', 'theirs', 'theirs'])
  assert.deepEqual(said('The film print is not sharp', '2026-03-30'), ['promised', 'in-sheet', 'comes'])
})

void test('M21: rounds and hours are compared as numbers', () => {
  assert.deepEqual(said('You refused a third round of changes'), ['not-promised', 'over-limit', 'changes'])
  assert.deepEqual(said('You refused the second round of changes'), ['promised', 'in-sheet', 'changes'])
  assert.deepEqual(said('Nobody answered my mail within 4 hours'), ['not-promised', 'too-soon', 'reply'])
  assert.deepEqual(said('Nobody answered my mail for 3 days'), ['promised', 'in-sheet', 'reply'])
})

void test('M21: where nothing fits clearly the sheet is unclear, and it is said why', () => {
  assert.deepEqual(said('The van blocked my driveway'), ['unclear', 'nothing-fits'])
  assert.deepEqual(said('Merkimiðinn er ekki tilbúinn', '2026-03-10', label, 'is'), ['unclear', 'other-language'])
  const both = { ...label, clauses: label.clauses.filter(({ part }) => part === 'comes') }
  both.clauses = [...both.clauses, { ...both.clauses[0]!, id: 'x', part: 'not-included', due: null }]
  assert.deepEqual(said('The label for rye bread is wrong', '2026-03-30', both).slice(0, 2), ['unclear', 'several'])
})

const languages: [string, string, string, string, string][] = [
  [
    'hy',
    'Պիտակ տարեկանի հացի համար',
    'Պիտակների տպագրություն',
    'Կարծում էի՝ պիտակը այսօր պատրաստ կլինի',
    'Պիտակների տպագրությունը',
  ],
  [
    'is',
    'Merkimiði fyrir rúgbrauð',
    'Prentun merkimiða',
    'Ég hélt að merkimiðinn yrði tilbúinn í dag',
    'Merkimiðarnir voru ekki prentaðir, prentunin vantar',
  ],
  ['ne', 'राई रोटीको लेबल', 'लेबलको छपाइ', 'मैले लेबल आज तयार हुन्छ भन्ने सोचेको थिएँ', 'लेबलहरूको छपाइ भएन'],
  ['ms', 'Label roti rai', 'Cetakan label', 'Saya sangka labelnya siap hari ini', 'Labelnya tidak dicetak'],
]
for (const [language, comes, excluded, early, unprinted] of languages) {
  void test(`M21: the same in ${language}, with its endings`, () => {
    const line = { id: '1', part: 'comes' as const, text: comes, due: '2026-03-18', limit: null, good: null }
    const none = { ...line, id: '2', part: 'not-included' as const, text: excluded, due: null }
    const version = { ...label, language, clauses: [line, none] }
    assert.deepEqual(said(early, '2026-03-10', version), ['not-promised', 'too-early', 'comes'])
    assert.deepEqual(said(early, '2026-03-18', version), ['promised', 'in-sheet', 'comes'])
    assert.deepEqual(said(unprinted, '2026-03-30', version), ['not-promised', 'excluded', 'not-included'])
  })
}

void test('M16: points in own words meet the sheet, and what does not meet it becomes a question', () => {
  const asks = (text: string) => {
    const { compared, question } = readPoint(text, '2026-03-04', label)
    return [question, compared.why]
  }
  assert.deepEqual(asks('I get the label for the bread on 18 March'), [false, 'in-sheet'])
  assert.deepEqual(asks('The label will be here on 10 March'), [true, 'too-early'])
  assert.deepEqual(asks('I will send my logo and the ingredients'), [false, 'in-sheet'])
  assert.deepEqual(asks('You take care of the logo and the ingredients'), [true, 'theirs'])
  assert.deepEqual(asks('The labels come printed'), [true, 'excluded'])
  assert.deepEqual(asks('Printing of the labels is not included'), [false, 'in-sheet'])
  assert.deepEqual(asks('I can ask for two rounds of changes'), [false, 'in-sheet'])
  assert.deepEqual(asks('I can ask for five rounds of changes'), [true, 'over-limit'])
  assert.deepEqual(asks('You post it on our web page'), [true, 'nothing-fits'])
  assert.deepEqual(asks('You do not draw the label'), [true, 'other-way'])
})

void test('M16: "I have read and agree" is no understanding', () => {
  assert.equal(readPoint('I have read and agree', '2026-03-04', label).question, true)
  assert.deepEqual(tellingPoints(['Yes', 'ok ok', 'I have read and agree', 'i have read, and AGREE'], 'en'), [
    'I have read and agree',
  ])
  assert.equal(tellingPoints(['The label on Friday', 'I send the logo', 'Two rounds of changes'], 'en').length, 3)
})

void test('days that a text speaks of, from the day it was said', () => {
  const on = '2026-03-10'
  const days = (language: string, text: string) => daysMentioned(text, lexiconFor(language)!, on)
  assert.deepEqual(days('en', 'today, or tomorrow'), ['2026-03-10', '2026-03-11'])
  assert.deepEqual(days('en', 'by Friday'), ['2026-03-13'])
  assert.deepEqual(days('en', 'on Tuesday'), ['2026-03-10'])
  assert.deepEqual(days('en', 'on 18 March, not 2 January; 2026-02-31 is none'), ['2026-01-02', '2026-03-18'])
  assert.deepEqual(days('en', 'on March 18th'), ['2026-03-18'])
  assert.deepEqual(days('is', 'á föstudaginn'), ['2026-03-13'])
  assert.deepEqual(days('is', 'hinn 18. mars'), ['2026-03-18'])
  assert.deepEqual(days('hy', 'ուրբաթ օրը'), ['2026-03-13'])
  assert.deepEqual(days('ms', 'pada hari Jumaat'), ['2026-03-13'])
  assert.deepEqual(days('ne', 'शुक्रबार'), ['2026-03-13'])
  assert.deepEqual(days('en', 'the label is fine'), [])
})

void test('M21: a complaint is held against the sheet of its own day, and a person’s finding goes before', () => {
  const story = `${LABEL}
2026-03-03 complaint acme "Where is my label?"
2026-03-12 complaint acme "I thought it would be ready today"
2026-03-13 complaint acme "The van blocked my driveway"
2026-03-14 complaint acme "The van blocked my driveway again" sheet not-promised
2026-03-15 complaint acme "Printing was too dear" for other`
  const judged = judgeComplaints('acme', factsOf(story), sheetsOf(story, '2026-12-31'), '2026-12-31')
  assert.deepEqual(
    judged.map(({ on, verdict, computed, corrected }) => [on, verdict, computed, corrected]),
    [
      ['2026-03-15', null, null, false],
      ['2026-03-14', 'not-promised', 'unclear', true],
      ['2026-03-13', 'unclear', 'unclear', false],
      ['2026-03-12', 'not-promised', 'not-promised', false],
      ['2026-03-03', null, null, false],
    ],
  )
  const { unclear, n, share, low, high, without, corrected } = unclearRate(judged)
  assert.deepEqual([unclear, n, without, corrected], [1, 3, 2, 1])
  assert.ok(share === 1 / 3 && low > 0.06 && low < share && high > share && high < 0.8)
  assert.deepEqual(unclearRate([]), { share: null, low: 0, high: 1, n: 0, unclear: 0, without: 0, corrected: 0 })
})

void test('M21: where two sheets say different things about a complaint it is unclear', () => {
  const other = LABEL.replaceAll(' label 1 ', ' flyer 1 ').replace('engagement acme label', 'engagement acme flyer')
  const twice = other.replace('not-included "Printing of the labels"', 'ours "Printing of the labels"')
  const engagements = sheetsOf(`${LABEL}\n${twice}`, '2026-12-31')
  const compared = (engagement?: string) =>
    compareComplaint({ text: 'You did not print the labels', engagement }, '2026-03-20', engagements).computed
  assert.deepEqual([compared('label'), compared('flyer'), compared()], ['not-promised', 'promised', 'unclear'])
})

void test('M21: a sheet of work that has ended does not blur the one under way', () => {
  const other = LABEL.replaceAll(' label 1 ', ' flyer 1 ')
    .replace('engagement acme label "New label"', 'engagement acme flyer until 2026-03-10')
    .replace('not-included "Printing of the labels"', 'ours "Printing of the labels"')
  const on = (day: string, story: string) =>
    compareComplaint({ text: 'You did not print the labels' }, day, sheetsOf(story, '2026-12-31')).computed
  assert.deepEqual(
    [on('2026-03-10', `${LABEL}\n${other}`), on('2026-03-11', `${LABEL}\n${other}`), on('2026-03-11', other)],
    ['unclear', 'not-promised', 'promised'],
  )
})

void test('a comparison answers whatever is said, and stands only on lines of its sheet', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom('en', 'hy', 'is', 'ne', 'ms', 'de'),
      fc.constantFrom('complaint' as const, 'point' as const),
      (text, language, as) => {
        const found = compareWithSheet({ as, text, language: null, on: '2026-03-10' }, { ...label, language })
        assert.ok(['promised', 'not-promised', 'unclear'].includes(found.verdict))
        assert.ok(found.clauses.every((clause) => label.clauses.includes(clause)))
        if (found.verdict !== 'unclear') assert.ok(found.clauses.length > 0)
      },
    ),
    { numRuns: 150 },
  )
})

void test('M21: days, prices and dates beside a change are no rounds of changes', () => {
  for (const text of [
    'I asked for a correction 5 days ago and nothing happened',
    'I asked for one change of the draft on 14 March and never got it',
    'I sent my changes on 2026-03-01 and nothing happened',
    'The changes of the draft cost 200 euros',
  ])
    assert.deepEqual(said(text, '2026-03-30'), ['promised', 'in-sheet', 'changes'], text)
  assert.deepEqual(said('You refused 3 changes of the draft'), ['not-promised', 'over-limit', 'changes'])
})

const endless: [string, string, string][] = [
  ['en', 'Changes of the draft', 'I can have as many changes of the draft as I like'],
  ['hy', 'Փոփոխություններ', 'Ես կարող եմ անսահմանափակ փոփոխություններ խնդրել'],
  ['is', 'Breytingar á drögum', 'Ég fæ ótakmarkaðar breytingar á drögum'],
  ['ne', 'मस्यौदामा परिवर्तन', 'म जति पनि परिवर्तन गर्न सक्छु'],
  ['ms', 'Perubahan draf', 'Saya boleh minta perubahan draf tanpa had'],
]
for (const [language, line, point] of endless) {
  void test(`M16: who expects changes without end is asked about it, in ${language}`, () => {
    const clause = { id: '1', part: 'changes' as const, text: line, due: null, limit: 2, good: null }
    const { compared, question } = readPoint(point, '2026-03-04', { ...label, language, clauses: [clause] })
    assert.deepEqual([question, compared.why], [true, 'over-limit'])
  })
}

void test('M16: one word three times says nothing', () => {
  assert.deepEqual(tellingPoints(['ok ok ok', 'yes, yes, yes'], 'en'), [])
})

void test('M21: a complaint about what a line says we do not do is unclear, never "not promised"', () => {
  const line = {
    id: '1',
    part: 'ours' as const,
    text: 'We do not share your drafts',
    due: null,
    limit: null,
    good: null,
  }
  const version = { ...label, clauses: [line] }
  assert.deepEqual(said('You shared our drafts', '2026-03-10', version), ['unclear', 'negated', 'ours'])
  assert.deepEqual(said('You did not ask and shared our drafts', '2026-03-10', version).slice(0, 2), [
    'unclear',
    'negated',
  ])
  const asks = (text: string) => readPoint(text, '2026-03-04', version).compared.why
  assert.deepEqual([asks('You do not share our drafts'), asks('You share our drafts')], ['in-sheet', 'excluded'])
})

void test('M21: one word of what is not included does not beat a line that shares two', () => {
  const line = { id: '1', part: 'ours' as const, text: 'We draw the label', due: null, limit: null, good: null }
  const version = {
    ...label,
    clauses: [
      { ...line, good: 'colours match the sample after printing' },
      { ...line, id: '2', part: 'not-included' as const, text: 'Printing' },
    ],
  }
  assert.deepEqual(said('The colours do not match after printing', '2026-03-30', version), [
    'promised',
    'in-sheet',
    'ours',
  ])
  assert.deepEqual(said('You did not do the printing', '2026-03-30', version), [
    'not-promised',
    'excluded',
    'not-included',
  ])
  const point = readPoint('The colours match and printing is done by you', '2026-03-04', version)
  assert.equal(point.question, true)
})
