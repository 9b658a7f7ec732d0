import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { eigenOf, hessianOf, inverseOf } from '../../../src/core/models/curvature.ts'
import { normalCdf, normalQuantile, regularisedBeta, upperGamma } from '../../../src/core/models/incomplete.ts'
import { minimise, minimiseFrom } from '../../../src/core/models/minimise.ts'
import {
  digamma,
  log1mexp,
  logAddExp,
  logBeta,
  logGamma,
  logGammaRatio,
  logistic,
  trigamma,
} from '../../../src/core/models/special.ts'
import { offBy, reference } from './reference.ts'

type Point = { x: number; v: string }
type Comparison = Record<'n1' | 't1' | 'n2' | 't2', number> &
  Record<'prior_shape' | 'prior_rate' | 'c' | 'p_rate2_lt_c_rate1', string>
const points = reference('misc_stats.json') as {
  gammaln_points: Point[]
  digamma_points: Point[]
  gamma_poisson_rate_comparison: { cases: Comparison[] }
}

const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true })
const share = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true })

test('ln Γ and ψ at the reference points, thirteen digits', () => {
  for (const { x, v } of points.gammaln_points) assert.ok(offBy(logGamma(x), v) < 1e-13, `ln Γ(${x})`)
  // Next to the zero of ψ only the absolute error can be small.
  for (const { x, v } of points.digamma_points) {
    assert.ok(offBy(digamma(x), v) < 1e-13 || Math.abs(digamma(x) - Number(v)) < 1e-15, `ψ(${x})`)
  }
})

test('Γ(x + 1) = x Γ(x), and so on for its derivatives', () => {
  fc.assert(
    fc.property(positive, (x) => {
      assert.ok(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x)) < 1e-13 * (1 + Math.abs(logGamma(x))))
      assert.ok(Math.abs(digamma(x + 1) - digamma(x) - 1 / x) < 1e-13 * (1 + 1 / x))
      assert.ok(Math.abs(trigamma(x) - trigamma(x + 1) - 1 / x ** 2) < 1e-13 * (1 + 1 / x ** 2))
      assert.ok(offBy(logGammaRatio(x, 1), Math.log(x)) < 1e-12 || Math.abs(x - 1) < 1e-2)
    }),
  )
  assert.ok(offBy(trigamma(1), Math.PI ** 2 / 6) < 1e-15)
  assert.ok(offBy(logBeta(2, 3), -Math.log(12)) < 1e-14)
})

test('a ratio of Γ with a tiny step keeps its digits where a difference has none', () => {
  assert.ok(offBy(logGammaRatio(1e7, 1e-9) / 1e-9, digamma(1e7)) < 1e-8)
  assert.ok(offBy(logGammaRatio(1e15, 0.125), 0.125 * Math.log(1e15)) < 1e-14)
})

test('sums and differences in logs', () => {
  assert.ok(offBy(logAddExp(-1000, -1000), -1000 + Math.LN2) < 1e-15)
  assert.equal(logAddExp(-Infinity, 3), 3)
  assert.equal(logAddExp(1e4, -1e4), 1e4)
  assert.ok(offBy(log1mexp(-1e-20), Math.log(1e-20)) < 1e-15)
  assert.ok(offBy(log1mexp(-50), -Math.exp(-50)) < 1e-15)
  assert.equal(logistic(-800) + logistic(800), 1)
})

test('incomplete beta: comparisons of two rates as the reference', () => {
  for (const one of points.gamma_poisson_rate_comparison.cases) {
    const [shape, rate, c] = [Number(one.prior_shape), Number(one.prior_rate), Number(one.c)]
    const [before, after] = [rate + one.t1, c * (rate + one.t2)]
    const chance = regularisedBeta(after / (after + before), shape + one.n2, shape + one.n1)
    assert.ok(offBy(chance, one.p_rate2_lt_c_rate1) < 1e-13)
  }
})

test('incomplete beta and gamma are shares, mirror each other and grow', () => {
  fc.assert(
    fc.property(share, share, fc.double({ min: 0.01, max: 500, noNaN: true }), positive, (x, y, a, b) => {
      const both = regularisedBeta(x, a, b) + regularisedBeta(1 - x, b, a)
      assert.ok(Math.abs(both - 1) < 1e-6)
      assert.ok(regularisedBeta(Math.min(x, y), a, b) <= regularisedBeta(Math.max(x, y), a, b) + 1e-12)
      const [more, less] = [400 * Math.min(x, y), 400 * Math.max(x, y)].map((amount) => upperGamma(a, amount))
      assert.ok(less! >= 0 && less! <= more! + 1e-12 && more! <= 1)
    }),
  )
  assert.ok(offBy(upperGamma(1, 0.5), Math.exp(-0.5)) < 1e-14)
  assert.ok(offBy(upperGamma(3, 9), Math.exp(-9) * (1 + 9 + 40.5)) < 1e-14)
})

test('the normal quantile is the inverse of the normal distribution, far into its tails', () => {
  assert.ok(offBy(normalQuantile(0.975), 1.959963984540054) < 1e-14)
  assert.equal(normalQuantile(0.5), 0)
  assert.equal(normalQuantile(0), -Infinity)
  fc.assert(fc.property(share, (p) => assert.ok(offBy(normalCdf(normalQuantile(p)), p) < 1e-12)))
  assert.ok(offBy(normalCdf(normalQuantile(1e-300)), 1e-300) < 1e-12)
})

/** A long bent valley with its lowest place at (1, 1). */
function valley(at: Float64Array, slope: Float64Array): number {
  const [x, y] = [at[0]!, at[1]!]
  slope[0] = -2 * (1 - x) - 400 * x * (y - x * x)
  slope[1] = 200 * (y - x * x)
  return (1 - x) ** 2 + 100 * (y - x * x) ** 2
}

test('the search follows a bent valley to its lowest place, and keeps within its box', () => {
  const { at, converged, gradient } = minimise(valley, [-1.2, 1])
  assert.ok(converged && gradient < 1e-9)
  assert.ok(offBy(at[0]!, 1) < 1e-8 && offBy(at[1]!, 1) < 1e-8)
  const boxed = minimise(valley, [-0.2, 0.1], { box: 0.5 })
  assert.ok(boxed.at.every((value) => Math.abs(value) <= 0.5))
  assert.equal(boxed.at[0], 0.5)
})

test('of several starts the best is taken, and a place without a value is no start', () => {
  const waves = (at: Float64Array, slope: Float64Array) => {
    slope[0] = -Math.sin(at[0]!) * 3 + 0.2 * at[0]!
    return Math.cos(at[0]!) * 3 + 0.1 * at[0]! ** 2
  }
  const best = minimiseFrom(waves, [[-8], [2], [9]])!
  assert.ok(best.converged && Math.abs(Math.abs(best.at[0]!) - 2.94) < 0.02)
  assert.equal(
    minimiseFrom(() => NaN, [[0]]),
    null,
  )
})

test('curvature: second derivatives, eigenvalues and the inverse', () => {
  const hessian = hessianOf(valley, [1, 1])
  assert.ok(offBy(hessian[0]![0]!, 802) < 1e-7 && offBy(hessian[0]![1]!, -400) < 1e-7)
  const exact = [
    [4, 1, 0.5],
    [1, 3, -1],
    [0.5, -1, 2],
  ]
  const eigen = eigenOf(exact)
  assert.ok(eigen.values[0]! <= eigen.values[1]! && eigen.values[1]! <= eigen.values[2]!)
  assert.ok(offBy(eigen.values[0]! * eigen.values[1]! * eigen.values[2]!, 16.25) < 1e-14)
  const inverse = inverseOf(eigen)!
  for (const [i, row] of exact.entries()) {
    for (const [j] of row.entries()) {
      const product = row.reduce((sum, entry, k) => sum + entry * inverse[k]![j]!, 0)
      assert.ok(Math.abs(product - (i === j ? 1 : 0)) < 1e-14)
    }
  }
  assert.equal(
    inverseOf(
      eigenOf([
        [1, 2],
        [2, 1],
      ]),
    ),
    null,
  )
})
