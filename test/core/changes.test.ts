import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { changesOf } from '../../src/core/advice/changes.ts'
import { addDays, dayFromNumber, dayNumber } from '../../src/core/day.ts'
import type { Day } from '../../src/core/day.ts'
import { readStory } from '../../src/core/ledger/story.ts'
import { NO_BACKDROP } from '../../src/core/signals/backdrop.ts'
import { foldHistory } from '../../src/core/signals/fold.ts'
import { historyOn } from '../../src/core/signals/history.ts'
import { BIRTH, dayOfLife, someLife } from './some-facts.ts'

const every = (first: Day, n: number, gap: number) => Array.from({ length: n }, (_, i) => addDays(first, gap * i))

function changesOn(days: readonly Day[], on: Day) {
  const text = days.map((day) => `${day} invoice acme 500.00 EUR\n${day} call with acme`).join('\n')
  const history = foldHistory('acme', readStory(text).facts)
  return changesOf(historyOn(history, dayNumber(on)), dayNumber(on), NO_BACKDROP)
}

test('a clear change says between which days it began, and the less clear it is the wider they are', () => {
  // Every two weeks, and from the end of November on every seven.
  const usual = every('2024-01-02', 50, 14)
  assert.equal(usual.at(-1), '2025-11-18')
  const found = changesOn([...usual, ...every('2026-01-06', 4, 49)], '2026-06-30')
  assert.deepEqual(
    found.map(({ measure }) => measure),
    ['purchases', 'spend', 'contacts'],
  )
  for (const { measure, from, fromLow, fromHigh } of found) {
    const [low, day, high] = [fromLow, from, fromHigh].map((one) => dayFromNumber(one!))
    assert.ok('2025-09-15' < low! && low! <= day! && day! <= high! && high! < '2026-03-15', `${low} ${day} ${high}`)
    assert.ok(low! < '2025-12-01' && high! >= '2025-11-19', measure)
  }
})

test('where nothing changed there is no day, nor days between which', () => {
  for (const { measure, from, fromLow, fromHigh } of changesOn(every('2024-01-02', 60, 14), '2026-04-10')) {
    assert.deepEqual([from, fromLow, fromHigh], [null, null, null], measure)
  }
})

test('days between which a change began come with a day, lie around it and within what is on record', () => {
  let seen = 0
  fc.assert(
    fc.property(someLife, dayOfLife, (life, day) => {
      const today = dayNumber(day)
      for (const { from, fromLow, fromHigh } of changesOf(
        historyOn(foldHistory('acme', life), today),
        today,
        NO_BACKDROP,
      )) {
        assert.equal(fromLow === null, fromHigh === null)
        if (fromLow === null || fromHigh === null) continue
        seen += 1
        assert.ok(from !== null && fromLow <= from && from <= fromHigh)
        assert.ok(dayNumber(BIRTH) < fromLow && fromHigh <= today)
      }
    }),
    { numRuns: 300 },
  )
  assert.ok(seen > 10, `only ${seen}`)
})
