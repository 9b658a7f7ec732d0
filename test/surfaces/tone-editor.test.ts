import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Severity } from '../../src/core/letters/tone/families.ts'
import { runsOf } from '../../src/surfaces/web/pieces/marked-runs.ts'
import { toneCheckFor } from '../../src/surfaces/web/pieces/tone-languages.ts'

const mark = fc.record({
  start: fc.nat(30),
  length: fc.integer({ min: 1, max: 10 }),
  severity: fc.constantFrom<Severity>('block', 'warn'),
})

describe('marks under the words as one types', () => {
  test('the runs are the text, whatever is marked in it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(mark, { maxLength: 5 }), (text, marks) => {
        const runs = runsOf(
          text,
          marks.map(({ start, length, severity }) => ({ start, end: start + length, severity })),
        )
        assert.equal(runs.map((run) => run.text).join(''), text)
      }),
    )
  })

  test('where a grave mark lies over another, the grave one is shown', () => {
    const runs = runsOf('you always complain', [
      { start: 0, end: 10, severity: 'warn' },
      { start: 4, end: 19, severity: 'block' },
    ])
    assert.deepEqual(
      runs.map(({ text, severity }) => [text, severity]),
      [
        ['you ', 'warn'],
        ['always', 'block'],
        [' complain', 'block'],
      ],
    )
  })

  test("I23: the article's two bad sentences are found in the browser's check, in a letter they must change", async () => {
    const check = await toneCheckFor('en')!
    for (const words of ['It is hard to work with you.', 'You always ask for too much.']) {
      const marks = check(words, { kind: 'letter', parting: true })
      assert.ok(
        marks.some(({ severity }) => severity === 'block'),
        words,
      )
    }
    assert.deepEqual(check('Thank you for the label you ordered in March.', { kind: 'letter', parting: true }), [])
  })

  test('all five languages have their check, by their code with or without a country; others have none', async () => {
    for (const language of ['en', 'hy', 'is', 'ms', 'ne', 'en-GB']) {
      const check = await toneCheckFor(language)!
      assert.deepEqual(check('', { kind: 'note', parting: false }), [], language)
    }
    assert.equal(toneCheckFor('fr'), null)
    assert.equal(toneCheckFor(''), null)
  })
})
