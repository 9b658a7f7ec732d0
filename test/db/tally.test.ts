import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { makeTally } from '../../src/db/tally.ts'

test('a tally says how often a number came before, as a map would', () => {
  // Few different numbers, so that they repeat; large and small ones, so that places clash.
  const mark = fc.oneof(
    fc.integer({ min: 0, max: 50 }),
    fc.integer({ min: 0, max: 50 }).map((n) => n * 1024),
    fc.maxSafeNat(),
  )
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 3000, size: 'max' }), (marks) => {
      const tally = makeTally()
      const map = new Map<number, number>()
      for (const one of marks.map((n) => n % 2 ** 52)) {
        const before = map.get(one) ?? 0
        map.set(one, before + 1)
        assert.equal(tally.add(one), before)
      }
    }),
    { numRuns: 50 },
  )
})
