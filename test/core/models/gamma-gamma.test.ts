import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fitGammaGamma, type SpendFit } from '../../../src/core/models/gamma-gamma.ts'
import { isFit, type Fit } from '../../../src/core/models/purchase-model.ts'
import { bookAmount, clientAmount } from '../../../src/core/models/spend-amount.ts'
import {
  cdnow,
  needsCdnow,
  offBy,
  ownClients,
  ownReference,
  type Reference,
  type ReferenceClient,
} from './reference.ts'

/** Clients in columns, their means times `factor`. */
function columns(clients: readonly { x: number; mean: number }[], factor = 1) {
  return { x: clients.map(({ x }) => x), mean: clients.map(({ mean }) => mean * factor) }
}

function fitted({ fit }: SpendFit): Fit {
  assert.ok(isFit(fit), JSON.stringify(fit))
  return fit
}

/** References are in whole units of money, ours in hundredths: γ is a hundred times as large, and each mean as well. */
function holdAgainst(clients: readonly ReferenceClient[], { models: { gg }, customers }: Reference): void {
  const spend = fitGammaGamma(columns(clients))
  const fit = fitted(spend)
  assert.equal(fit.n, gg.n)
  assert.equal(fit.method, 'likelihood')
  assert.equal(spend.zero, gg.excluded_zero_spend_repeaters)
  assert.ok(offBy(fit.logLikelihood + fit.n * Math.log(100), gg.log_likelihood) < 1e-6)
  for (const [i, param] of gg.params.entries()) {
    const unit = i === 2 ? 100 : 1
    assert.ok(offBy(fit.params[i]!, param * unit) < 1e-4, fit.names[i])
    assert.ok(offBy(fit.standardErrors![i]!, gg.se_delta[i]! * unit) < 1e-3, fit.names[i])
  }
  assert.ok(offBy(bookAmount(fit)!.amount, gg.population_mean * 100) < 1e-6)
  assert.ok(Math.abs(spend.independence!.correlation - gg.corr_x_zbar) < 1e-9)
  for (const { x, zbar, expected_avg_value } of customers) {
    assert.ok(offBy(clientAmount(fit, x, zbar * 100)!.amount, Number(expected_avg_value) * 100) < 1e-6)
  }
}

test('600 invented clients: fit, amounts and correlation as the reference', () => {
  holdAgainst(ownClients(), ownReference())
})

for (const name of ['cdnow_sample', 'cdnow_master'] as const) {
  test(`${name}: fit, amounts and correlation as the reference`, { skip: needsCdnow() }, () => {
    const { clients, expected } = cdnow(name)
    holdAgainst(clients, expected)
  })
}

test('a book of 60,000 is fitted from a part of it and ends where the whole of it says', () => {
  const some = ownClients().filter(({ x }) => x > 0)
  const many = Array.from({ length: 150 }, () => some).flat()
  const [small, large] = [fitted(fitGammaGamma(columns(some))), fitted(fitGammaGamma(columns(many)))]
  assert.ok(large.n > 60_000)
  for (const i of [0, 1, 2]) {
    assert.ok(offBy(large.params[i]!, small.params[i]!) < 1e-6)
    assert.ok(offBy(large.standardErrors![i]! * Math.sqrt(150), small.standardErrors![i]!) < 1e-5)
  }
})

test('another unit of money scales the amounts and changes nothing else', () => {
  const clients = ownClients()
  for (const method of ['likelihood', 'map'] as const) {
    const one = fitGammaGamma(columns(clients), method)
    for (const factor of [1e-3, 400, 1e7]) {
      const other = fitGammaGamma(columns(clients, factor), method)
      const [fit, scaled] = [fitted(one), fitted(other)]
      assert.ok(offBy(scaled.params[0]!, fit.params[0]!) < 1e-5)
      assert.ok(offBy(scaled.params[1]!, fit.params[1]!) < 1e-5)
      assert.ok(offBy(scaled.params[2]!, fit.params[2]! * factor) < 1e-5)
      const [here, there] = [clientAmount(fit, 4, 2100)!, clientAmount(scaled, 4, 2100 * factor)!]
      for (const end of ['amount', 'low', 'high'] as const) assert.ok(offBy(there[end]!, here[end]! * factor) < 1e-5)
      assert.ok(Math.abs(other.independence!.correlation - one.independence!.correlation) < 1e-9)
    }
  }
})

test('means of nothing or below are left out and counted, also where they are all there is', () => {
  const clients = ownClients()
  const odd = [
    { x: 3, mean: -500 },
    { x: 1, mean: -1 },
    { x: 2, mean: 0 },
    { x: 0, mean: 0 },
  ]
  const [plain, mixed] = [fitGammaGamma(columns(clients)), fitGammaGamma(columns([...odd, ...clients]))]
  assert.deepEqual([mixed.negative, mixed.zero], [2, 1])
  assert.deepEqual(fitted(mixed).params, fitted(plain).params)
  const none = fitGammaGamma(columns(odd))
  assert.deepEqual(none.fit, { model: 'gamma-gamma', failed: 'too-few', n: 0, repeats: 0 })
  assert.equal(none.independence, null)
})

test('one price for all is no spread, and few purchases are too few', () => {
  const same = Array.from({ length: 50 }, (_, i) => ({ x: 1 + (i % 4), mean: 4900 }))
  assert.equal((fitGammaGamma(columns(same)).fit as { failed?: string }).failed, 'no-spread')
  const few = [
    { x: 4, mean: 100 },
    { x: 3, mean: 130 },
    { x: 2, mean: 90 },
  ]
  assert.equal((fitGammaGamma(columns(few)).fit as { failed?: string }).failed, 'too-few')
})

test('a small book is held by priors: a mean exists, whatever thirty clients happened to spend', () => {
  const spends = fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.double({ min: 5, max: 11, noNaN: true })), {
    minLength: 12,
    maxLength: 30,
  })
  fc.assert(
    fc.property(spends, (pairs) => {
      const clients = pairs.map(([x, log]) => ({ x, mean: Math.exp(log) }))
      const { fit } = fitGammaGamma(columns(clients))
      if (!isFit(fit)) return assert.equal(fit.failed, 'no-spread')
      assert.equal(fit.method, 'map')
      assert.ok(fit.params.every((param) => param > 0 && Number.isFinite(param)))
      assert.ok(bookAmount(fit)!.amount > 0)
      const { amount, low, high } = clientAmount(fit, 3, clients[0]!.mean)!
      assert.ok(low === null || (low > 0 && low <= amount && amount <= high! && Number.isFinite(high)))
    }),
    { numRuns: 60 },
  )
})

test('a client is drawn towards the book, less with every purchase', () => {
  const fit = fitted(fitGammaGamma(columns(ownClients())))
  const book = bookAmount(fit)!.amount
  const dear = [0, 1, 3, 10, 100].map((x) => clientAmount(fit, x, 2 * book)!)
  assert.deepEqual(
    dear.map(({ basis }) => basis),
    ['book', 'own', 'own', 'own', 'own'],
  )
  assert.equal(dear[0]!.amount, book)
  for (const i of [1, 2, 3, 4]) {
    assert.ok(dear[i]!.amount > dear[i - 1]!.amount && dear[i]!.amount < 2 * book)
    assert.ok(dear[i]!.high! / dear[i]!.low! < dear[i - 1]!.high! / dear[i - 1]!.low!)
  }
})

test('who never came again has the mean of the book, and says so', () => {
  const fit = fitted(fitGammaGamma(columns(ownClients())))
  const [once, small, large] = [clientAmount(fit, 0, 0)!, clientAmount(fit, 2, 300)!, clientAmount(fit, 2, 9000)!]
  assert.ok(once.amount > small.amount)
  assert.deepEqual([once.basis, small.basis, large.basis], ['book', 'own', 'own'])
})

test('without a mean of the book (q ≤ 1) only those with purchases of their own have an amount', () => {
  const fit: Fit = { ...fitted(fitGammaGamma(columns(ownClients()))), params: [2, 0.9, 1000] }
  assert.equal(bookAmount(fit), null)
  assert.equal(clientAmount(fit, 0, 0), null)
  assert.ok(clientAmount(fit, 3, 2000)!.amount > 0)
})

test('that frequent clients spend more is said, when it is sure', () => {
  const clients = Array.from({ length: 200 }, (_, i) => ({
    x: 1 + (i % 9),
    mean: 1000 * (1 + (i % 9)) + (i % 17) * 60,
  }))
  const { independence } = fitGammaGamma(columns(clients))
  assert.ok(independence!.fails && independence!.low > 0.9 && independence!.n === 200)
  assert.equal(fitGammaGamma(columns(ownClients())).independence!.fails, false)
})

test('a price of its own for each client, which never varies: at the edge, and still an amount', () => {
  const clients = Array.from({ length: 400 }, (_, i) => ({
    x: 1 + (i % 6),
    mean: 40_000 / (1 + ((i * 61) % 400)),
  }))
  const fit = fitted(fitGammaGamma(columns(clients)))
  assert.equal(fit.method, 'likelihood')
  assert.ok(fit.boundary && fit.standardErrors === null)
  for (const { x, mean } of clients.slice(0, 40)) assert.ok(offBy(clientAmount(fit, x, mean)!.amount, mean) < 0.01)
})

test('clients who differ in nothing: their amounts are the mean of the book', () => {
  // Means vary as those of x purchases from one lot do, and no more.
  const clients = Array.from({ length: 600 }, (_, i) => {
    const x = 1 + (i % 5)
    return { x, mean: 5000 * (1 + (((i * 229) % 600) / 300 - 1) / Math.sqrt(4 * x)) }
  })
  const fit = fitted(fitGammaGamma(columns(clients)))
  const book = bookAmount(fit)!.amount
  for (const { x, mean } of clients.slice(0, 40)) assert.ok(offBy(clientAmount(fit, x, mean)!.amount, book) < 0.1)
})
