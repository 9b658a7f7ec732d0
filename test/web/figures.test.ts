import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { roughly } from '../../src/surfaces/web/pieces/estimates.ts'
import { hundredths, rounded, writeSpan } from '../../src/surfaces/web/pieces/shares.ts'
import { reliabilityPoints, reliabilityScale } from '../../src/surfaces/web/screens/check/reliability-points.ts'
import { loadWords } from '../../src/words/load.ts'

const { say } = loadWords('en')
const share = fc.double({ min: 0, max: 1, noNaN: true })

test('only what is certain is 0 or 100 in a hundred', () => {
  assert.deepEqual([0, 1, 0.714, 0.998, 0.0004, 0.99999].map(hundredths), [0, 100, 71, 99.8, 0.1, 99.9])
  fc.assert(
    fc.property(share, (one) => {
      assert.equal(hundredths(one) === 0, one === 0)
      assert.equal(hundredths(one) === 100, one === 1)
      assert.ok(Math.abs(hundredths(one) / 100 - one) <= 0.00501)
    }),
  )
})

test('an estimated amount keeps the two figures that mean something', () => {
  const written = [443_892, 2585, 7, 0, -123_456].map((minor) => roughly({ minor, currency: 'EUR' }).minor)
  assert.deepEqual(written, [440_000, 2600, 7, 0, -120_000])
})

test('a figure has as many decimals as it deserves', () => {
  assert.deepEqual([0.4213, 6.23, 19.96, 120.4, -0.304].map(rounded), [0.42, 6.2, 20, 120, -0.3])
})

test('a span is said in the unit a person would use, and in days where only days are known', () => {
  const exact = [0, 65, 190, 2880].map((minutes) => writeSpan(say, minutes, true))
  assert.deepEqual(exact, ['0 minutes', '65 minutes', '3 hours', '2 days'])
  const days = [0, 65, 1440, 2880].map((minutes) => writeSpan(say, minutes, false))
  assert.deepEqual(days, ['the same day', 'the same day', 'one day', '2 days'])
})

const tenth = fc.record({ predicted: share, came: share, n: fc.integer({ min: 1, max: 10_000 }) })

test('every tenth has its interval, and the drawing holds them all', () => {
  fc.assert(
    fc.property(fc.array(tenth, { minLength: 1, maxLength: 10 }), (tenths) => {
      const points = reliabilityPoints(tenths)
      const { from, to, ticks } = reliabilityScale(points)
      assert.equal(points.length, tenths.length)
      for (const { predicted, low, high } of points) {
        assert.ok(low <= high)
        for (const value of [predicted, low, high]) assert.ok(value >= from && value <= to)
      }
      assert.deepEqual([ticks[0], ticks.at(-1)], [from, to])
    }),
  )
})

test('a tenth that holds no reading is not drawn', () => {
  const none = { predicted: 0.5, came: 0, n: 0 }
  assert.deepEqual(reliabilityPoints([none]), [])
})
