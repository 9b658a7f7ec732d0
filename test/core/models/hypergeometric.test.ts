import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hypergeometric, logHypergeometric } from '../../../src/core/models/hypergeometric.ts'
import { offBy, reference } from './reference.ts'

type Point = { a: number; b: number; c: number; z: number; log_value: string }
const { hyp2f1_points: points } = reference('misc_stats.json') as { hyp2f1_points: Point[] }

test('all reference points to fourteen digits, parameters of a thousand included', () => {
  assert.equal(points.length, 8)
  for (const { a, b, c, z, log_value } of points) {
    assert.ok(offBy(logHypergeometric(a, b, c, z), log_value) < 1.5e-14, `F(${a}, ${b}; ${c}; ${z})`)
  }
})

test('a negative third parameter, as BG/NBD has it where a + b < 1', () => {
  const known: [number, number, number, number, number][] = [
    [0.3, 0.5, -0.19, 0.7, -1.2084898098950432],
    [0.11, 0.5, -0.19, 0.4, 0.8063826305626894],
    [2.3, 0.3, -0.5, 0.9, -2504.530639635742],
    [0.24, 0.9, -0.01, 0.2, -4.631483611117293],
  ]
  for (const [a, b, c, z, value] of known) assert.ok(offBy(hypergeometric(a, b, c, z), value) < 1e-13, `${a} ${c}`)
})

test('where it is an elementary function it is that one', () => {
  const size = fc.double({ min: 0.01, max: 900, noNaN: true })
  fc.assert(
    fc.property(size, size, fc.double({ min: 0, max: 0.99, noNaN: true }), (a, c, z) => {
      // F(a, c; c; z) = (1 − z)^−a; the rounding of a and c themselves counts with the log of 1 − z.
      const log = Math.log1p(-z)
      const rounding = 1e-13 * (1 + a) + 1e-15 * (a + c) * (1 - log)
      assert.ok(Math.abs(logHypergeometric(a, c, c, z) + a * log) <= rounding)
    }),
  )
  // F(1, 1; 2; z) = −log(1 − z) / z
  for (const z of [1e-9, 0.1, 0.5, 0.97]) assert.ok(offBy(hypergeometric(1, 1, 2, z), -Math.log1p(-z) / z) < 1e-14)
})

test('nothing at 0, not a number outside', () => {
  assert.equal(logHypergeometric(3, 4, 5, 0), 0)
  assert.ok(Number.isNaN(logHypergeometric(3, 4, 5, -0.1)))
})

test('beyond the largest number its logarithm is still one', () => {
  assert.ok(offBy(logHypergeometric(600, 2, 3, 0.999), 4132.044296519162) < 1e-13)
})
