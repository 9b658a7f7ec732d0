import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bookOf } from '../../../src/core/models/book-counts.ts'
import { chooseModel, MODELS } from '../../../src/core/models/choose.ts'
import { fitPurchases } from '../../../src/core/models/fit-purchases.ts'
import { predictWithin, purchasesWithin } from '../../../src/core/models/predict-interval.ts'
import { isFit, PURCHASE_MODELS } from '../../../src/core/models/purchase-model.ts'
import type { ClientCounts } from '../../../src/core/models/purchase-model.ts'

const MONTH = 365.25 / 84
const YEAR = 365.25 / 7

/** Somebody who bought twelve times, once a month, `silent` weeks ago for the last time; in weeks. */
function monthly(silent: number): ClientCounts {
  return { x: 11, t_x: 11 * MONTH, T: 11 * MONTH + silent, logGaps: 11 * Math.log(MONTH) }
}

function everyModel(clients: readonly ClientCounts[], horizon: number) {
  return PURCHASE_MODELS.map((name) => {
    const fit = fitPurchases(MODELS[name], bookOf(clients))
    assert.ok(isFit(fit) && fit.method === 'map' && fit.covariance !== null, name)
    const count = purchasesWithin(fit, clients[0]!, horizon)
    return { name, fit, count, ...predictWithin(fit, clients[0]!, horizon) }
  })
}

test('a book of one client who buys every month: about as many again, widely', () => {
  for (const { name, fit, pAlive, pBuy, expected, count } of everyModel([monthly(2)], YEAR)) {
    const figures = [...fit.params, fit.logLikelihood, ...Object.values(pAlive), ...Object.values(expected)]
    assert.ok(figures.every(Number.isFinite), name)
    assert.ok(pBuy.value > 0.9 && pBuy.high <= 1, `${name} ${pBuy.value}`)
    assert.ok(pBuy.low < 0.8, `${name}: one client cannot be so sure of ${pBuy.low}`)
    assert.ok(expected.value > 9 && expected.value < 13, `${name} ${expected.value}`)
    assert.ok(expected.low < 10 && expected.high > 13, `${name} ${expected.low} ${expected.high}`)
    assert.ok(count.low <= 7 && count.high >= 14, `${name} ${count.low} ${count.high}`)
  }
  assert.ok(chooseModel(bookOf([monthly(2)])).chosen)
})

test('the same client silent for a year has most likely left', () => {
  for (const { name, pBuy } of everyModel([monthly(YEAR)], YEAR)) assert.ok(pBuy.high < 0.2, `${name} ${pBuy.high}`)
})

test('thirty clients who are all the same tell more than one, and no certainty', () => {
  const [one, thirty] = [1, 30].map((n) => everyModel(Array(n).fill(monthly(2)), YEAR))
  for (const [i, { name, pBuy, expected }] of thirty!.entries()) {
    const alone = one![i]!
    assert.ok(expected.value > 11 && expected.value < 12.1, `${name} ${expected.value}`)
    assert.ok(expected.high / expected.low < alone.expected.high / alone.expected.low, name)
    assert.ok(expected.high > 1.08 * expected.low, `${name} ${expected.low} ${expected.high}`)
    assert.ok(pBuy.low > alone.pBuy.low && pBuy.low < 0.99, `${name} ${pBuy.low}`)
  }
})

test('clients who are all the same are told what clients are told who differ by a hair', () => {
  const same = everyModel(Array(30).fill(monthly(2)), YEAR)
  const nearly = everyModel([...Array(29).fill(monthly(2)), monthly(2 + 1e-6)], YEAR)
  for (const [i, { name, pBuy, expected }] of same.entries()) {
    for (const [a, b] of [
      [pBuy, nearly[i]!.pBuy],
      [expected, nearly[i]!.expected],
    ] as const) {
      for (const side of ['value', 'low', 'high'] as const) assert.ok(Math.abs(a[side] / b[side] - 1) < 1e-4, name)
    }
  }
})
