import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { rhythmOf } from '../../src/core/models/rhythm.ts'
import { ascending, medianOf, quantileOf } from '../../src/core/models/robust.ts'

const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 })
const share = fc.double({ min: 0, max: 1, noNaN: true })
const days = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 6, maxLength: 40 }).map(ascending)

test('a quantile lies among its numbers and grows with its share', () => {
  fc.assert(
    fc.property(numbers, share, share, (values, p, q) => {
      const sorted = ascending(values)
      const [low, high] = [quantileOf(sorted, Math.min(p, q)), quantileOf(sorted, Math.max(p, q))]
      assert.ok(sorted[0]! <= low && low <= high && high <= sorted.at(-1)!)
      assert.equal(quantileOf(sorted, 0), sorted[0])
      assert.equal(quantileOf(sorted, 1), sorted.at(-1))
    }),
  )
})

test('quantiles of type 7 by hand', () => {
  assert.equal(quantileOf([1, 2, 3, 4], 0.5), 2.5)
  assert.equal(quantileOf([1, 2, 3, 4], 0.25), 1.75)
  assert.equal(quantileOf([10], 0.9), 10)
  assert.equal(Number.isNaN(quantileOf([], 0.5)), true)
})

test('one wild value moves the median no further than to its neighbour', () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const sorted = ascending(values)
      const wild = medianOf([...values, 1e9])
      assert.ok(wild >= medianOf(values))
      assert.ok(wild <= sorted[Math.ceil(sorted.length / 2)]!)
    }),
  )
})

test('a median splits its numbers in halves and does not change them', () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const before = [...values]
      const median = medianOf(values)
      assert.deepEqual(values, before)
      assert.ok(values.filter((value) => value < median).length <= values.length / 2)
      assert.ok(values.filter((value) => value > median).length <= values.length / 2)
    }),
  )
})

test('a rhythm counts a day once, moves with the calendar and forgives at least a week', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -500, max: 500 }), (list, shift) => {
      const rhythm = rhythmOf(list, 1)
      assert.deepEqual(
        rhythmOf(
          list.flatMap((day) => [day, day]),
          1,
        ),
        rhythm,
      )
      assert.deepEqual(
        rhythmOf(
          list.map((day) => day + shift),
          1,
        ),
        rhythm && { ...rhythm, last: rhythm.last + shift },
      )
      if (!rhythm) return
      assert.ok(rhythm.low <= rhythm.usual && rhythm.usual <= rhythm.high)
      assert.ok(rhythm.limit >= rhythm.usual + 6 && rhythm.limit >= 2 * rhythm.usual - 1)
      assert.equal(rhythm.last, list.at(-1))
    }),
  )
})

test('a rhythm needs enough gaps, and speaks of the last 24', () => {
  assert.equal(rhythmOf([0, 7, 14, 21], 4), null)
  assert.equal(rhythmOf([0, 0, 7, 7, 14, 21], 4), null)
  assert.equal(rhythmOf([0, 1, 2, 3, 4, 27], 4), null)
  assert.equal(rhythmOf([0, 1, 2, 3, 4, 28], 4)?.gaps, 5)
  assert.deepEqual(rhythmOf([0, 7, 14, 21, 28], 4), { gaps: 4, usual: 7, low: 7, high: 7, limit: 14, last: 28 })
  const slowThenFast = [
    ...Array.from({ length: 50 }, (_, i) => i * 100),
    ...Array.from({ length: 24 }, (_, i) => 4900 + (i + 1) * 5),
  ]
  assert.deepEqual(rhythmOf(slowThenFast, 4), { gaps: 24, usual: 5, low: 5, high: 5, limit: 12, last: 5020 })
})

test('a pause that came twice within two years, amid gaps as short as now, is part of the rhythm', () => {
  const week = (from: number) => Array.from({ length: 5 }, (_, i) => from + i * 2)
  const bursts = [...week(0), ...week(80), ...week(170)]
  assert.equal(rhythmOf(bursts, 4)?.limit, 72)
  assert.equal(rhythmOf(bursts.slice(0, 10), 4)?.limit, 17)
  assert.equal(rhythmOf([...bursts, ...Array.from({ length: 400 }, (_, i) => 180 + i * 2)], 4)?.limit, 9)
})
