import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readSheetLines, writeSheetLines } from '../../../src/core/expect/sheet-lines.ts'
import type { ClauseDraft } from '../../../src/core/expect/sheet-lines.ts'
import { sheetPromises } from '../../../src/core/expect/sheet-promises.ts'
import { CLAUSE_PARTS } from '../../../src/core/ledger/kinds/sheets.ts'
import { dayNumber } from '../../../src/core/day.ts'
import { LABEL, onlyVersion } from './sheet-story.ts'

void test('a sheet is written as lines: the part, the words, a day, a number, and by what both see that it is good', () => {
  const text = `# what we agreed
comes: New label by 2026-03-18 good "prints \\"sharp\\" on film"

comes: Stickers by 2026-04-01 good they stay on in the oven
changes: Changes of the draft limit 2
ours: We make a good label by hand
reach: Call us: 9 to 5`
  assert.deepEqual(readSheetLines(text), {
    clauses: [
      { part: 'comes', text: 'New label', due: '2026-03-18', good: 'prints "sharp" on film' },
      { part: 'comes', text: 'Stickers', due: '2026-04-01', good: 'they stay on in the oven' },
      { part: 'changes', text: 'Changes of the draft', limit: 2 },
      { part: 'ours', text: 'We make a good label by hand' },
      { part: 'reach', text: 'Call us: 9 to 5' },
    ],
  })
})

const wrong: [string, string][] = [
  ['printing: Labels', 'part-unknown'],
  ['We draw a label', 'part-unknown'],
  ['comes:   ', 'clause-empty'],
  ['comes: by 2026-03-18', 'clause-empty'],
  ['comes: New label by 2026-02-30', 'no-such-day'],
  ['changes: Changes limit 2.5', 'limit-not-read'],
  ['changes: Changes limit -1', 'limit-not-read'],
  ['comes: Label good " "', 'good-without-words'],
  [`ours: ${'x'.repeat(2001)}`, 'clause-too-long'],
]
for (const [line, problem] of wrong) {
  void test(`a line is refused with its number: ${line.slice(0, 40)}`, () => {
    const read = readSheetLines(`work: We talk\n\n${line}`)
    assert.deepEqual('clauses' in read ? read : [read.line, read.problem], [3, problem])
  })
}

void test('lines that are written read back the same', () => {
  const word = fc.stringMatching(/^[\p{L}][\p{L} "\\,.:;!?-]{0,40}$/u)
  const words = word.map((text) => text.trim().replaceAll(/\s+/gu, ' '))
  const clause = fc.record(
    {
      part: fc.constantFrom(...CLAUSE_PARTS),
      text: words,
      due: fc.constantFrom('2026-03-18', '2028-02-29'),
      limit: fc.nat(10_000),
      good: fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '' && !/[\r\n]/u.test(text)),
    },
    { requiredKeys: ['part', 'text'], noNullPrototype: true },
  )
  fc.assert(
    fc.property(fc.array(clause, { minLength: 1, maxLength: 5 }), (clauses) => {
      assert.deepEqual(readSheetLines(writeSheetLines(clauses as ClauseDraft[])), { clauses })
    }),
    { numRuns: 200 },
  )
})

void test('M17: dated lines of an accepted sheet are promises, each once, ours and the client’s', () => {
  const version = onlyVersion(LABEL)
  assert.deepEqual(sheetPromises(version, [], '2026-03-04'), [
    { step: 'made', way: 'from', text: 'Your logo and the list of ingredients', due: '2026-03-09' },
    { step: 'made', way: 'to', text: 'Label for rye bread', due: '2026-03-18' },
  ])
  const due = dayNumber('2026-03-18')
  const open = { text: 'label for rye bread', ours: true, made: 0, due, firstDue: due, settled: null, because: [] }
  const left = (promises: Parameters<typeof sheetPromises>[1]) =>
    sheetPromises(version, promises, '2026-03-10').map(({ step, text, due: day }) => [step, text, day])
  assert.deepEqual(left([open]), [], 'what is promised already is not promised twice, what is past not at all')
  assert.deepEqual(left([{ ...open, due: due - 3 }]), [['moved', 'Label for rye bread', '2026-03-18']])
  assert.deepEqual(left([{ ...open, settled: { how: 'kept' as const, on: 1 } }]).length, 1)
})

void test('M17: what comes on several days in the same words is promised for each of them', () => {
  const months = `${LABEL}
2026-03-02 clause acme label 1 comes "Report" due 2026-04-30
2026-03-02 clause acme label 1 comes "report" due 2026-05-31
2026-03-02 clause acme label 1 comes "Report" due 2026-05-31`
  const dues = (promises: Parameters<typeof sheetPromises>[1]) =>
    sheetPromises(onlyVersion(months), promises, '2026-04-01').map(({ step, due }) => [step, due])
  assert.deepEqual(dues([]), [
    ['made', '2026-04-30'],
    ['made', '2026-05-31'],
  ])
  const due = dayNumber('2026-04-30')
  const open = { text: 'Report', ours: true, made: 0, due, firstDue: due, settled: null, because: [] }
  assert.deepEqual(dues([open]), [['made', '2026-05-31']])
})
