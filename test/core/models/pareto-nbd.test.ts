import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bookOf } from '../../../src/core/models/book-counts.ts'
import { fitPurchases } from '../../../src/core/models/fit-purchases.ts'
import { logHypergeometric } from '../../../src/core/models/hypergeometric.ts'
import { PARETO_NBD } from '../../../src/core/models/pareto-nbd.ts'
import { isFit, type ClientCounts, type Fit } from '../../../src/core/models/purchase-model.ts'
import { logGamma } from '../../../src/core/models/special.ts'
import { cdnow, needsCdnow, offBy, ownClients, ownReference, reference, type Reference } from './reference.ts'

function fitted(clients: readonly ClientCounts[]): Fit {
  const fit = fitPurchases(PARETO_NBD, bookOf(clients))
  assert.ok(isFit(fit), JSON.stringify(fit))
  return fit
}

/** The gates: log-likelihood 1e-6, parameters 1e-4, predictions 1e-6. */
function holdAgainst(clients: readonly ClientCounts[], { models, customers, t_star_weeks }: Reference): void {
  const fit = fitted(clients)
  assert.equal(fit.method, 'likelihood')
  assert.ok(offBy(fit.logLikelihood, models.pnbd.log_likelihood) < 1e-6, `${fit.logLikelihood}`)
  for (const [i, param] of models.pnbd.params.entries()) {
    assert.ok(offBy(fit.params[i]!, param) < 1e-4, fit.names[i])
    assert.ok(offBy(fit.standardErrors![i]!, models.pnbd.se_delta[i]!) < 1e-3, fit.names[i])
  }
  assert.equal(customers.length, 30)
  for (const client of customers) {
    const said = PARETO_NBD.predict(fit.params, { ...client, logGaps: 0 }, t_star_weeks)
    assert.ok(offBy(said.pAlive, client.pnbd.p_alive) < 1e-6)
    assert.ok(offBy(said.pBuy, client.pnbd.p_buy_t_star) < 1e-6)
    assert.ok(offBy(said.expected, client.pnbd.expected_transactions_t_star) < 1e-6)
  }
}

test('600 invented clients: fit and predictions as the reference', () => {
  holdAgainst(ownClients(), ownReference())
})

for (const name of ['cdnow_sample', 'cdnow_master'] as const) {
  test(`${name}: fit and predictions as the reference`, { skip: needsCdnow() }, () => {
    const { clients, expected } = cdnow(name)
    holdAgainst(clients, expected)
  })
}

test('at the reference parameters all 30 predictions have thirteen digits', () => {
  const { models, customers, t_star_weeks } = ownReference()
  for (const client of customers) {
    const said = PARETO_NBD.predict(models.pnbd.params, { ...client, logGaps: 0 }, t_star_weeks)
    assert.ok(offBy(said.pAlive, client.pnbd.p_alive) < 1e-13)
    assert.ok(offBy(said.pBuy, client.pnbd.p_buy_t_star) < 1e-13)
    assert.ok(offBy(said.expected, client.pnbd.expected_transactions_t_star) < 1e-13)
  }
})

type Extreme = { params: number[]; x: number; t_x: number; T: number; pnbd_ll: string; pnbd_p_alive: string }

test('a thousand purchases, hundreds at once, no dropout, α = β: likelihood and P(alive) keep their digits', () => {
  const { extreme_points: points } = reference('misc_stats.json') as { extreme_points: Extreme[] }
  assert.equal(points.length, 10)
  for (const { params, pnbd_ll, pnbd_p_alive, ...counts } of points) {
    const client = { ...counts, logGaps: 0 }
    const value = PARETO_NBD.likelihoodOf(bookOf([client]))(Float64Array.from(params, Math.log), new Float64Array(4))
    assert.ok(offBy(value, pnbd_ll) < 1e-12, pnbd_ll)
    const { pAlive } = PARETO_NBD.predict(params, client, 39)
    // One of them is 8e-800: nothing, in these numbers.
    assert.ok(offBy(pAlive, pnbd_p_alive) < 1e-12, pnbd_p_alive)
  }
})

type Singular = {
  x: number
  t_x: number
  T: number
  t: number
  pnbd?: { params: number[]; p_alive: string; E: string }
}

test('nothing happens where s passes 1', () => {
  const points = (reference('singular_points.json') as Singular[]).filter((point) => point.pnbd)
  assert.equal(points.length, 18)
  for (const { pnbd, t, ...counts } of points) {
    const { pAlive, expected } = PARETO_NBD.predict(pnbd!.params, { ...counts, logGaps: 0 }, t)
    assert.ok(offBy(pAlive, pnbd!.p_alive) < 1e-13)
    assert.ok(offBy(expected, pnbd!.E) < 1e-13)
  }
})

const between = (low: number, high: number) =>
  fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp)
const someParams = fc.tuple(between(0.01, 100), between(0.01, 1e5), between(1e-4, 50), between(0.01, 1e6))
const someClient = fc
  .record({
    x: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 10_000 })),
    T: between(0.1, 11_000),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ x, T, part }) => ({ x, t_x: x === 0 ? 0 : Math.max(part, 1e-3) * T, T, logGaps: 0 }))

test('chances are chances and numbers are finite, for 10,000 purchases and 30 years of days too', () => {
  fc.assert(
    fc.property(someParams, someClient, between(0.1, 4000), (params, client, horizon) => {
      const { pAlive, pBuy, expected } = PARETO_NBD.predict(params, client, horizon)
      assert.ok(pAlive >= 0 && pAlive <= 1 && pBuy >= 0 && pBuy <= pAlive)
      assert.ok(Number.isFinite(expected) && expected >= pBuy * (1 - 1e-9))
      const slope = new Float64Array(4)
      const value = PARETO_NBD.likelihoodOf(bookOf([client]))(Float64Array.from(params, Math.log), slope)
      assert.ok(Number.isFinite(value) && slope.every(Number.isFinite))
    }),
    { numRuns: 500 },
  )
})

test('more silence never raises the chance to be still there, nor a longer horizon lowers the chance to buy', () => {
  fc.assert(
    fc.property(someParams, someClient, between(0.1, 4000), (params, client, more) => {
      const before = PARETO_NBD.predict(params, client, 10)
      const after = PARETO_NBD.predict(params, { ...client, T: client.T + more }, 10)
      assert.ok(after.pAlive <= before.pAlive + 1e-12)
      assert.ok(PARETO_NBD.predict(params, client, 10 + more).pBuy >= before.pBuy - 1e-12)
    }),
    { numRuns: 300 },
  )
})

test('the likelihood of a book is the sum of those of its clients, and so is its gradient', () => {
  const clients = fc.array(someClient, { minLength: 2, maxLength: 12 }).map((some) => {
    // Few different x, so that clients share integrals.
    return some.map((client, i) => (client.x === 0 || i % 2 === 0 ? client : { ...client, x: 1 + (client.x % 3) }))
  })
  fc.assert(
    fc.property(someParams, clients, (params, some) => {
      const at = Float64Array.from(params, Math.log)
      const sum = Float64Array.of(0, 0, 0, 0, 0)
      for (const client of some) {
        const slope = new Float64Array(4)
        sum[4]! += PARETO_NBD.likelihoodOf(bookOf([client]))(at, slope)
        for (let i = 0; i < 4; i++) sum[i]! += slope[i]!
      }
      const slope = new Float64Array(4)
      const value = PARETO_NBD.likelihoodOf(bookOf(some))(at, slope)
      const size = 1 + some.reduce((most, { x }) => Math.max(most, x), 0) + params[0] + params[2]
      assert.ok(Math.abs(value - sum[4]!) < 1e-11 * (size + Math.abs(value)), `${value} ${sum[4]}`)
      for (let i = 0; i < 4; i++) assert.ok(Math.abs(slope[i]! - sum[i]!) < 1e-9 * size, `${i}: ${slope[i]} ${sum[i]}`)
    }),
    { numRuns: 300 },
  )
})

test('the gradient is that of the likelihood', () => {
  const likelihood = PARETO_NBD.likelihoodOf(bookOf(ownClients().slice(0, 80)))
  for (const params of [
    [0.6, 8, 0.5, 12],
    [3, 0.5, 2, 0.4],
    [0.2, 40, 0.02, 500],
    [9, 30, 6, 90],
  ]) {
    const at = Float64Array.from(params, Math.log)
    const slope = new Float64Array(4)
    likelihood(at, slope)
    for (let i = 0; i < 4; i++) {
      const [up, down] = [1e-4, -1e-4].map((step) => likelihood(at.with(i, at[i]! + step), new Float64Array(4)))
      assert.ok(Math.abs((up! - down!) / 2e-4 - slope[i]!) < 1e-4 * (1 + Math.abs(slope[i]!)), `${String(params)} ${i}`)
    }
  }
})

/** The likelihood as it is usually written, with ₂F₁. */
function plainLikelihood([r, alpha, s, beta]: readonly number[], { x, t_x, T }: ClientCounts): number {
  const all = r! + s! + x
  const [long, short, first] = alpha! >= beta! ? [alpha!, beta!, s! + 1] : [beta!, alpha!, r! + x]
  const [early, late] = [t_x, T].map(
    (t) => logHypergeometric(all, first, all + 1, (long - short) / (long + t)) - all * Math.log(long + t),
  )
  const lost = Math.log(s! / all) + early! + Math.log(-Math.expm1(late! - early!))
  const alive = -(r! + x) * Math.log(alpha! + T) - s! * Math.log(beta! + T)
  const both = Math.max(lost, alive) + Math.log1p(Math.exp(-Math.abs(lost - alive)))
  return logGamma(r! + x) - logGamma(r!) + r! * Math.log(alpha!) + s! * Math.log(beta!) + both
}

test('the integral gives what the two hypergeometric forms give', () => {
  const near = fc.tuple(between(0.05, 5), between(1, 50), between(0.05, 5), between(1, 50))
  fc.assert(
    fc.property(near, fc.integer({ min: 0, max: 40 }), between(5, 100), between(0.01, 0.9), (params, x, T, part) => {
      const client = { x, t_x: x === 0 ? 0 : T * part, T, logGaps: 0 }
      const value = PARETO_NBD.likelihoodOf(bookOf([client]))(Float64Array.from(params, Math.log), new Float64Array(4))
      assert.ok(Math.abs(value - plainLikelihood(params, client)) < 1e-10 * (1 + Math.abs(value)))
    }),
  )
})

test('days, weeks or twenty times as long: the same predictions', () => {
  const [weeks, days] = [ownClients(7), ownClients(1)]
  const long = days.map((one) => ({ ...one, t_x: one.t_x * 20, T: one.T * 20 }))
  const [inWeeks, inDays, inLong] = [weeks, days, long].map((clients) => fitted(clients).params)
  for (const i of [0, 33, 199, 420, 599]) {
    const said = PARETO_NBD.predict(inWeeks!, weeks[i]!, 52)
    for (const other of [PARETO_NBD.predict(inDays!, days[i]!, 364), PARETO_NBD.predict(inLong!, long[i]!, 7280)]) {
      assert.ok(offBy(other.pAlive, said.pAlive) < 1e-6)
      assert.ok(offBy(other.pBuy, said.pBuy) < 1e-6)
      assert.ok(offBy(other.expected, said.expected) < 1e-6)
    }
  }
})
