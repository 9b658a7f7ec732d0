import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { aucOf } from '../../../src/core/models/auc.ts'
import {
  brierOf,
  brierOfAverage,
  decilesOf,
  recalibrated,
  recalibrationOf,
} from '../../../src/core/models/calibration.ts'
import { MODELS } from '../../../src/core/models/choose.ts'
import { fitLogistic } from '../../../src/core/models/logistic.ts'
import { countUntil, daysOf } from '../../../src/core/models/purchase-days.ts'
import { reference } from './reference.ts'
import { ownBook } from './slip-books.ts'

type Holdout = {
  auc_p_buy: number
  brier_p_buy: number
  brier_base: number
  calibration_intercept: number
  calibration_slope: number
  reliability_deciles: [number, number, number][]
}

for (const [key, name] of [
  ['bgnbd', 'bg-nbd'],
  ['mbgnbd', 'mbg-nbd'],
  ['pnbd', 'pareto-nbd'],
] as const) {
  test(`AUC, Brier, log loss, calibration and deciles of ${name} equal the reference`, () => {
    const { models } = reference('own_600.json') as { models: Record<string, { params: number[]; holdout: Holdout }> }
    const { params, holdout } = models[key]!
    const { book, until, horizon } = ownBook()
    const [chances, came] = [[] as number[], [] as boolean[]]
    for (let i = 0; i < book.start.length - 1; i++) {
      const days = daysOf(book, i)
      const n = countUntil(days, until)
      const client = { x: n - 1, t_x: (days[n - 1]! - days[0]!) / 7, T: (until - days[0]!) / 7, logGaps: 0 }
      chances.push(MODELS[name].predict(params, client, horizon / 7).pBuy)
      came.push(countUntil(days, until + horizon) > n)
    }
    const near = (a: number, b: number) => assert.ok(Math.abs(a - b) < 1e-7 * Math.max(1, Math.abs(b)), `${a} ${b}`)
    near(aucOf(chances, came).auc!, holdout.auc_p_buy)
    near(brierOf(chances, came), holdout.brier_p_buy)
    near(brierOfAverage(came), holdout.brier_base)
    const { intercept, slope } = recalibrationOf(chances, came)
    near(intercept, holdout.calibration_intercept)
    near(slope, holdout.calibration_slope)
    const deciles = decilesOf(chances, came)
    assert.equal(deciles.length, holdout.reliability_deciles.length)
    deciles.forEach(({ predicted, came: share, n }, i) => {
      const [expected, real, of] = holdout.reliability_deciles[i]!
      near(predicted, expected)
      near(share, real)
      assert.equal(n, of)
    })
  })
}

const scored = fc.array(fc.record({ score: fc.integer({ min: 0, max: 12 }), came: fc.boolean() }), { maxLength: 60 })

test('AUC and its variance are those of all pairs, ties counting half', () => {
  fc.assert(
    fc.property(scored, (cases) => {
      const area = aucOf(
        cases.map((one) => one.score),
        cases.map((one) => one.came),
      )
      const yes = cases.filter((one) => one.came).map((one) => one.score)
      const no = cases.filter((one) => !one.came).map((one) => one.score)
      if (yes.length === 0 || no.length === 0) return assert.deepEqual([area.auc, area.low, area.high], [null, 0, 1])
      const wins = (a: number, b: number) => (a > b ? 1 : a === b ? 0.5 : 0)
      const below = yes.map((a) => mean(no.map((b) => wins(a, b))))
      const above = no.map((b) => mean(yes.map((a) => wins(a, b))))
      assert.ok(Math.abs(area.auc! - mean(below)) < 1e-12)
      const half = 1.959963984540054 * Math.sqrt(varianceOfMean(below) + varianceOfMean(above))
      if (half === 0) return assert.ok(area.low < area.auc! || area.high > area.auc!)
      assert.ok(Math.abs(area.low - Math.max(0, area.auc! - half)) < 1e-9)
      assert.ok(Math.abs(area.high - Math.min(1, area.auc! + half)) < 1e-9)
    }),
  )
})

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function varianceOfMean(values: readonly number[]): number {
  if (values.length < 2) return 0
  const middle = mean(values)
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1) / values.length
}

test('a ridge regression ends where its slope is 0, also where the cases are separated', () => {
  const cases = fc.array(fc.tuple(fc.integer({ min: -5, max: 5 }), fc.boolean()), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(cases, fc.double({ min: -2, max: 2, noNaN: true }), (all, centre) => {
      const rows = Float64Array.from(all.flatMap(([value]) => [1, value]))
      const outcomes = Float64Array.from(all, ([, came]) => Number(came))
      const belief = { centre: [0, centre], hold: [0.5, 2] }
      const fit = fitLogistic({ rows, width: 2, outcomes, weights: null }, belief)
      assert.ok(fit.converged)
      const slopes = fit.weights.map((weight, j) => belief.hold[j]! * (weight - belief.centre[j]!))
      all.forEach(([value], i) => {
        const miss = 1 / (1 + Math.exp(-fit.weights[0]! - fit.weights[1]! * value)) - outcomes[i]!
        slopes[0]! += miss
        slopes[1]! += miss * value
      })
      for (const slope of slopes) assert.ok(Math.abs(slope) < 1e-5, String(slope))
    }),
  )
})

test('a weight keeps its sign, and is 0 where the cases say the opposite', () => {
  const rows = Float64Array.from([-2, -1, 0, 1, 2, 3].flatMap((value) => [1, value]))
  const outcomes = Float64Array.from([1, 1, 1, 0, 0, 0])
  const cases = { rows, width: 2, outcomes, weights: null }
  const held = fitLogistic(cases, { centre: [0, 1], hold: [0.1, 0.1], signs: [0, 1] })
  assert.equal(held.weights[1], 0)
  assert.ok(fitLogistic(cases, { centre: [0, 1], hold: [0.1, 0.1], signs: [0, -1] }).weights[1]! < -0.5)
})

test('recalibrated chances fit the cases they were recalibrated on', () => {
  const chances = Array.from({ length: 200 }, (_, i) => (i + 0.5) / 200)
  const came = chances.map((chance, i) => ((i * 37) % 100) / 100 < chance ** 2)
  const change = recalibrationOf(chances, came)
  const better = chances.map((chance) => recalibrated(chance, change))
  const again = recalibrationOf(better, came)
  assert.ok(Math.abs(again.slope - 1) < 1e-4 && Math.abs(again.intercept) < 1e-4)
  assert.ok(brierOf(better, came) < brierOf(chances, came))
})
