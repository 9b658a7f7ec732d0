import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, dayFromNumber, dayNumber } from '../../src/core/day.ts'
import type { Day } from '../../src/core/day.ts'
import type { Fact } from '../../src/core/ledger/fact.ts'
import { readStory } from '../../src/core/ledger/story.ts'
import { withoutVoided } from '../../src/core/ledger/voided.ts'
import { NO_BACKDROP } from '../../src/core/signals/backdrop.ts'
import type { Backdrop } from '../../src/core/signals/backdrop.ts'
import { fading } from '../../src/core/signals/fading.ts'
import { feastOrFamine } from '../../src/core/signals/feast-or-famine.ts'
import { foldHistory } from '../../src/core/signals/fold.ts'
import { forgotten } from '../../src/core/signals/forgotten.ts'
import { historyOn } from '../../src/core/signals/history.ts'
import type { Assessment, Signal } from '../../src/core/signals/signal.ts'
import { spendDown } from '../../src/core/signals/spend-down.ts'
import { BIRTH, dayOfLife, someLife } from './some-facts.ts'

const RUNS = { numRuns: 200 }
const ours = [spendDown, fading, forgotten, feastOrFamine]

function assessOn(signal: Signal, life: readonly Fact[], on: Day, backdrop: Backdrop = NO_BACKDROP): Assessment {
  const today = dayNumber(on)
  return signal.assess(historyOn(foldHistory('acme', withoutVoided(life)), today), today, backdrop)
}

function said(assessment: Assessment): string {
  return assessment.state === 'raised' ? `raised ${assessment.strength} ${assessment.code ?? ''}` : assessment.state
}

/** Facts written as in a story, all about acme. */
function facts(...lines: string[]): Fact[] {
  return readStory(lines.join('\n')).facts
}

const calls = (...days: Day[]) => days.map((day) => `${day} call with acme`)
const invoices = (amount: number, ...days: Day[]) => days.map((day) => `${day} invoice acme ${amount}.00 EUR`)
const every = (first: Day, n: number, gap: number) => Array.from({ length: n }, (_, i) => addDays(first, gap * i))

/** The season of a book whose first quarter is as busy as `first`. */
const factors = (first: number) => [first, first, first, ...Array.from({ length: 9 }, () => (12 - 3 * first) / 9)]

const book = (keepsContacts: boolean): Backdrop => ({
  ...NO_BACKDROP,
  keepsContacts,
  classes: { EUR: { a: 500_000, b: 100_000, n: 40 } },
})

test('since is the first day: raised on it, and not on the day before', () => {
  let seen = 0
  const seasoned = { ...book(true), season: { ...NO_BACKDROP.season, spend: factors(0.5), contacts: factors(0.7) } }
  fc.assert(
    fc.property(someLife, dayOfLife, fc.constantFrom(NO_BACKDROP, seasoned), (life, day, backdrop) => {
      for (const signal of ours) {
        const found = assessOn(signal, life, day, backdrop)
        if (found.state !== 'raised') continue
        seen += 1
        const first = dayFromNumber(found.since)
        const on = (one: Day) => assessOn(signal, life, one, backdrop).state
        assert.equal(on(first), 'raised', `${signal.name} on ${first}`)
        assert.notEqual(on(addDays(first, -1)), 'raised', `${signal.name} before ${first}`)
      }
    }),
    RUNS,
  )
  assert.ok(seen > 20, `only ${seen} raised`)
})

test('N15: invoices, payments, reminders and letters nobody answers are no contact', () => {
  const dead = fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 2 })), { maxLength: 20 })
  fc.assert(
    fc.property(someLife, dead, dayOfLife, (life, added, day) => {
      // What we write to somebody who has written or complained is an answer.
      const spoken = life.filter((fact) => fact.kind !== 'email' && fact.kind !== 'case')
      const lines = added.map(([n, kind]) => {
        const on = addDays(BIRTH, n)
        if (kind === 0) return `${on} invoice acme 10.00 EUR`
        return kind === 1 ? `${on} email to acme automatic "Reminder"` : `${on} email to acme "How are you?"`
      })
      for (const signal of [fading, feastOrFamine, forgotten]) {
        const more = assessOn(signal, [...spoken, ...facts(...lines)], day)
        assert.equal(said(more), said(assessOn(signal, spoken, day)), signal.name)
      }
    }),
    RUNS,
  )
})

test('N5: what lies more than three years back makes no client fade less', () => {
  const gaps = fc.array(fc.integer({ min: 1, max: 70 }), { minLength: 5, maxLength: 60 })
  const old = fc.array(fc.integer({ min: 1, max: 2000 }), { maxLength: 80 })
  fc.assert(
    fc.property(gaps, old, (recent, before) => {
      let day = '2021-01-01'
      // One call on the first day that is read, so that three years are on record in both lives.
      const days = [day, ...recent.map((gap) => (day = addDays(day, gap)))].filter((one) => one <= '2023-12-29')
      const longer = before.map((n) => addDays('2020-12-31', -n)).toSorted()
      const [young, known] = [days, [...longer, ...days]].map((some) =>
        assessOn(fading, facts(...calls(...some)), '2023-12-29'),
      )
      assert.equal(said(known!), said(young!))
    }),
    RUNS,
  )
})

test('a drop says its size with an interval around it, and the day since when', () => {
  const lines = [
    ...invoices(800, ...every('2024-01-10', 24, 30)),
    ...invoices(250, ...every('2025-12-30', 5, 30)),
    ...calls(...every('2024-01-10', 48, 15), ...every('2026-01-20', 3, 50)),
  ]
  const spend = assessOn(spendDown, facts(...lines), '2026-05-05')
  const contact = assessOn(fading, facts(...lines), '2026-05-05')
  for (const found of [spend, contact]) {
    assert.equal(found.state, 'raised')
    const { percent, least, most, from } = found.args as Record<string, number> & { from: { day: Day } }
    assert.ok(0 < least! && least! <= percent! && percent! <= most! && most! <= 100, `${least} ${percent} ${most}`)
    assert.ok('2025-11-25' <= from.day && from.day <= '2026-01-20', from.day)
  }
})

/** The first day of the window of what is raised, the day it says it was more before, and how many events it counts. */
function windowOf({ args }: Assessment, today: Day): { start: Day; from: Day; n: number } {
  const { days, n, orders, from } = args as Record<string, number> & { from: { day: Day } }
  return { start: addDays(today, 1 - days!), from: from.day, n: orders ?? n! }
}

test('the size of a drop is not said of a day after the events that it counts', () => {
  const until4November = every('2024-11-24', 24, 15)
  assert.equal(until4November.at(-1), '2025-11-04')
  for (const [signal, lines] of [
    [spendDown, invoices(900, ...until4November)],
    [fading, calls(...until4November)],
  ] as const) {
    const [some, none] = ['2026-01-05', '2026-02-10'].map((on) => windowOf(assessOn(signal, facts(...lines), on), on))
    assert.deepEqual(some, { start: '2025-10-07', from: '2025-10-07', n: 2 }, signal.name)
    assert.deepEqual([none!.from, none!.n], ['2025-11-05', 0], signal.name)
  }
})

test('whatever became less, all that is counted came since the day that is named', () => {
  const gaps = fc.array(fc.integer({ min: 3, max: 25 }), { minLength: 25, maxLength: 60 })
  const slower = fc.array(fc.integer({ min: 20, max: 90 }), { maxLength: 8 })
  let seen = 0
  fc.assert(
    fc.property(gaps, slower, fc.integer({ min: 0, max: 80 }), (usual, rare, rest) => {
      let day: Day = '2023-01-01'
      const on = [day, ...[...usual, ...rare].map((gap) => (day = addDays(day, gap)))]
      const today = addDays(day, rest)
      for (const signal of [spendDown, fading]) {
        const found = assessOn(signal, facts(...invoices(500, ...on), ...calls(...on)), today)
        if (found.state !== 'raised') continue
        seen += 1
        const { start, from, n } = windowOf(found, today)
        assert.equal(on.filter((one) => one >= start && one >= from).length, n, signal.name)
      }
    }),
    RUNS,
  )
  assert.ok(seen > 50, `only ${seen} raised`)
})

test("N16: the quiet season of the whole book is nobody's drop, and a drop in its busy season is one", () => {
  const backdrop = (first: number): Backdrop => ({
    ...NO_BACKDROP,
    season: { ...NO_BACKDROP.season, spend: factors(first), contacts: factors(first) },
  })
  const lines = [
    ...invoices(500, ...every('2025-04-02', 18, 15), ...every('2026-01-10', 2, 40)),
    ...calls(...every('2025-04-02', 18, 15), ...every('2026-01-10', 2, 40)),
  ]
  for (const signal of [spendDown, fading]) {
    assert.equal(assessOn(signal, facts(...lines), '2026-03-31', NO_BACKDROP).state, 'raised', signal.name)
    assert.equal(assessOn(signal, facts(...lines), '2026-03-31', backdrop(0.3)).state, 'clear', signal.name)
    assert.equal(assessOn(signal, facts(...lines), '2026-03-31', backdrop(1.3)).state, 'raised', signal.name)
  }
})

/** Both, an invoice and a call, on each of the days. */
const both = (...days: Day[]) => facts(...invoices(500, ...days), ...calls(...days))

test('N16, N29: with one winter on record the same weeks of last year tell a season from a drop', () => {
  const life = both(...every('2024-06-05', 14, 15), ...every('2025-04-02', 18, 15))
  for (const signal of [spendDown, fading]) {
    assert.equal(assessOn(signal, life, '2026-03-28').state, 'clear', signal.name)
    assert.equal(assessOn(signal, life, '2026-07-15').state, 'raised', signal.name)
  }
})

test("N16, N29: with two winters on record the client's own season says how little is usual in the third", () => {
  const winters = [...every('2024-02-10', 2, 20), ...every('2025-01-20', 6, 12), ...every('2026-01-25', 3, 20)]
  const summers = ['2023-04-03', '2024-04-03', '2025-04-03'].flatMap((first) => every(first, 39, 7))
  const life = both(...[...winters, ...summers].toSorted())
  for (const signal of [spendDown, fading])
    assert.equal(assessOn(signal, life, '2026-03-31').state, 'clear', signal.name)
})

test('N29: fewer calls than usual are no change while chance explains them', () => {
  const gaps = [4, 61, 17, 8, 33, 2, 70, 25, 12, 48, 6, 19, 39, 3, 55, 28, 10, 14, 80, 5, 44]
  let day = '2024-01-10'
  const life = facts(...calls(day, ...gaps.map((gap) => (day = addDays(day, gap)))))
  const found = assessOn(fading, life, addDays(day, 50))
  assert.equal(found.state, 'clear')
  assert.ok(
    found.args['n'] === 1 || Number(found.args['n']) <= 0.6 * Number(found.args['usual']),
    JSON.stringify(found.args),
  )
})

test('N15: the largest clients are forgotten after 90 days, the middle after 180, the small after 365', () => {
  const spoken = calls('2026-01-01')
  for (const [amount, limit, strength] of [
    [6000, 90, 'some'],
    [2000, 180, 'some'],
    [100, 365, 'weak'],
  ] as const) {
    const life = facts(...spoken, ...invoices(amount, '2026-01-01'))
    const on = (days: number) => assessOn(forgotten, life, addDays('2026-01-01', days), book(false))
    assert.equal(on(limit).state, 'clear')
    assert.equal(said(on(limit + 1)), `raised ${strength} `)
  }
  const yen = facts(...spoken, '2026-01-01 invoice acme 900000 JPY')
  assert.equal(assessOn(forgotten, yen, '2026-06-30', book(false)).state, 'clear')
  assert.equal(said(assessOn(forgotten, yen, '2026-07-01', book(false))), 'raised some ')
  const large = facts(...spoken, ...invoices(6000, '2026-01-01'))
  assert.equal(said(assessOn(forgotten, large, '2026-07-01', book(false))), 'raised strong ')
})

test('N15, N6: with no talk on record it is unknown, unless the book keeps its contacts and the client is active', () => {
  const paid = ['2026-03-05 payment acme 20.00 EUR', '2026-03-06 payment acme 20.00 EUR'] as const
  const bought = invoices(2000, '2026-01-01', '2026-03-01')
  const life = facts(...bought, ...paid, '2026-04-01 time acme 2h')
  const on = (day: Day, keeps: boolean) => assessOn(forgotten, life, day, book(keeps))
  assert.equal(on('2026-07-01', false).state, 'unknown')
  assert.equal(on('2026-06-30', true).state, 'unknown')
  assert.equal(said(on('2026-07-01', true)), 'raised some never')
  assert.equal(assessOn(forgotten, facts(), '2026-07-01', book(true)).state, 'unknown')
  assert.equal(assessOn(forgotten, facts(...bought, paid[0]), '2026-07-01', book(true)).state, 'unknown')
  // A year after the last purchase the client is small, and two years after it no client any more.
  assert.equal(said(on('2027-06-01', true)), 'raised weak never')
  assert.equal(on('2028-06-01', true).state, 'unknown')
})

test('N29: much at first and little now, with nine months between the ends at least', () => {
  const feast = every('2025-01-01', 12, 7)
  const on = (day: Day, ...more: Day[]) => said(assessOn(feastOrFamine, facts(...calls(...feast, ...more)), day))
  assert.equal(on('2025-09-26'), 'unknown')
  assert.equal(on('2025-09-27'), 'raised strong ')
  assert.equal(on('2025-10-20', '2025-06-10', '2025-07-20', '2025-10-18'), 'clear')
  assert.equal(on('2025-12-05', '2025-05-10', '2025-06-20', '2025-07-30', '2025-09-20'), 'raised some ')
  // After the first quarter 46 days were usual: 69 are still in order, 70 are not.
  const slower = ['2025-05-10', '2025-06-20', '2025-07-30', '2025-09-20'] as const
  assert.equal(on('2025-11-28', ...slower), 'clear')
  assert.equal(on('2025-11-29', ...slower), 'raised some ')
  assert.equal(
    said(assessOn(feastOrFamine, facts(...calls(...every('2025-01-01', 5, 21))), '2026-03-01')),
    'raised strong ',
  )
  assert.equal(said(assessOn(feastOrFamine, facts(...calls(...every('2025-01-01', 6, 28))), '2026-03-01')), 'clear')
})
