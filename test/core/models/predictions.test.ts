import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bookOf } from '../../../src/core/models/book-counts.ts'
import { chooseModel, MODELS } from '../../../src/core/models/choose.ts'
import { countChances } from '../../../src/core/models/counts-ahead.ts'
import { fitPurchases } from '../../../src/core/models/fit-purchases.ts'
import { predictWithin, purchasesWithin } from '../../../src/core/models/predict-interval.ts'
import { isFit, PURCHASE_MODELS } from '../../../src/core/models/purchase-model.ts'
import type { ClientCounts, Fit } from '../../../src/core/models/purchase-model.ts'
import { offBy, ownClients, ownReference } from './reference.ts'
import { tellClients } from './simulate.ts'

const models = PURCHASE_MODELS.map((name) => MODELS[name])
const without = models.filter((model) => model.dropout === 'beta')
const size = (min: number, max: number) =>
  fc.double({ min: Math.log(min), max: Math.log(max), noNaN: true }).map(Math.exp)
const params = fc.tuple(size(0.05, 50), size(0.05, 50), size(0.02, 20), size(0.05, 50))
const client = fc
  .record({ x: fc.nat(40), t_x: size(0.1, 200), silence: size(1e-3, 300) })
  .map(({ x, t_x, silence }) => ({ x, t_x: x === 0 ? 0 : t_x, T: (x === 0 ? 0 : t_x) + silence, logGaps: 0 }))

test('chances are chances, and as many purchases are expected as there are chances to buy at least', () => {
  fc.assert(
    fc.property(params, client, size(0.01, 300), (at, one, horizon) => {
      for (const model of models) {
        const { pAlive, pBuy, expected } = model.predict(at, one, horizon)
        assert.ok(pAlive >= 0 && pAlive <= 1 && pBuy >= 0 && pBuy <= pAlive * (1 + 1e-9))
        assert.ok(expected >= pBuy * (1 - 1e-9) && Number.isFinite(expected))
      }
    }),
  )
})

test('1 − L(T + H) / L(T): the chance to buy is what the likelihood loses', () => {
  fc.assert(
    fc.property(params, client, size(0.5, 100), (at, one, horizon) => {
      const logs = Float64Array.from(at, Math.log)
      for (const model of without) {
        const [now, later] = [0, horizon].map((more) =>
          model.likelihoodOf(bookOf([{ ...one, T: one.T + more }]))(logs, new Float64Array(4)),
        )
        const { pBuy } = model.predict(at, one, horizon)
        assert.ok(Math.abs(pBuy + Math.expm1(later! - now!)) < 1e-9)
      }
    }),
  )
})

test('longer silence never makes it likelier that a client is still there, nor (without a rhythm) that it buys', () => {
  fc.assert(
    fc.property(params, client, size(0.01, 100), size(0.5, 100), (at, one, more, horizon) => {
      for (const model of models) {
        const [now, later] = [one, { ...one, T: one.T + more }].map((then) => model.predict(at, then, horizon))
        assert.ok(later!.pAlive <= now!.pAlive * (1 + 1e-9))
        if (model.phases === 1) assert.ok(later!.pBuy <= now!.pBuy * (1 + 1e-9))
      }
    }),
  )
})

test('a longer horizon never makes fewer purchases; none makes none', () => {
  fc.assert(
    fc.property(params, client, size(0.01, 100), size(0.01, 100), (at, one, horizon, more) => {
      for (const model of models) {
        const [near, far] = [horizon, horizon + more].map((ahead) => model.predict(at, one, ahead))
        assert.ok(far!.pBuy >= near!.pBuy * (1 - 1e-9) && far!.expected >= near!.expected * (1 - 1e-9))
        assert.deepEqual(model.predict(at, one, 0), { pAlive: near!.pAlive, pBuy: 0, expected: 0 })
      }
    }),
  )
})

test('the chances of 0, 1, 2, … purchases add up to 1, to the number expected and to the chance of any', () => {
  fc.assert(
    fc.property(params, client, size(0.1, 60), (at, one, horizon) => {
      for (const model of models) {
        const chances = countChances(model, at, one, horizon)
        const sum = chances.reduce((total, chance) => total + chance, 0)
        const mean = chances.reduce((total, chance, j) => total + j * chance, 0)
        const { pBuy, expected } = model.predict(at, one, horizon)
        assert.ok(chances.every((chance) => chance > -1e-12) && Math.abs(sum - 1) < 1e-9)
        const within = model.dropout === 'beta' ? 1e-7 : 2e-3
        assert.ok(Math.abs(1 - chances[0]! - pBuy) < within, model.name)
        assert.ok(Math.abs(mean - expected) <= within * (1 + expected), `${model.name} ${mean} ${expected}`)
      }
    }),
    { numRuns: 60 },
  )
})

test('no number fails for odd clients: one purchase, all today, ten thousand, thirty years of days', () => {
  const odd: ClientCounts[] = [
    { x: 0, t_x: 0, T: 0, logGaps: 0 },
    { x: 0, t_x: 0, T: 10_957, logGaps: 0 },
    { x: 1, t_x: 1, T: 10_957, logGaps: 0 },
    { x: 10_000, t_x: 10_950, T: 10_957, logGaps: 0 },
    { x: 10_000, t_x: 10_000, T: 10_000, logGaps: 0 },
    { x: 300, t_x: 0.3, T: 10_957, logGaps: 0 },
  ]
  for (const at of [
    [0.25, 30, 0.79, 2.4],
    [2.5, 0.008, 1, 0.3],
    [1e4, 1e4, 1e-4, 8e3],
    [0.1, 1e3, 8e3, 8e3],
  ]) {
    for (const model of models) {
      for (const one of odd) {
        for (const horizon of [1e-6, 1, 365, 10_957, 1e6]) {
          const { pAlive, pBuy, expected } = model.predict(at, one, horizon)
          const said = `${model.name} ${at.join()} ${JSON.stringify(one)} ${horizon}: ${pAlive} ${pBuy} ${expected}`
          assert.ok(pAlive >= 0 && pAlive <= 1 && pBuy >= 0 && pBuy <= 1 && expected >= 0, said)
          assert.ok(Number.isFinite(expected), said)
        }
      }
    }
  }
})

test('an expectation far beyond one by one counting goes on smoothly from it', () => {
  const fresh = { x: 3, t_x: 2, T: 2, logGaps: 0 }
  for (const model of without) {
    const at = [2.5, 0.008, 0.3, 2]
    // Around 20,000 terms the way of adding up changes; the expectation is a smooth function of the horizon.
    const logs = Array.from({ length: 60 }, (_, i) => Math.log(model.predict(at, fresh, 20 * 1.2 ** i).expected))
    const bends = logs.slice(2).map((log, i) => log - 2 * logs[i + 1]! + logs[i]!)
    assert.ok(
      bends.every((bend, i) => Math.abs(bend - (bends[i - 1] ?? bend)) < 2e-3),
      model.name,
    )
  }
})

test('intervals hold their figure, stay within what can be, and narrow as the book grows', () => {
  const truth = { r: 1.2, alpha: 7, a: 0.6, b: 2.4, phases: 1, first: 1 as const }
  const one = { x: 4, t_x: 30, T: 40, logGaps: 4 * Math.log(7) }
  const widths = [30, 300, 3000].map((clients) => {
    const told = tellClients(truth, clients, 100, 0, clients + 1).map(({ client: counts }) => counts)
    const fit = fitPurchases(MODELS['mbg-nbd'], bookOf(told)) as Fit
    const { pAlive, pBuy, expected } = predictWithin(fit, one, 26)
    for (const within of [pAlive, pBuy, expected]) {
      assert.ok(0 <= within.low && within.low < within.value && within.value < within.high)
    }
    assert.ok(pAlive.high <= 1 && pBuy.high <= 1)
    const real = MODELS['mbg-nbd'].predict([1.2, 7, 0.6, 2.4], one, 26)
    assert.ok(pBuy.low - 0.03 < real.pBuy && real.pBuy < pBuy.high + 0.03)
    return expected.high - expected.low
  })
  assert.ok(widths[0]! > widths[1]! && widths[1]! > widths[2]!)
})

test('what BG/NBD is certain of has no width, and no covariance means anything may be', () => {
  const fit = fitPurchases(MODELS['bg-nbd'], bookOf(ownClients())) as Fit
  const once = { x: 0, t_x: 0, T: 20, logGaps: 0 }
  assert.deepEqual(predictWithin(fit, once, 10).pAlive, { value: 1, low: 1, high: 1 })
  const { pBuy, expected } = predictWithin({ ...fit, covariance: null }, once, 10)
  assert.deepEqual([pBuy.low, pBuy.high, expected.low, expected.high], [0, 1, 0, Infinity])
})

test('four in five clients buy as often as was said they would', () => {
  const truth = { r: 1.2, alpha: 7, a: 0.6, b: 2.4, phases: 1, first: 1 as const }
  const told = tellClients(truth, 400, 100, 30, 77)
  const fit = chooseModel(bookOf(told.map(({ client: counts }) => counts))).chosen!
  const held = told.filter(({ client: counts, bought }) => {
    const { low, high, value } = purchasesWithin(fit, counts, 30)
    assert.ok(low <= high && Number.isInteger(low) && Number.isInteger(high) && value >= 0)
    return low <= bought && bought <= high
  })
  // Whole numbers make the share larger than asked for, never much smaller.
  assert.ok(held.length > 0.77 * told.length, `${held.length}`)
  assert.ok(purchasesWithin(fit, told[0]!.client, 30, 0.99).high >= purchasesWithin(fit, told[0]!.client, 30, 0.5).high)
})

test('in the year after, the 600 invented clients buy about as often as was said', () => {
  const { customers, t_star_weeks: year } = ownReference()
  const { chosen } = chooseModel(bookOf(ownClients()))
  assert.ok(chosen !== null && isFit(chosen))
  const came = (customers as unknown as (ClientCounts & { x_star: number })[]).filter((one) => {
    const { low, high } = purchasesWithin(chosen, one, year)
    return low <= one.x_star && one.x_star <= high
  })
  assert.ok(came.length >= 21 && offBy(came.length, customers.length) < 0.3)
})
