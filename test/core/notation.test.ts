import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { quote } from '../../src/core/ledger/field.ts'
import { kinds } from '../../src/core/ledger/kinds/all.ts'
import { readFactLine, writeFactLine } from '../../src/core/ledger/notation.ts'
import type { FactLine } from '../../src/core/ledger/notation.ts'
import { isProblem, readSourceLine, writeSourceLine } from '../../src/core/ledger/source-line.ts'
import { tokensOf } from '../../src/core/ledger/tokens.ts'
import type { SourceLine } from '../../src/core/ledger/source-line.ts'
import { draftOf, nastyText, someInstant, someKey } from './some-facts.ts'

for (const kind of kinds.values()) {
  test(`a printed ${kind.name} reads back to the same fact`, () => {
    const marks = fc.record(
      { label: someKey.map((key) => `&${key}`), origin: fc.record({ source: someKey, line: fc.nat() }) },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(draftOf(kind), marks, (draft, mark) => {
        const line = writeFactLine({ draft, ...mark })
        assert.doesNotMatch(line, /[\p{Cc}\p{Cs}\u2028\u2029]/u, 'one line of well-formed text')
        assert.deepEqual(normal(readFactLine(line, 1)), normal({ draft, ...mark }))
        assert.deepEqual(writeFactLine(readFactLine(line, 1) as FactLine), line)
      }),
      { numRuns: 150 },
    )
  })
}

/** fast-check makes objects without a prototype; only what is in them counts here. */
function normal<T>(value: T): T {
  return structuredClone(value)
}

test('a printed source reads back to the same source', () => {
  const source = fc.record(
    {
      label: someKey,
      kind: fc.constantFrom('table', 'story', 'hand'),
      name: nastyText,
      read: someInstant,
      checksum: nastyText,
      by: someKey,
      undone: someInstant,
      undoneBy: someKey,
    },
    { requiredKeys: ['label', 'kind', 'name', 'read'] },
  ) as fc.Arbitrary<SourceLine>
  fc.assert(fc.property(source, (one) => assert.deepEqual(readSourceLine(writeSourceLine(one), 1), normal(one))))
})

test('quoted text is one token, whatever is in it', () => {
  fc.assert(
    fc.property(nastyText, (text) =>
      assert.deepEqual(
        tokensOf(quote(text))?.map((token) => token.text),
        [text],
      ),
    ),
  )
})

test('readers answer to any text with a value or a problem', () => {
  const words = fc.constantFrom(
    '2026-02-03',
    '2026-02-30',
    'invoice',
    'client',
    'void',
    'source',
    'acme',
    '12.00',
    'EUR',
    'due',
    'by',
    '"a b"',
    '"',
    '\\',
    '&1',
    '@s1:2',
    '#',
    '= ',
    ' ',
    '\t',
    '15min',
    '\ud800',
  )
  const text = fc.oneof(
    nastyText,
    fc.array(words, { maxLength: 9 }).map((list) => list.join(' ')),
  )
  fc.assert(
    fc.property(text, (line) => {
      for (const read of [readFactLine(line, 7), readSourceLine(line, 7)])
        if (isProblem(read)) assert.equal(read.line, 7)
    }),
    { numRuns: 2000 },
  )
})

test('a text of millions of escapes is read, closed or not', () => {
  const long = `2026-01-01 note acme "${'a\\"'.repeat(2_000_000)}`
  assert.equal((readFactLine(long, 1) as { code: string }).code, 'quote-not-closed')
  assert.equal('draft' in readFactLine(`${long}"`, 1), true)
})

const REFUSED: [string, string, string, Record<string, string | number>][] = [
  ['a day that does not exist', '2026-02-29 note acme "x"', 'no-such-day', { day: '2026-02-29' }],
  ['a day in another order', '03/02/2026 note acme "x"', 'no-such-day', { day: '03/02/2026' }],
  ['an unknown kind', '2026-02-03 invioce acme 1.00 EUR', 'unknown-kind', { text: 'invioce' }],
  ['a quoted kind', '2026-02-03 "note" acme', 'unknown-kind', { text: 'note' }],
  ['a day alone', '2026-02-03', 'unknown-kind', { text: '' }],
  ['a fact without its day', 'invoice acme 1.00 EUR', 'day-missing', { kind: 'invoice' }],
  ['an interaction without its way', '2026-02-03 email acme "x"', 'field-missing', { kind: 'email', field: 'way' }],
  ['a promise without a day', '2026-02-03 promise to acme "x"', 'field-missing', { kind: 'promise', field: 'due' }],
  ['an amount without currency', '2026-02-03 invoice acme 1.00', 'not-understood', { kind: 'invoice', text: '1.00' }],
  ['a negative amount', '2026-02-03 invoice acme -1.00 EUR', 'not-understood', { kind: 'invoice', text: '-1.00' }],
  [
    'two decimal marks',
    '2026-02-03 invoice acme 1.200,00 EUR',
    'not-understood',
    { kind: 'invoice', text: '1.200,00' },
  ],
  ['cents in yen', '2026-02-03 invoice acme 1.50 JPY', 'not-understood', { kind: 'invoice', text: '1.50' }],
  [
    'a field given twice',
    '2026-02-03 invoice acme 1.00 EUR ref A ref B',
    'not-understood',
    { kind: 'invoice', text: 'ref' },
  ],
  [
    'a number sign without quotes',
    '2026-02-03 invoice acme 1.00 EUR ref #7',
    'not-understood',
    { kind: 'invoice', text: 'ref' },
  ],
  ['a key with a slash', '2026-02-03 note a/b "x"', 'field-missing', { kind: 'note', field: 'client' }],
  ['an open quote', '2026-02-03 note acme "x', 'quote-not-closed', {}],
  [
    'a score above its scale',
    '2026-02-03 feedback acme csat 7',
    'score-outside',
    { measure: 'csat', score: 7, low: 1, high: 5 },
  ],
  [
    'a score below its scale',
    '2026-02-03 feedback acme ces 0 "Hard work"',
    'score-outside',
    { measure: 'ces', score: 0, low: 1, high: 7 },
  ],
  [
    'a score that is no whole number',
    '2026-02-03 feedback acme nps 7.5',
    'not-understood',
    { kind: 'feedback', text: '7.5' },
  ],
  [
    'feedback without a score',
    '2026-02-03 feedback acme nps "All fine"',
    'field-missing',
    { kind: 'feedback', field: 'score' },
  ],
]

for (const [what, line, code, args] of REFUSED) {
  test(`refused with its line: ${what}`, () => {
    assert.deepEqual(readFactLine(line, 12), { line: 12, code, args, row: line })
  })
}

test('fields after the client may stand in any order, and comments end a line', () => {
  const a = readFactLine(
    '2026-02-03 invoice acme ref INV-7 "print run" due 2026-03-05 1200.00 EUR by mira # paid in person',
    1,
  )
  const b = readFactLine('2026-02-03 invoice acme 1200.00 EUR due 2026-03-05 ref INV-7 "print run" by mira', 1)
  assert.deepEqual(a, b)
  assert.equal('draft' in a, true)
})

test('a quoted word is never taken for a keyword', () => {
  const read = readFactLine('2026-02-03 invoice acme 5.00 EUR "due 2026-03-05"', 1) as FactLine
  assert.deepEqual(read.draft.body, { client: 'acme', amount: { minor: 500, currency: 'EUR' }, text: 'due 2026-03-05' })
})

test('decomposed letters of a key are composed, so that one client is not two', () => {
  const read = readFactLine('client cafe\u0301 "Café"', 1) as FactLine
  assert.equal(read.draft.client, 'caf\u00e9')
})
