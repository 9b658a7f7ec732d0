import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Measure } from '../../../src/core/stay/compare-bands.ts'
import type { StaySeen } from '../../../src/core/stay/gather-stay.ts'
import { asked, clientsSince, stayIn } from './stay-book.ts'

const DAY = '2026-03-02'
const OLD = clientsSince('old', 8, '2019-01-01')
const FRESH = clientsSince('new', 8, '2025-06-01')
const EIGHT = Array.from({ length: 8 }, (_, i) => i)

function verdictIn({ levels }: StaySeen, measure: Measure, band = 'long') {
  return levels.verdicts.find((one) => one.measure === measure && one.band === band)!
}

function levelIn({ levels }: StaySeen, band: string) {
  return levels.levels.find((one) => one.band === band)!
}

test('N20: those who stayed and wait longer than newcomers are told so, with their n', () => {
  const waits = EIGHT.flatMap((i) => [
    ...asked(`old${i}`, '2026-01-12', 400 + i),
    ...asked(`new${i}`, '2026-01-12', 30 + i),
  ])
  const seen = stayIn([...OLD, ...FRESH, ...waits], DAY)
  assert.deepEqual(verdictIn(seen, 'wait'), {
    measure: 'wait',
    band: 'long',
    verdict: 'worse',
    stay: { n: 8, clients: 8 },
    new: { n: 8, clients: 8 },
  })
  const { wait } = levelIn(seen, 'long')
  assert.deepEqual(wait, { median: 404, low: 400, high: 407, clients: 8, answers: 8, open: 0, exact: 8 })
  assert.equal(verdictIn(seen, 'wait', 'settled').verdict, 'unknown')
  const turned = stayIn([...OLD, ...FRESH, ...waits.map((line) => swapped(line))], DAY)
  assert.equal(verdictIn(turned, 'wait').verdict, 'better')
})

function swapped(line: string): string {
  return line.replace(/\b(old|new)(\d)/g, (_, name: string, i: string) => (name === 'old' ? 'new' : 'old') + i)
}

test('N20: twenty letters of one client each way are no difference between those who stay and newcomers', () => {
  const days = Array.from({ length: 20 }, (_, i) => `2026-01-${String(i + 1).padStart(2, '0')}`)
  const waits = days.flatMap((day) => [...asked('old0', day, 900), ...asked('new0', day, 10)])
  const verdict = verdictIn(stayIn([OLD[0]!, FRESH[0]!, ...waits], DAY), 'wait')
  assert.deepEqual([verdict.verdict, verdict.stay], ['same', { n: 20, clients: 1 }])
})

test('N20: a question that nobody answers counts as long as it has waited, and one of today does not yet', () => {
  const waits = EIGHT.flatMap((i) => [
    `2026-01-12 email from old${i} "When will it be ready?" thread t${i}`,
    ...asked(`new${i}`, '2026-01-12', 30 + i),
  ])
  const seen = stayIn([...OLD, ...FRESH, ...waits], DAY)
  assert.equal(verdictIn(seen, 'wait').verdict, 'worse')
  const { wait } = levelIn(seen, 'long')
  assert.deepEqual([wait!.median, wait!.answers, wait!.open], [49 * 1440, 0, 8])
  assert.equal(levelIn(stayIn([...OLD, ...FRESH, ...waits], '2026-01-13'), 'long').wait, null)
})

test('N20: each day counts in the band the client was in, and who was there from the start is in none', () => {
  const seen = stayIn(
    [
      'client year since 2025-07-01',
      'client silent "Silent"',
      'client later "Later"',
      ...asked('silent', '2025-03-10', 60),
      ...asked('silent', '2025-06-10', 60),
      ...asked('later', '2025-08-01', 60),
      ...asked('year', '2026-06-30', 60),
      ...asked('year', '2026-07-01', 90),
    ],
    '2026-07-01',
  )
  const waits = ['new', 'settled', 'long'].map((band) => levelIn(seen, band).wait?.median ?? null)
  assert.deepEqual(waits, [60, 90, null])
  assert.deepEqual([levelIn(seen, 'new').wait!.answers, seen.levels.untold], [2, 0])
  const before = stayIn(['client silent', ...asked('silent', '2025-03-10', 60)], '2025-06-01')
  assert.deepEqual([levelIn(before, 'new').wait, before.levels.untold], [null, 1])
  // Three years after the first thing on record it no longer matters since when.
  const after = stayIn(
    ['client silent', ...asked('silent', '2022-03-10', 60), ...asked('silent', '2026-01-05', 70)],
    DAY,
  )
  assert.deepEqual([levelIn(after, 'long').wait!.median, after.levels.untold], [70, 0])
})

test('N20: who does the work is told by the level of members, and hours of unknown level tell nothing', () => {
  const hours = EIGHT.flatMap((i) => [
    `2026-01-12 time old${i} 60min member junior`,
    `2026-01-13 time old${i} ${10 + i}min member senior`,
    `2026-01-12 time new${i} ${50 + i}min member senior`,
    `2026-01-13 time new${i} 600min member nobody`,
  ])
  const members = ['member senior level 3', 'member junior level 2', 'member nobody "No level"']
  const seen = stayIn([...members, ...OLD, ...FRESH, ...hours], DAY)
  const { senior } = levelIn(seen, 'new')
  assert.deepEqual([senior.value, Math.round(senior.n * 60)], [1, 8 * 50 + 28])
  assert.equal(verdictIn(seen, 'senior').verdict, 'worse')
  const old = levelIn(seen, 'long').senior
  assert.ok(old.low! < old.value! && old.value! < old.high! && old.high! < 0.6, JSON.stringify(old))
  const unlevelled = stayIn([...members.slice(2), ...OLD, ...FRESH, ...hours], DAY)
  assert.deepEqual(
    [levelIn(unlevelled, 'new').senior.value, verdictIn(unlevelled, 'senior').verdict],
    [null, 'unknown'],
  )
})

test('N20: late promises, credits and complaints are counted with what they are counted of', () => {
  const days = Array.from({ length: 10 }, (_, i) => `2026-01-${String(i + 10)}`)
  const facts = EIGHT.flatMap((i) =>
    days.flatMap((day, j) => [
      `2026-01-05 promise to old${i} "thing ${j}" by ${day}`,
      `2026-02-01 kept old${i} "thing ${j}"`,
      `2026-01-05 promise to new${i} "thing ${j}" by ${day}`,
      `2026-01-06 kept new${i} "thing ${j}"`,
      `${day} invoice old${i} 10.00 EUR ref O${i}-${j}`,
      `${day} credit old${i} 5.00 EUR for O${i}-${j}`,
      `${day} invoice new${i} 10.00 EUR ref N${i}-${j}`,
      `${day} call with new${i}`,
      j < 4 ? `${day} complaint old${i} "Wrong colour"` : `${day} call with old${i}`,
    ]),
  )
  const seen = stayIn([...OLD, ...FRESH, ...facts], DAY)
  const [long, fresh] = [levelIn(seen, 'long'), levelIn(seen, 'new')]
  assert.deepEqual([long.late.hits, long.late.n, fresh.late.hits, fresh.late.n], [80, 80, 0, 80])
  assert.deepEqual([long.credits.value, fresh.credits.value], [1, 0])
  assert.deepEqual([long.complaints.hits, long.complaints.n, fresh.complaints.n], [32, 80, 80])
  for (const measure of ['late', 'credits', 'complaints'] as const)
    assert.equal(verdictIn(seen, measure).verdict, 'worse', measure)
  assert.ok(fresh.late.high! > 0, 'no late promise of 80 is not none for ever')
})

test('N20: a promise that is open past its day is late, one that was let go or is not due yet is none', () => {
  const lines = [
    'client old since 2019-01-01',
    '2026-01-05 promise to old "open" by 2026-02-01',
    '2026-01-05 promise to old "let go" by 2026-02-01',
    '2026-02-10 released old "let go"',
    '2026-01-05 promise to old "today" by 2026-03-02',
    '2026-01-05 promise from old "theirs" by 2026-02-01',
    '2026-01-05 promise to old "moved" by 2026-01-20',
    '2026-01-18 moved old "moved" to 2026-02-20',
    '2026-02-20 kept old "moved"',
  ]
  const { late } = levelIn(stayIn(lines, DAY), 'long')
  assert.deepEqual([late.hits, late.n], [1, 2])
})
