import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bookOf, inUnit } from '../../../src/core/models/book-counts.ts'
import { chooseModel, MODELS } from '../../../src/core/models/choose.ts'
import { fitPurchases } from '../../../src/core/models/fit-purchases.ts'
import { priorOf } from '../../../src/core/models/priors.ts'
import { isFit, PURCHASE_MODELS } from '../../../src/core/models/purchase-model.ts'
import type { ClientCounts, Fit, FitMethod, PurchaseModelName } from '../../../src/core/models/purchase-model.ts'
import { offBy, ownClients } from './reference.ts'
import { tellClients } from './simulate.ts'
import type { Truth } from './simulate.ts'

function fitted(name: PurchaseModelName, clients: readonly ClientCounts[], method?: FitMethod): Fit {
  const fit = fitPurchases(MODELS[name], bookOf(clients), method)
  assert.ok(isFit(fit), JSON.stringify(fit))
  return fit
}

function told(truth: Truth, size: number, seed: number): ClientCounts[] {
  return tellClients(truth, size, 100, 0, seed).map(({ client }) => client)
}

const usual: Truth = { r: 1.2, alpha: 7, a: 0.6, b: 2.4, phases: 1, first: 1 }

test('the order of clients does not matter', () => {
  const own = ownClients()
  const first = fitted('mbg-nbd', own)
  const other = fitted('mbg-nbd', own.toReversed())
  for (const [i, param] of first.params.entries()) assert.ok(offBy(other.params[i]!, param) < 1e-6)
  assert.ok(offBy(other.logLikelihood, first.logLikelihood) < 1e-12)
})

test('days, weeks or months of thirty days: the same predictions', () => {
  const weeks = bookOf(ownClients())
  for (const name of PURCHASE_MODELS) {
    for (const method of ['likelihood', 'map'] as const) {
      const inWeeks = fitPurchases(MODELS[name], weeks, method) as Fit
      for (const factor of [7, 7 / 30]) {
        const fit = fitPurchases(MODELS[name], inUnit(weeks, factor), method) as Fit
        for (const client of ownClients().slice(0, 40)) {
          const { t_x, T } = client
          const [one, other] = [
            MODELS[name].predict(inWeeks.params, client, 13),
            MODELS[name].predict(fit.params, { ...client, t_x: t_x * factor, T: T * factor }, 13 * factor),
          ]
          assert.ok(offBy(other.pBuy, one.pBuy) < 1e-6)
          assert.ok(offBy(other.expected, one.expected) < 1e-6)
        }
      }
    }
  }
})

test('a mean rate is found from 400 clients', () => {
  const exponential = told({ ...usual, r: 2 }, 400, 3)
  const { params } = fitted('mbg-nbd', exponential)
  assert.ok(offBy(params[0]! / params[1]!, 2 / 7) < 0.15)
})

test('of 2,000 clients with a rhythm of k phases, k is found and so are the parameters', () => {
  for (const phases of [1, 2, 3, 4]) {
    const truth = { r: 2, alpha: 6 / phases, a: 0.5, b: 2.5, phases, first: 1 as const }
    const book = bookOf(told(truth, 2000, 40 + phases))
    const { chosen, ahead, next, fits } = chooseModel(book)
    const right = phases === 1 ? 'mbg-nbd' : `mbg-cnbd-${phases}`
    const fit = fits.find((one) => one.model === right) as Fit
    // Pareto/NBD may come as near as MBG/NBD where there is no rhythm.
    assert.ok(phases === 1 ? fit.logLikelihood > chosen!.logLikelihood - 3 : chosen!.model === right)
    assert.ok(ahead! > 0 && chosen!.model !== next && fits.length === PURCHASE_MODELS.length)
    // Twice the gain over the truth is a χ² of four degrees: above 25 once in 20,000 draws.
    const model = MODELS[right as PurchaseModelName]
    const logs = Float64Array.of(truth.r, truth.alpha, truth.a, truth.b).map(Math.log)
    const gain = fit.logLikelihood - model.likelihoodOf(book)(logs, new Float64Array(4))
    assert.ok(gain >= 0 && 2 * gain < 25, `${right}: ${gain}`)
  }
})

test('the choice is by likelihood alone, with a lead asked of BG/NBD', () => {
  for (const clients of [ownClients(), told(usual, 500, 9)]) {
    const { fits, chosen, ahead } = chooseModel(bookOf(clients))
    const others = fits.filter(isFit).filter((fit) => fit.model !== 'bg-nbd' && fit !== chosen)
    assert.ok(others.every((fit) => fit.logLikelihood <= chosen!.logLikelihood))
    const bg = fits.find((fit) => fit.model === 'bg-nbd') as Fit
    assert.ok(chosen === bg || bg.logLikelihood <= chosen!.logLikelihood + 2)
    assert.ok(ahead! >= (chosen === bg ? 2 : -2))
  }
})

test('likelihood from 300 clients on, priors below; who asks gets the other', () => {
  assert.equal(fitted('mbg-nbd', told(usual, 299, 1)).method, 'map')
  assert.equal(fitted('mbg-nbd', told(usual, 300, 1)).method, 'likelihood')
  assert.equal(fitted('mbg-nbd', told(usual, 300, 1), 'map').method, 'map')
  const own = ownClients()
  assert.ok(fitted('mbg-nbd', own, 'map').logLikelihood < fitted('mbg-nbd', own).logLikelihood)
})

test('the slope of the priors is that of their logs, and no unit of time moves them', () => {
  const book = bookOf(told(usual, 30, 6))
  for (const model of [MODELS['mbg-nbd'], MODELS['mbg-cnbd-3'], MODELS['pareto-nbd']]) {
    const prior = priorOf(model, book)
    const inDays = priorOf(model, inUnit(book, 7))
    for (const at of [
      [0.4, 2, -1, 0.8],
      [-1, -2, 3, -2],
    ]) {
      const slope = new Float64Array(4)
      const value = prior(Float64Array.from(at), slope)
      for (const [i, one] of slope.entries()) {
        const [up, down] = [1e-5, -1e-5].map((step) =>
          prior(Float64Array.from(at.with(i, at[i]! + step)), new Float64Array(4)),
        )
        assert.ok(Math.abs((up! - down!) / 2e-5 - one) < 1e-6 * (1 + Math.abs(one)), `${model.name} ${i}`)
      }
      const inUnits = at.map((log, i) => (model.inTime.includes(i) ? log + Math.log(7) : log))
      assert.ok(Math.abs(inDays(Float64Array.from(inUnits), new Float64Array(4)) - value) < 1e-9)
    }
  }
})

test('too few repeat purchases, no time at all, and without priors clients who are all the same are refused', () => {
  const few = Array.from({ length: 40 }, (_, i) => ({ x: i < 9 ? 1 : 0, t_x: i < 9 ? 3 : 0, T: 20, logGaps: 0 }))
  const same = Array.from({ length: 40 }, () => ({ x: 2, t_x: 6, T: 20, logGaps: 0 }))
  for (const name of PURCHASE_MODELS) {
    const refused = fitPurchases(MODELS[name], bookOf(few))
    assert.deepEqual(refused, { model: name, failed: 'too-few', n: 40, repeats: 9 })
    const noSpread = { model: name, failed: 'no-spread', n: 40, repeats: 80 }
    assert.deepEqual(fitPurchases(MODELS[name], bookOf(same), 'likelihood'), noSpread)
    assert.ok(isFit(fitPurchases(MODELS[name], bookOf(same), 'map')))
    const noTime = same.map((client) => ({ ...client, t_x: 0, T: 0 }))
    assert.deepEqual(fitPurchases(MODELS[name], bookOf(noTime), 'map'), noSpread)
  }
  assert.deepEqual(chooseModel(bookOf([])).chosen, null)
})

test('small books of 30 clients: finite, sensible, with standard errors, lost clients or none', () => {
  for (const [seed, truth] of [
    usual,
    { ...usual, a: 0 },
    { ...usual, a: 3, b: 2, r: 4, alpha: 10 },
    { r: 3, alpha: 4, a: 0, b: 1, phases: 3, first: 1 as const },
  ].entries()) {
    for (let draw = 0; draw < 5; draw++) {
      const clients = told(truth, 30, 100 * seed + draw)
      const { fits, chosen } = chooseModel(bookOf(clients))
      assert.ok(chosen !== null)
      for (const fit of fits) {
        assert.ok(isFit(fit), JSON.stringify(fit))
        assert.ok(!fit.boundary && fit.standardErrors!.every((error) => error > 0 && Number.isFinite(error)))
        assert.ok(
          fit.params.every((param) => param > 1e-4 && param < 1e5),
          fit.params.join(),
        )
      }
      // Nobody is lost: who bought last week is not taken for lost either.
      const { pAlive } = MODELS['mbg-nbd'].predict(
        fitted('mbg-nbd', clients).params,
        { x: 9, t_x: 49, T: 50, logGaps: 0 },
        1,
      )
      assert.ok(truth.a !== 0 || pAlive > 0.9)
    }
  }
})

test('where nobody is ever lost the likelihood has no top: a fit on the boundary says so and still predicts', () => {
  const clients = told({ r: 4, alpha: 5, a: 0, b: 1, phases: 4, first: 1 }, 400, 8)
  const fit = fitted('mbg-cnbd-4', clients)
  assert.equal(fit.boundary, true)
  assert.equal(fit.standardErrors, null)
  const said = MODELS['mbg-cnbd-4'].predict(fit.params, clients[0]!, 20)
  assert.ok(said.pAlive > 0.999 && said.pBuy > 0 && said.expected > 0)
})

test('thirty years of days, ten thousand purchases, all on one day: every fit is finite', () => {
  const years: ClientCounts[] = told({ ...usual, alpha: 2000 }, 60, 4).map((client) => ({
    ...client,
    t_x: client.t_x * 109.5,
    T: client.T * 109.5,
    logGaps: client.logGaps + client.x * Math.log(109.5),
  }))
  const daily = { x: 10_000, t_x: 10_950, T: 10_957, logGaps: 10_000 * Math.log(1.095) }
  const today = { x: 0, t_x: 0, T: 0, logGaps: 0 }
  const clients = [...years, ...told({ ...usual, alpha: 0.5 }, 40, 5), daily, today, { ...today, T: 10_957 }]
  for (const name of PURCHASE_MODELS) {
    const fit = fitted(name, clients)
    assert.ok([...fit.params, fit.logLikelihood, ...fit.covariance!.flat()].every(Number.isFinite))
  }
})

test('any small book gives a fit or a reason, never a number that is none', () => {
  const client = fc
    .record({
      x: fc.nat(30),
      share: fc.double({ min: 0.01, max: 1, noNaN: true }),
      T: fc.integer({ min: 1, max: 400 }),
    })
    .map(({ x, share, T }) => {
      const t_x = x === 0 ? 0 : Math.max(x / 7, share * T)
      return { x, t_x, T: Math.max(t_x, T), logGaps: x === 0 ? 0 : x * Math.log(t_x / x) }
    })
  fc.assert(
    fc.property(fc.array(client, { minLength: 1, maxLength: 40 }), (clients) => {
      for (const name of ['bg-nbd', 'mbg-nbd', 'mbg-cnbd-3'] as const) {
        const fit = fitPurchases(MODELS[name], bookOf(clients))
        if (!isFit(fit)) continue
        assert.ok([...fit.params, fit.logLikelihood, fit.gradient].every(Number.isFinite))
      }
    }),
    { numRuns: 60 },
  )
})
