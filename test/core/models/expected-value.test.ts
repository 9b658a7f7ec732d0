import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bookOf } from '../../../src/core/models/book-counts.ts'
import { discountedSum } from '../../../src/core/models/discount.ts'
import { expectedValue } from '../../../src/core/models/expected-value.ts'
import { fitPurchases } from '../../../src/core/models/fit-purchases.ts'
import { fitGammaGamma } from '../../../src/core/models/gamma-gamma.ts'
import { PARETO_NBD } from '../../../src/core/models/pareto-nbd.ts'
import { isFit, type Fit } from '../../../src/core/models/purchase-model.ts'
import { offBy, ownClients, ownReference, type ReferenceClient } from './reference.ts'

function fitsOf(clients: readonly ReferenceClient[]): { purchases: Fit; spend: Fit } {
  const purchases = fitPurchases(PARETO_NBD, bookOf(clients))
  const { fit: spend } = fitGammaGamma({ x: clients.map(({ x }) => x), mean: clients.map(({ mean }) => mean) })
  assert.ok(isFit(purchases) && isFit(spend))
  return { purchases, spend }
}

const clients = ownClients()
const { purchases, spend } = fitsOf(clients)
const { customers, t_star_weeks: horizon } = ownReference()
const spending = customers.map((client) => ({ ...client, logGaps: 0, mean: client.zbar * 100 }))

test('the worth of the 30 clients is as the reference has it, in minor units', () => {
  for (const client of spending) {
    const worth = expectedValue(purchases, spend, client, horizon)!
    assert.ok(offBy(worth.amount, Number(client.pnbd.clv_t_star_undiscounted) * 100) < 1e-6)
    assert.ok(worth.low! > 0 && worth.low! < worth.amount && worth.amount < worth.high!)
  }
})

test('over a long life, discounted by 15 % in 52 weeks, it is what is known in closed form', () => {
  const rate = 1.15 ** (1 / 52) - 1
  for (const client of spending) {
    const worth = expectedValue(purchases, spend, client, 1e6, rate)!
    assert.ok(offBy(worth.amount, Number(client.pnbd.residual_clv_15pct_year) * 100) < 1e-6)
    assert.ok(offBy(worth.amount / worth.each.amount, client.pnbd.dert_15pct_year) < 1e-6)
  }
})

test('a steady income discounted is the textbook figure', () => {
  for (const [horizonOf, rate] of [
    [52, 0.002],
    [10, 0.5],
    [3000, 0.01],
    [1e7, 0.2],
  ] as const) {
    const force = Math.log1p(rate)
    const known = -Math.expm1(-force * horizonOf) / force
    assert.ok(
      offBy(
        discountedSum((time) => time, horizonOf, rate),
        known,
      ) < 1e-12,
      `${horizonOf}`,
    )
  }
  assert.equal(
    discountedSum((time) => time, 0, 0.1),
    0,
  )
})

test('a discount takes something away, and the more the longer one waits', () => {
  const client = spending[0]!
  const worths = [0, 0.0005, 0.002, 0.01].map((rate) => expectedValue(purchases, spend, client, horizon, rate)!.amount)
  assert.deepEqual(
    worths.toSorted((a, b) => b - a),
    worths,
  )
  assert.ok(worths[1]! > 0.9 * worths[0]!)
})

test('the interval is wider than that of either part, and closes on who is well known', () => {
  const worths = spending.map((client) => ({ client, worth: expectedValue(purchases, spend, client, horizon)! }))
  for (const { worth } of worths) {
    const wide = worth.high! / worth.low!
    assert.ok(wide > worth.each.high! / worth.each.low! - 1e-9)
    assert.ok(wide > worth.purchases.high / worth.purchases.low)
  }
  const [known, new_] = [worths.find(({ client }) => client.x > 25)!, worths.find(({ client }) => client.x === 1)!]
  assert.ok(known.worth.high! / known.worth.low! < new_.worth.high! / new_.worth.low!)
})

test('money in another unit scales the worth and nothing else', () => {
  const dear = fitsOf(clients.map((client) => ({ ...client, mean: client.mean * 450 })))
  for (const client of spending.slice(0, 10)) {
    const [here, there] = [
      expectedValue(purchases, spend, client, horizon)!,
      expectedValue(dear.purchases, dear.spend, { ...client, mean: client.mean * 450 }, horizon)!,
    ]
    assert.deepEqual(there.purchases, here.purchases)
    assert.ok(offBy(there.amount, here.amount * 450) < 1e-5)
    assert.ok(offBy(there.high!, here.high! * 450) < 1e-5)
  }
})

test('the worth of who bought once stands on the book, that of the others on themselves', () => {
  for (const client of clients) {
    const worth = expectedValue(purchases, spend, client, horizon)!
    assert.equal(worth.basis, client.x > 0 && client.mean > 0 ? 'own' : 'book')
  }
})

test('a fit without curvature gives a worth without ends', () => {
  const worth = expectedValue(purchases, { ...spend, covariance: null }, spending[0]!, horizon)!
  assert.ok(worth.amount > 0)
  assert.deepEqual([worth.low, worth.high], [null, null])
  const other = expectedValue({ ...purchases, covariance: null }, spend, spending[0]!, horizon)!
  assert.deepEqual([other.low, other.high], [null, null])
})
