import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, dayNumber } from '../../src/core/day.ts'
import type { Day } from '../../src/core/day.ts'
import type { Fact } from '../../src/core/ledger/fact.ts'
import type { Backdrop } from '../../src/core/signals/backdrop.ts'
import { gatherBackdrops } from '../../src/core/signals/backdrops.ts'
import { bookDay } from '../../src/core/signals/book-day.ts'
import { foldHistory } from '../../src/core/signals/fold.ts'
import { historyOn } from '../../src/core/signals/history.ts'
import type { History } from '../../src/core/signals/history.ts'
import { dayOfLife, someLife } from './some-facts.ts'

const END = '2026-02-28'

function backdropOf(histories: readonly History[], day: Day): Backdrop {
  const gathering = gatherBackdrops([day])
  for (const history of histories) gathering.add(history)
  return gathering.done().get(day)!
}

function fact(kind: string, client: string, on: Day, body: Record<string, unknown>): Fact {
  const id = `${kind} ${client} ${on}`
  return {
    kind,
    on,
    body: { client, ...body },
    id,
    client,
    visibility: 'team',
    origin: { source: 's', line: 0 },
  } as Fact
}

function invoices(client: string, days: readonly Day[], minor: number): Fact[] {
  return days.map((on) => fact('invoice', client, on, { amount: { minor, currency: 'EUR' } }))
}

/** Every 30 days in the year up to the end. */
const YEAR = Array.from({ length: 12 }, (_, i) => addDays(END, -30 * i - 2))

test('value classes are the largest fifth and the larger half of what was bought in the year', () => {
  const histories = Array.from({ length: 10 }, (_, i) => foldHistory(`c${i}`, invoices(`c${i}`, YEAR, 1000 * (i + 1))))
  const { classes, clients } = backdropOf(histories, END)
  assert.equal(clients, 10)
  assert.deepEqual(classes, { EUR: { a: 12 * 8200, b: 12 * 5500, n: 10 } })
})

test('four buyers make no classes', () => {
  const histories = Array.from({ length: 4 }, (_, i) => foldHistory(`c${i}`, invoices(`c${i}`, YEAR, 1000)))
  assert.deepEqual(backdropOf(histories, END).classes, {})
})

test('contacts are kept when a third of the buyers, and three, were spoken with in the year', () => {
  const spokenWith = (n: number) =>
    Array.from({ length: 9 }, (_, i) => {
      const call = i < n ? [fact('call', `c${i}`, addDays(END, -40), { way: 'with' })] : []
      return foldHistory(`c${i}`, [...invoices(`c${i}`, YEAR, 1000), ...call])
    })
  assert.equal(backdropOf(spokenWith(2), END).keepsContacts, false)
  assert.equal(backdropOf(spokenWith(3), END).keepsContacts, true)
  // Mail that nobody answered is no contact.
  const mailed = Array.from({ length: 9 }, (_, i) => {
    return foldHistory(`c${i}`, [...invoices(`c${i}`, YEAR, 1000), fact('email', `c${i}`, YEAR[2]!, { way: 'to' })])
  })
  assert.equal(backdropOf(mailed, END).keepsContacts, false)
})

test('N16: a book that buys nothing every January has a January, one that buys evenly has no season', () => {
  const days = Array.from({ length: 160 }, (_, i) => addDays(END, -7 * i))
  const shops = (open: (day: Day) => boolean) =>
    Array.from({ length: 12 }, (_, i) => foldHistory(`c${i}`, invoices(`c${i}`, days.filter(open), 1000)))
  const seasonal = backdropOf(
    shops((day) => !day.includes('-01-')),
    END,
  ).season
  assert.ok(seasonal.purchases[0]! < 0.2, `${seasonal.purchases[0]}`)
  assert.ok(seasonal.spend[0]! < 0.2)
  assert.ok(seasonal.purchases.slice(1).every((factor) => factor > 0.8))
  const even = backdropOf(
    shops(() => true),
    END,
  ).season.purchases
  assert.ok(
    even.every((factor) => Math.abs(factor - 1) < 0.2),
    even.join(' '),
  )
  assert.ok(Math.abs(even.reduce((sum, factor) => sum + factor, 0) - 12) < 1e-9)
})

test('a backdrop knows nothing of later days and not in which order clients came', () => {
  const lives = fc.array(someLife, { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(lives, dayOfLife.map(bookDay), (facts, day) => {
      const histories = facts.map((life) => foldHistory('acme', life))
      const before = histories.map((history) => historyOn(history, dayNumber(day)))
      const known = backdropOf(before, day)
      assert.deepEqual(rounded(backdropOf(histories, day)), rounded(known))
      assert.deepEqual(rounded(backdropOf(before.toReversed(), day)), rounded(known))
    }),
    { numRuns: 100 },
  )
})

/** Sums of the same numbers in another order differ in the last places. */
function rounded(backdrop: Backdrop): unknown {
  return JSON.parse(
    JSON.stringify(backdrop, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value)),
  )
}

test('a day is read against the end of the month before', () => {
  assert.equal(bookDay('2026-03-31'), '2026-02-28')
  assert.equal(bookDay('2026-03-01'), '2026-02-28')
  assert.equal(bookDay('2024-03-15'), '2024-02-29')
  assert.equal(bookDay('2026-01-01'), '2025-12-31')
})
