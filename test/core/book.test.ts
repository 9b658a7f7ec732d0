import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { BOOK_HEADER, BOOK_VERSION, emptyBook, readBook, readBookLine } from '../../src/core/ledger/book.ts'
import type { BookEvent } from '../../src/core/ledger/book.ts'
import { compareInBook, compareSources, compareText } from '../../src/core/ledger/book-order.ts'
import { kinds } from '../../src/core/ledger/kinds/all.ts'
import { writeFactLine } from '../../src/core/ledger/notation.ts'
import type { FactLine } from '../../src/core/ledger/notation.ts'
import { writeSourceLine } from '../../src/core/ledger/source-line.ts'
import type { SourceLine } from '../../src/core/ledger/source-line.ts'
import { draftOf, nastyText, someInstant } from './some-facts.ts'

type Contents = { sources: SourceLine[]; facts: FactLine[] }

const anyDraft = fc.oneof(...[...kinds.values()].filter((kind) => kind.name !== 'void').map(draftOf))
const anySource = fc.record({ kind: fc.constantFrom('table', 'hand'), name: nastyText, read: someInstant })

/** Facts with labels on some, voids of those, and origins in declared sources. */
const someBook: fc.Arbitrary<Contents> = fc
  .record({
    sources: fc.array(anySource, { minLength: 1, maxLength: 3 }),
    facts: fc.array(fc.record({ draft: anyDraft, voided: fc.boolean(), source: fc.nat() }), { maxLength: 12 }),
  })
  .map(({ sources, facts }) => {
    const declared = sources.map((source, i) => ({ label: `s${i + 1}`, ...source }))
    const lines: FactLine[] = []
    for (const [i, { draft, voided, source }] of facts.entries()) {
      const label = `&${i + 1}`
      lines.push({
        draft,
        ...(voided ? { label } : {}),
        origin: { source: `s${(source % sources.length) + 1}`, line: i },
      })
      const taken = {
        kind: 'void',
        client: draft.client,
        on: '2026-01-01',
        visibility: 'team',
        body: { fact: label },
      } as const
      if (voided) lines.push({ draft: taken })
    }
    return { sources: declared, facts: lines }
  })

function write({ sources, facts }: Contents): string {
  const lines = [
    ...sources.toSorted(compareSources).map(writeSourceLine),
    ...facts.toSorted(compareInBook).map(writeFactLine),
  ]
  return [BOOK_HEADER, ...lines, ''].join('\n')
}

function read(text: string): Contents {
  const contents: Contents = { sources: [], facts: [] }
  for (const event of readBook(text.split('\n'))) {
    if (event.type === 'source') contents.sources.push(event.source)
    else if (event.type === 'fact') contents.facts.push(event.fact)
    else assert.fail(JSON.stringify(event))
  }
  return contents
}

test('a written book reads back whole, and writing it again gives the same bytes', () => {
  fc.assert(
    fc.property(someBook, (book) => {
      const text = write(book)
      const again = read(text)
      assert.deepEqual(again.sources, structuredClone(book.sources.toSorted(compareSources)))
      assert.deepEqual(again.facts, structuredClone(book.facts.toSorted(compareInBook)))
      assert.equal(write(again), text)
    }),
    { numRuns: 150 },
  )
})

test('the order of a book does not depend on the order of its facts, cards of one key apart', () => {
  const dated = fc.array(fc.oneof(...[...kinds.values()].filter((kind) => kind.dated).map(draftOf)), { maxLength: 10 })
  fc.assert(
    fc.property(dated, (drafts) => {
      const lines = drafts.map((draft) => ({ draft: { ...draft, on: '2026-01-01' } }))
      const forwards = lines.toSorted(compareInBook).map(writeFactLine)
      assert.deepEqual(lines.toReversed().toSorted(compareInBook).map(writeFactLine), forwards)
    }),
  )
})

test('a later card of a client stays after the earlier one it changes', () => {
  const cards = ['client b "B"', 'client a "Z old"', 'member m', 'client a "A new"', 'business "Us"']
  const facts = eventsOf(cards).flatMap((event) => (event.type === 'fact' ? [event.fact] : []))
  const order = facts.toSorted(compareInBook).map(writeFactLine)
  assert.deepEqual(order, ['business "Us"', 'member m', 'client a "Z old"', 'client a "A new"', 'client b "B"'])
})

test('text compares as the bytes of UTF-8 do', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '\uffee', '😀', '中', '𝒜') })
  fc.assert(
    fc.property(text, text, (a, b) => {
      assert.equal(Math.sign(compareText(a, b)), Buffer.compare(Buffer.from(a), Buffer.from(b)))
    }),
  )
})

test('any lines whatever give events and never an exception', () => {
  const word = fc.constantFrom(
    '= 2026-01-01',
    '=',
    '  signal silence acme',
    ' ',
    'source s1 hand "x" read 2026-01-01T00:00Z',
    '2026-01-01 void &1',
    '2026-01-01 note acme "x" &1 @s1:1',
    '# goodterms book 9',
  )
  fc.assert(fc.property(fc.array(fc.oneof(word, nastyText), { maxLength: 8 }), (lines) => void eventsOf(lines)))
})

function eventsOf(lines: string[]): BookEvent[] {
  return [...readBook(lines)]
}

function problemsOf(lines: string[]): [number, string, Record<string, string | number>][] {
  return eventsOf(lines).flatMap((event) =>
    event.type === 'problem' ? [[event.line, event.problem.code, event.problem.args]] : [],
  )
}

test('a void takes the client and the line of the fact it takes back', () => {
  const events = eventsOf(['2026-01-01 call with acme &1', '', '2026-01-02 void &1 "Another client"'])
  const last = events[1]
  assert.equal(last?.type === 'fact' && last.fact.draft.client, 'acme')
  assert.deepEqual(last?.type === 'fact' && last.voids, { line: 1, kind: 'call', client: 'acme' })
})

test('labels and sources must be there before they are used, and only once', () => {
  const source = 'source s1 hand "Mira" read 2026-01-01T09:00:00Z'
  const call = '2026-01-01 call with acme'
  assert.deepEqual(problemsOf([`${call} &1`, '2026-01-02 void &2']), [[2, 'unknown-label', { label: '&2' }]])
  assert.deepEqual(problemsOf([call, '2026-01-02 void something']), [[2, 'unknown-label', { label: 'something' }]])
  assert.deepEqual(problemsOf(['2026-01-02 void &1', `${call} &1`]), [[1, 'unknown-label', { label: '&1' }]])
  assert.deepEqual(problemsOf([`${call} &1`, `${call} &1`]), [[2, 'label-twice', { label: '&1', first: 1 }]])
  assert.deepEqual(problemsOf([`${call} &1`, '2026-01-02 void &1 &2', '2026-01-03 void &2']), [
    [3, 'void-of-void', { label: '&2' }],
  ])
  assert.deepEqual(problemsOf([source, source]), [[2, 'source-twice', { label: 's1' }]])
  assert.deepEqual(problemsOf([`${call} @s1:4`, source, `${call} @s1:4`]), [[1, 'unknown-source', { label: 's1' }]])
})

test('a book of a newer version says so and is read as far as possible', () => {
  const lines = [`\uFEFF# goodterms book ${BOOK_VERSION + 1}`, 'client acme']
  assert.deepEqual(problemsOf(lines), [[1, 'newer-version', { version: BOOK_VERSION + 1, known: BOOK_VERSION }]])
  assert.deepEqual(
    eventsOf(lines).map((event) => event.type),
    ['problem', 'fact'],
  )
  assert.deepEqual(problemsOf([BOOK_HEADER, '# goodterms book 9']), [])
})

test('a mark at the start of the file, empty lines, comments and carriage returns are passed over', () => {
  const events = eventsOf(['\uFEFFclient acme "Acme"\r', '\r', '   # a comment', '2026-01-01 call with acme\r'])
  assert.deepEqual(
    events.map((event) => [event.type, event.line]),
    [
      ['fact', 1],
      ['fact', 4],
    ],
  )
})

test('indented lines are facts until the first day to be checked, and checks from then on', () => {
  const book = emptyBook()
  const types = ['  client acme', '= 2026-01-01 # new year', '  standing acme unknown', 'client berg'].map(
    (line, i) => readBookLine(book, line, i + 1)?.type,
  )
  assert.deepEqual(types, ['fact', 'day', 'check', 'fact'])
  assert.deepEqual(problemsOf(['= 2026-02-30']), [[1, 'no-such-day', { day: '2026-02-30' }]])
})
