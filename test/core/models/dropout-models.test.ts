import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bgNbd } from '../../../src/core/models/bg-nbd.ts'
import { bookOf } from '../../../src/core/models/book-counts.ts'
import { fitPurchases } from '../../../src/core/models/fit-purchases.ts'
import { mbgCnbd2, mbgCnbd3, mbgCnbd4, mbgNbd } from '../../../src/core/models/mbg-cnbd.ts'
import { isFit } from '../../../src/core/models/purchase-model.ts'
import type { ClientCounts } from '../../../src/core/models/purchase-model.ts'
import { cdnow, needsCdnow, offBy, ownClients, ownReference, reference } from './reference.ts'
import type { Reference } from './reference.ts'
import { tellClients } from './simulate.ts'

const named = { bgnbd: bgNbd, mbgnbd: mbgNbd }
type Said = { p_alive: string; expected_transactions_t_star: string; p_buy_t_star: string }
type SaidOf = Record<'x' | 't_x' | 'T', number> & Record<keyof typeof named, Said>

/** The gates: log-likelihood 1e-6, parameters 1e-4, predictions 1e-6. */
function holdAgainst(clients: readonly ClientCounts[], expected: Reference): void {
  for (const [name, model] of Object.entries(named)) {
    const wanted = expected.models[name as keyof typeof named]
    const fit = fitPurchases(model, bookOf(clients))
    assert.ok(isFit(fit))
    assert.ok(fit.converged && !fit.boundary && fit.method === 'likelihood')
    assert.ok(offBy(fit.logLikelihood, wanted.log_likelihood) < 1e-12)
    for (const [i, param] of wanted.params.entries()) {
      assert.ok(offBy(fit.params[i]!, param) < 1e-6, fit.names[i])
      assert.ok(offBy(fit.standardErrors![i]!, wanted.se_delta[i]!) < 1e-5, fit.names[i])
    }
    holdPredictions(expected, fit.params, name as keyof typeof named, 1e-6)
  }
}

function holdPredictions(expected: Reference, params: readonly number[], name: keyof typeof named, within: number) {
  assert.equal(expected.customers.length, 30)
  for (const client of expected.customers as unknown as SaidOf[]) {
    const said = named[name].predict(params, { ...client, logGaps: 0 }, expected.t_star_weeks)
    assert.ok(offBy(said.pAlive, client[name].p_alive) < within)
    assert.ok(offBy(said.pBuy, client[name].p_buy_t_star) < within)
    assert.ok(offBy(said.expected, client[name].expected_transactions_t_star) < within)
  }
}

test('600 invented clients: fits and predictions of BG/NBD and MBG/NBD as the reference', () => {
  holdAgainst(ownClients(), ownReference())
})

for (const name of ['cdnow_sample', 'cdnow_master'] as const) {
  test(`${name}: fits and predictions as the reference`, { skip: needsCdnow() }, () => {
    const { clients, expected } = cdnow(name)
    holdAgainst(clients, expected)
  })
}

test('at the reference parameters all 30 predictions have thirteen digits', () => {
  const expected = ownReference()
  for (const name of ['bgnbd', 'mbgnbd'] as const) holdPredictions(expected, expected.models[name].params, name, 1e-13)
})

type Extreme = Record<'x' | 't_x' | 'T', number> & {
  params: number[]
  bgnbd_p_alive_a793_b2426: string
  bgnbd_E39: string
}

test('a thousand purchases, hundreds at once, long silence: predictions keep their digits', () => {
  const { extreme_points: points } = reference('misc_stats.json') as { extreme_points: Extreme[] }
  for (const { params, bgnbd_p_alive_a793_b2426: alive, bgnbd_E39: expected, ...client } of points) {
    const said = bgNbd.predict([params[0]!, params[1]!, 0.793, 2.426], { ...client, logGaps: 0 }, 39)
    assert.ok(offBy(said.pAlive, alive) < 1e-12)
    assert.ok(offBy(said.expected, expected) < 1e-12)
  }
})

type Singular = Record<'x' | 't_x' | 'T' | 't', number> &
  Partial<Record<keyof typeof named, { params: number[]; p_alive: string; E: string }>>

test('a next to 1, a + b below and at 1: no gap, no loss of digits', () => {
  let held = 0
  for (const point of reference('singular_points.json') as Singular[]) {
    for (const [name, model] of Object.entries(named)) {
      const wanted = point[name as keyof typeof named]
      if (wanted === undefined) continue
      const said = model.predict(wanted.params, { ...point, logGaps: 0 }, point.t)
      assert.ok(offBy(said.pAlive, wanted.p_alive) < 1e-13)
      // Where a + b is 1 the closed form of the reference has no value; this one has.
      if (wanted.E === 'nan') assert.ok(said.expected > 0)
      else assert.ok(offBy(said.expected, wanted.E) < 1e-13)
      held++
    }
  }
  assert.ok(held > 30)
})

test('the gradient by hand is the slope of the likelihood', () => {
  const book = bookOf(ownClients())
  for (const model of [bgNbd, mbgNbd, mbgCnbd2, mbgCnbd3, mbgCnbd4]) {
    const likelihood = model.likelihoodOf(book)
    for (const at of [
      [-0.3, 1.2, -0.7, 0.4],
      [2, -3, -4, 3],
      [-2, 4, 1.5, -1],
    ]) {
      const [slope, unused] = [new Float64Array(4), new Float64Array(4)]
      likelihood(Float64Array.from(at), slope)
      for (const [i, one] of slope.entries()) {
        const [up, down] = [1e-4, -1e-4].map((step) =>
          likelihood(
            Float64Array.from(at, (log, j) => (i === j ? log + step : log)),
            unused,
          ),
        )
        const close = Math.abs((up! - down!) / 2e-4 - one) / (1 + Math.abs(one))
        assert.ok(close < 1e-5, `${model.name} ${i}: ${close}`)
      }
    }
  }
})

/** How far off sums of what came are from sums of what was expected, in standard errors, over groups of like chance. */
function worstGroup(cases: { expected: number; came: number }[]): number {
  const ranked = cases.toSorted((one, other) => one.expected - other.expected)
  const size = Math.ceil(ranked.length / 5)
  const groups = [0, 1, 2, 3, 4].map((i) => ranked.slice(i * size, (i + 1) * size))
  return Math.max(
    ...groups.map((group) => {
      const off = group.map(({ expected, came }) => came - expected)
      const error = Math.sqrt(off.reduce((sum, one) => sum + one * one, 0) + 1)
      return Math.abs(off.reduce((sum, one) => sum + one, 0)) / error
    }),
  )
}

for (const [model, phases, first] of [
  [bgNbd, 1, 0],
  [mbgNbd, 1, 1],
  [mbgCnbd2, 2, 1],
  [mbgCnbd3, 3, 1],
  [mbgCnbd4, 4, 1],
] as const) {
  test(`${model.name}: what 8,000 clients told purchase by purchase did, it predicts`, () => {
    const truth = { r: 1.4, alpha: 3 / phases, a: 0.6, b: 2.5, phases, first }
    const told = tellClients(truth, 8000, 40, 11, 5 + phases + first)
    const said = told.map(({ client }) => model.predict([truth.r, truth.alpha, truth.a, truth.b], client, 11))
    const pair = (expected: (i: number) => number, came: (i: number) => number) =>
      worstGroup(told.map((_, i) => ({ expected: expected(i), came: came(i) })))
    const bought = (i: number) => told[i]!.bought
    assert.ok(
      pair(
        (i) => said[i]!.pAlive,
        (i) => Number(told[i]!.alive),
      ) < 4,
    )
    assert.ok(
      pair(
        (i) => said[i]!.pBuy,
        (i) => Number(bought(i) > 0),
      ) < 4,
    )
    assert.ok(pair((i) => said[i]!.expected, bought) < 4)
  })
}
