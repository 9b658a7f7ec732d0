import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readStory } from '../../../src/core/ledger/story.ts'
import { promiseLives } from '../../../src/core/promises/lives.ts'
import type { PromiseLife } from '../../../src/core/promises/lives.ts'
import { endOf } from '../../../src/core/promises/outcome.ts'
import { ratesBy, ratesOf } from '../../../src/core/promises/rates.ts'

function livesOn(today: string, ...lines: string[]): PromiseLife[] {
  const { facts, problems } = readStory(lines.join('\n'))
  assert.deepEqual(problems, [])
  return promiseLives('acme', facts, today)
}

function becomes(today: string, ...lines: string[]): string | null {
  return endOf(livesOn(today, '2026-03-02 promise to acme "label" by 2026-03-10', ...lines)[0]!, today)?.outcome ?? null
}

test('M17: what became of a promise: kept, a new day in time, late, too late, still late, no longer wanted', () => {
  assert.equal(becomes('2026-03-10'), null)
  assert.equal(becomes('2026-03-11'), 'open-late')
  assert.equal(becomes('2026-03-20', '2026-03-10 kept acme "label"'), 'kept')
  assert.equal(becomes('2026-03-20', '2026-03-12 kept acme "label"'), 'kept-late')
  const inTime = '2026-03-10 moved acme "label" to 2026-03-15'
  assert.equal(becomes('2026-03-14', inTime), null)
  assert.equal(becomes('2026-03-20', inTime, '2026-03-15 kept acme "label"'), 'renegotiated')
  assert.equal(becomes('2026-03-20', inTime, '2026-03-09 kept acme "label"'), 'kept')
  assert.equal(becomes('2026-03-20', inTime, '2026-03-16 kept acme "label"'), 'kept-late')
  const tooLate = '2026-03-11 moved acme "label" to 2026-03-15'
  assert.equal(becomes('2026-03-20', tooLate, '2026-03-15 kept acme "label"'), 'moved-late')
  assert.equal(becomes('2026-03-20', '2026-03-10 released acme "label"'), 'released')
  // What is called off only after its day has passed was late, and cleans no record.
  assert.equal(becomes('2026-03-20', '2026-03-11 released acme "label"'), 'moved-late')
})

test('a day that was agreed on once and missed twice is too late, however often it is moved again', () => {
  const moves = ['2026-03-11 moved acme "label" to 2026-03-15', '2026-03-14 moved acme "label" to 2026-03-20']
  assert.equal(becomes('2026-03-25', ...moves, '2026-03-18 kept acme "label"'), 'moved-late')
})

const kept = (n: number) =>
  Array.from({ length: n }, (_, i) => [
    `2026-02-0${i + 1} promise to acme "proof ${i}" by 2026-02-10 owner mira as work`,
    `2026-02-09 kept acme "proof ${i}"`,
  ]).flat()

test('no share is said of fewer than five promises, and n is always said', () => {
  const four = ratesOf(livesOn('2026-03-01', ...kept(4)), '2026-03-01')
  assert.deepEqual([four.n, four.shares[0]], [4, { outcome: 'kept', count: 4, within: null }])
  const five = ratesOf(livesOn('2026-03-01', ...kept(5)), '2026-03-01')
  const { count, within } = five.shares[0]!
  assert.equal(count, 5)
  // Five of five are no certainty: Wilson's interval begins at 57 %.
  assert.equal(within!.share, 1)
  assert.equal(Math.round(within!.low * 100), 57)
})

test('days late are a median with its n, and say how many are late still', () => {
  const lines = [
    '2026-02-01 promise to acme "a" by 2026-02-10',
    '2026-02-12 kept acme "a"',
    '2026-02-01 promise to acme "b" by 2026-02-10',
    '2026-02-20 kept acme "b"',
    '2026-02-01 promise to acme "c" by 2026-02-24',
  ]
  assert.deepEqual(ratesOf(livesOn('2026-03-01', ...lines), '2026-03-01').daysLate, { median: 5, n: 3, open: 1 })
  assert.equal(ratesOf(livesOn('2026-03-01', ...kept(2)), '2026-03-01').daysLate, null)
})

test('rates count the last year, what is late since longer, and never promises of the client', () => {
  const lines = [
    '2024-01-01 promise to acme "old" by 2024-01-10',
    '2024-01-10 kept acme "old"',
    '2024-01-01 promise to acme "forgotten" by 2024-01-10',
    '2026-02-01 promise from acme "logo" by 2026-02-10',
  ]
  const rates = ratesOf(livesOn('2026-03-01', ...lines), '2026-03-01')
  assert.equal(rates.n, 1)
  assert.equal(rates.shares.find(({ outcome }) => outcome === 'open-late')!.count, 1)
})

test('rates of members come in the order of their keys: nobody is ranked', () => {
  const lives = livesOn(
    '2026-03-01',
    '2026-02-01 promise to acme "late" by 2026-02-10 owner armen as talk',
    ...kept(5),
    '2026-02-01 promise to acme "nobody" by 2026-04-10',
  )
  const owners = ratesBy(lives, '2026-03-01', ({ owner }) => owner)
  assert.deepEqual(
    owners.map(({ of, n, open }) => [of, n, open]),
    [
      ['armen', 1, 0],
      ['mira', 5, 0],
      [null, 0, 1],
    ],
  )
  const kinds = ratesBy(lives, '2026-03-01', ({ kind }) => kind)
  assert.deepEqual(
    kinds.map(({ of }) => of),
    ['other', 'talk', 'work'],
  )
})
