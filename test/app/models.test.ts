import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { predictPurchases } from '../../src/app/predict-purchases.ts'
import { seeModels } from '../../src/app/see-models.ts'
import { engines, onBoth, openFreshHouse, refused } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'

const LOG = readFileSync(new URL('../core/models/refs/own_600_log.csv', import.meta.url), 'utf8')
const REF = JSON.parse(readFileSync(new URL('../core/models/refs/own_600.json', import.meta.url), 'utf8')) as Reference
const UNTIL = '2024-01-01'

type Reference = {
  n_customers: number
  sum_x: number
  models: Record<string, { params: number[]; log_likelihood: number }>
  customers: ({ customer_id: number } & Record<'bgnbd' | 'mbgnbd' | 'pnbd', Record<string, string>>)[]
}
type Fit = { model: string; params: Record<string, number>; logLikelihood: number; n: number; failed?: string }
type Models = {
  until: string
  clients: number
  repeats: number
  chosen: { model: string; method: string } | null
  fits: Fit[]
  spend: { currency: string; fit: Fit }[]
  season: { purchases: number[] }
  retention: { years: number; stay: number; n: number }[]
}
type Client = { client: string; name: string; pBuy: number | null; expected: number | null; slip: number; x: number }
type Predicted = { model: string | null; horizon: number; total: number; clients: Client[] }

function bring(fresh: FreshHouse) {
  return fresh.bring('own_600_log.csv', LOG, { currency: 'EUR' })
}

function near(ours: number, reference: number, tolerance: number, what: string): void {
  assert.ok(Math.abs(ours / reference - 1) <= tolerance, `${what}: ${ours} is not ${reference}`)
}

const NAMES = { 'bg-nbd': 'bgnbd', 'mbg-nbd': 'mbgnbd', 'pareto-nbd': 'pnbd' } as const

onBoth('an imported log gives the models of the reference, through facts and readings', async (fresh) => {
  assert.equal((await bring(fresh)).problems, 0)
  const models = await fresh.run<Models>('see-models', { until: UNTIL })
  seeModels.output.parse(models)
  assert.deepEqual([models.clients, models.repeats], [REF.n_customers, REF.sum_x])
  assert.equal(models.chosen?.method, 'likelihood')
  for (const [name, theirs] of Object.entries(NAMES)) {
    const fit = models.fits.find((one) => one.model === name)!
    near(fit.logLikelihood, REF.models[theirs]!.log_likelihood, 1e-6, `${name} log-likelihood`)
    for (const [i, value] of Object.values(fit.params).entries()) {
      near(value, REF.models[theirs]!.params[i]!, 1e-4, `${name} parameter ${i}`)
    }
  }
  const [spend] = models.spend
  near(spend!.fit.params['gamma']!, REF.models['gg']!.params[2]!, 1e-4, 'gamma')
  near(spend!.fit.logLikelihood, REF.models['gg']!.log_likelihood, 1e-6, 'Gamma-Gamma log-likelihood')
  assert.equal(models.season.purchases.length, 12)
})

void test('predictions are those of the reference, in weeks and in days', async (t) => {
  const fresh = await openFreshHouse(t, engines[0])
  await bring(fresh)
  for (const [unit, days] of [
    ['week', 7],
    ['day', 1],
  ] as const) {
    for (const [model, theirs] of Object.entries(NAMES)) {
      const input = { until: UNTIL, horizon: 366 / days, unit, model }
      const { clients, total } = await fresh.run<Predicted>('predict-purchases', input)
      assert.equal(total, 600)
      const byName = new Map(clients.map((one) => [one.name, one]))
      for (const customer of REF.customers) {
        const ours = byName.get(String(customer.customer_id))!
        const reference = customer[theirs]
        near(ours.pBuy!, Number(reference['p_buy_t_star']), 1e-5, `${model} pBuy of ${ours.name} by ${unit}`)
        near(ours.expected!, Number(reference['expected_transactions_t_star']), 1e-5, `${model} ${ours.name}`)
      }
    }
  }
})

onBoth('predictions come a page at a time, and every chance is one', async (fresh) => {
  await bring(fresh)
  const ask = (input: object) => fresh.run<Predicted>('predict-purchases', { until: UNTIL, ...input })
  const all = await ask({})
  predictPurchases.output.parse(all)
  assert.deepEqual([all.horizon, all.clients.length], [52, 600])
  const page = await ask({ limit: 7, offset: 596 })
  assert.deepEqual(page.clients, all.clients.slice(596))
  assert.deepEqual((await ask({ limit: 3, offset: 498 })).clients, all.clients.slice(498, 501))
  for (const one of all.clients) {
    for (const chance of [one.pBuy!, one.slip]) assert.ok(chance >= 0 && chance <= 1, one.client)
  }
  await refused(ask({ model: 'crystal-ball' }), 'input-invalid', { field: 'model' })
  await refused(ask({ horizon: 0 }), 'input-invalid', { field: 'horizon' })
})

onBoth('too little to fit is said, and predicts nothing', async (fresh) => {
  const empty = await fresh.run<Models>('see-models')
  assert.deepEqual([empty.until, empty.clients, empty.chosen], ['2026-02-28', 0, null])
  await fresh.run('add-client', { name: 'Acme' })
  await fresh.run('record-payment', { client: 'acme', amount: '10', currency: 'EUR', on: '2026-01-05' })
  const models = await fresh.run<Models>('see-models')
  assert.ok(models.fits.length > 3 && models.fits.every((fit) => fit.failed === 'too-few'))
  const { model, clients } = await fresh.run<Predicted>('predict-purchases')
  assert.deepEqual([model, clients.map((one) => [one.client, one.x, one.pBuy])], [null, [['acme', 0, null]]])
})

onBoth('what was given back whole is no purchase, what was free is one', async (fresh) => {
  const lines = [
    'client acme "Acme"',
    '2025-01-05 payment acme 10.00 EUR ref p1',
    '2025-02-05 payment acme 20.00 EUR ref p2',
    '2025-02-07 refund acme 20.00 EUR for p2',
    '2025-03-05 payment acme 0.00 EUR',
    '2025-03-05 payment acme 5.00 EUR',
  ]
  await fresh.bring('a.story', `${lines.join('\n')}\n`)
  const { clients } = await fresh.run<Predicted>('predict-purchases')
  assert.equal(clients[0]!.x, 1)
})

onBoth('clients are put in order of what is at risk with them, unknown last', async (fresh) => {
  await bring(fresh)
  fresh.turnTo(UNTIL)
  await fresh.run('catch-up')
  await fresh.run('add-client', { name: 'New' })
  type Line = { client: string; atRisk: { minor: number; currency: string } | null }
  const list = { sort: 'at-risk', descending: true, limit: 500 }
  const { clients } = await fresh.run<{ clients: Line[] }>('list-clients', list)
  const worth = clients.map((one) => one.atRisk?.minor ?? -1)
  assert.ok(worth[0]! > 0)
  assert.deepEqual(
    worth,
    worth.toSorted((a, b) => b - a),
  )
  const rising = await fresh.run<{ clients: Line[] }>('list-clients', { sort: 'at-risk', limit: 1 })
  assert.equal(rising.clients[0]!.atRisk, null)
})

onBoth('of a day to come nothing is known, whatever the book has planned for it', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  const args = { on: '2026-03-10', today: '2026-03-02' }
  await fresh.run('add-fact', { line: '2026-03-10 invoice acme 10.00 EUR due 2026-04-10 ref a1' })
  await refused(fresh.run('see-models', { until: '2026-03-10' }), 'day-in-future', args)
  await refused(fresh.run('predict-purchases', { until: '2026-03-10' }), 'day-in-future', args)
  await refused(fresh.run('see-today', { asOf: '2026-03-10' }), 'day-in-future', args)
  await refused(fresh.run('see-client', { client: 'acme', asOf: '2026-03-10' }), 'day-in-future', args)
  fresh.turnTo('2026-03-10')
  const { clients } = await fresh.run<Predicted>('predict-purchases', { until: '2026-03-10' })
  assert.equal(clients.length, 1)
  await refused(fresh.run('see-models', { until: '2026-03-11' }), 'day-in-future')
})
