import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checkStory } from '../../src/core/advice/check-story.ts'
import { CHECKS, readCheck } from '../../src/core/ledger/story-check.ts'
import { readStory } from '../../src/core/ledger/story.ts'
import { nastyText } from './some-facts.ts'

const FACTS = [
  'client acme "Acme Bakery"',
  '2026-03-06 promise to acme "new label" by 2026-03-18',
  '2026-03-07 call with acme 10min',
  '2026-03-08 invoice acme 100.00 EUR',
  '2026-02-30 call with acme',
  '= 2026-03-20',
]

function foundFor(check: string) {
  const { checks, problems } = checkStory([...FACTS, `  ${check}`].join('\n'))
  const others = problems.filter((one) => one.line !== 5)
  if (others.length > 0) return others.map((one) => one.code)
  return checks.map(({ held, found }) => (held ? 'held' : { [found!.code]: found!.args }))[0]
}

const HOLDS = [
  'signal promise-late acme',
  'signal promise-late acme some',
  'signal promise-late acme some because 2026-03-06 promise',
  'no signal promise-due acme',
  'no signal silence acme',
  'clear promise-due acme',
  'unknown silence acme',
  'unknown silence acme contacts',
  'standing acme slipping',
  'standing acme slipping why signals',
  'standing acme slipping why promise-late',
  'move acme promise-late keep-promise',
  'move acme promise-late keep-promise today',
  'two-way acme 2026-03-07',
  'value acme 100.00 EUR',
  'facts acme 3',
  'problem 5 no-such-day',
]

for (const check of HOLDS) test(`holds: ${check}`, () => assert.equal(foundFor(check), 'held'))

const promiseMove = { move: { signal: 'promise-late', verb: 'keep-promise', group: 'today' } }
const standing = { standing: { standing: 'slipping', why: 'signals, promise-late' } }
const FAILS: [string, Record<string, unknown>][] = [
  ['signal promise-late acme strong', { raised: { strength: 'some' } }],
  ['signal promise-due acme', { clear: {} }],
  ['signal silence acme', { unknown: { missing: 'contacts', n: 1, needed: 5 } }],
  ['signal promise-late acme because 2026-03-07 call', { because: { day: { day: '2026-03-07' }, kind: 'call', n: 1 } }],
  [
    'signal promise-late acme because 2026-03-06 promise, 2026-03-08 invoice',
    { because: { day: { day: '2026-03-08' }, kind: 'invoice', n: 1 } },
  ],
  ['no signal promise-late acme', { raised: { strength: 'some' } }],
  ['clear silence acme', { unknown: { missing: 'contacts', n: 1, needed: 5 } }],
  ['clear promise-late acme', { raised: { strength: 'some' } }],
  ['unknown promise-due acme', { clear: {} }],
  ['unknown silence acme orders', { unknown: { missing: 'contacts', n: 1, needed: 5 } }],
  ['standing acme in trouble', standing],
  ['standing acme slipping why faded', standing],
  ['move acme promise-late keep-promise week', promiseMove],
  ['move acme silence log-contact', promiseMove],
  ['no move acme', promiseMove],
  ['two-way acme never', { 'two-way': { day: { day: '2026-03-07' } } }],
  ['two-way acme 2026-03-08', { 'two-way': { day: { day: '2026-03-07' } } }],
  ['value acme 100.00 USD', { value: { amount: { minor: 10_000, currency: 'EUR' }, n: 1 } }],
  ['value acme none', { value: { amount: { minor: 10_000, currency: 'EUR' }, n: 1 } }],
  ['facts acme 4', { facts: { n: 3 } }],
  ['problem 4 no-such-day', { 'no-problem': { line: 4 } }],
  ['problem 5 unknown-kind', { problem: { line: 5, code: 'no-such-day' } }],
]

for (const [check, found] of FAILS) {
  test(`does not hold, and says what was there: ${check}`, () => assert.deepEqual(foundFor(check), found))
}

const WRONG: [string, string][] = [
  ['signal slience acme', 'unknown-signal'],
  ['no signal slience acme', 'unknown-signal'],
  ['no signal silence amce', 'unknown-client'],
  ['standing acme happy', 'unknown-standing'],
  ['move acme silence dance', 'unknown-verb'],
  ['signal promise-late acme because 2026-03-06 promise 2026-03-08 invoice', 'check-not-understood'],
  ['signal promise-late acme because 2026-03-06 promis', 'check-not-understood'],
  ['signal promise-late acme because', 'check-not-understood'],
  ['signal promise-late acme later', 'check-not-understood'],
  ['facts acme many', 'check-not-understood'],
  ['value acme 100', 'check-not-understood'],
  ['two-way acme yesterday', 'check-not-understood'],
  ['move acme silence log-contact tomorrow', 'check-not-understood'],
  ['happy acme', 'check-not-understood'],
  ['facts "acme', 'quote-not-closed'],
]

for (const [check, code] of WRONG) {
  test(`a check that means nothing is a problem, not a pass: ${check}`, () => assert.deepEqual(foundFor(check), [code]))
}

test('a promise in a story is read on several days from the same facts', () => {
  const { checks } = checkStory(
    [...FACTS, '  no signal promise-late acme', '= 2026-03-01', '  no signal promise-late acme', '  facts acme 0'].join(
      '\n',
    ),
  )
  assert.deepEqual(
    checks.map(({ line, on, held }) => [line, on, held]),
    [
      [7, '2026-03-20', false],
      [9, '2026-03-01', true],
      [10, '2026-03-01', true],
    ],
  )
})

test('facts are known by their lines, and a void by the line of what it takes back', () => {
  const { facts } = readStory('client acme\n2026-01-01 call with acme &1\n2026-01-02 void &1')
  assert.deepEqual(
    facts.map((fact) => fact.id),
    ['line:1', 'line:2', 'line:3'],
  )
  assert.deepEqual(facts[2]?.body, { fact: 'line:2' })
  assert.equal(facts[2]?.client, 'acme')
})

test('a story may be any text', () => {
  const words = fc.constantFrom(
    ...CHECKS,
    'acme',
    'silence',
    '2026-01-01',
    'because',
    'promise,',
    '12',
    'why',
    '"',
    'EUR',
    'none',
    ',',
  )
  const check = fc.array(words, { maxLength: 7 }).map((list) => `  ${list.join(' ')}`)
  fc.assert(
    fc.property(fc.array(fc.oneof(check, nastyText), { maxLength: 6 }), (lines) => {
      for (const one of lines) readCheck(one, 1)
      const { checks, problems } = checkStory(['client acme', '= 2026-01-01', ...lines].join('\n'))
      for (const one of problems) assert.ok(one.line > 0)
      for (const one of checks) assert.equal(one.held, one.found === null)
    }),
    { numRuns: 500 },
  )
})
