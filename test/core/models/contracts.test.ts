import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bdwLifetime, bdwResidual, bdwSurvival, fitBdw } from '../../../src/core/models/bdw.ts'
import { contractCurve, contractPayments } from '../../../src/core/models/contract-curve.ts'
import { bookOfContracts, bookOfSurvivors, type Contract } from '../../../src/core/models/contract-book.ts'
import { isFit, type Fit, type NoFit } from '../../../src/core/models/purchase-model.ts'
import { fitSbg, sbgLifetime, sbgResidual, sbgSurvival } from '../../../src/core/models/sbg.ts'
import { offBy, reference } from './reference.ts'

type Model = { params: number[]; log_likelihood: number; se_delta: number[]; survival_0_12: string[] }
type Cohort = {
  counts: number[]
  sbg: Model & { retention_rate_1_12: string[]; DEL_d10: string; DERL_d10_by_n: Record<string, string> }
  bdw: Model
}
const cohorts = Object.entries((reference('sbg_bdw.json') as { fits: Record<string, Cohort> }).fits)

function holdAgainst(found: Fit | NoFit, wanted: Model, survival: (params: readonly number[], t: number) => number) {
  assert.ok(isFit(found) && found.method === 'likelihood' && !found.boundary)
  assert.ok(offBy(found.logLikelihood, wanted.log_likelihood) < 1e-9)
  for (const [i, param] of wanted.params.entries()) {
    assert.ok(offBy(found.params[i]!, param) < 1e-6, found.names[i])
    assert.ok(offBy(found.standardErrors![i]!, wanted.se_delta[i]!) < 1e-4, found.names[i])
  }
  for (const [t, share] of wanted.survival_0_12.entries()) assert.ok(offBy(survival(wanted.params, t), share) < 1e-13)
}

test('four published cohorts: both models as the reference', () => {
  assert.equal(cohorts.length, 4)
  for (const [, { counts, sbg, bdw }] of cohorts) {
    holdAgainst(fitSbg(bookOfSurvivors(counts)), sbg, sbgSurvival)
    holdAgainst(fitBdw(bookOfSurvivors(counts)), bdw, bdwSurvival)
  }
})

test('retention, lifetime and residual lifetime as the reference', () => {
  for (const [, { sbg }] of cohorts) {
    for (const [i, rate] of sbg.retention_rate_1_12.entries()) {
      assert.ok(offBy(sbgSurvival(sbg.params, i + 1) / sbgSurvival(sbg.params, i), rate) < 1e-13)
    }
    assert.ok(offBy(sbgLifetime(sbg.params, 0.1), sbg.DEL_d10) < 1e-13)
    for (const [n, value] of Object.entries(sbg.DERL_d10_by_n)) {
      assert.ok(offBy(sbgResidual(sbg.params, Number(n), 0.1), value) < 1e-13)
    }
  }
})

test('without ageing (c = 1) the second model is the first', () => {
  for (const [, { sbg }] of cohorts) {
    const params = [...sbg.params, 1]
    assert.ok(offBy(bdwLifetime(params, 0.05), sbgLifetime(sbg.params, 0.05)) < 1e-12)
    for (const n of [1, 4, 30]) {
      assert.ok(offBy(bdwSurvival(params, n), sbgSurvival(sbg.params, n)) < 1e-12)
      assert.ok(offBy(bdwResidual(params, n, 0.05), sbgResidual(sbg.params, n, 0.05)) < 1e-12)
    }
  }
})

/** The contracts a cohort of survivors is made of. */
function contractsOf(counts: readonly number[]): Contract[] {
  const last = counts.length - 1
  return counts.flatMap((there, stayed) => {
    const some = stayed === last ? there : there - counts[stayed + 1]!
    return Array.from({ length: some }, () => ({ stayed, gone: stayed < last }))
  })
}

test('a list of contracts is the cohort it is made of, those still running included', () => {
  for (const [, { counts }] of cohorts) {
    const [listed, counted] = [bookOfContracts(contractsOf(counts)), bookOfSurvivors(counts)]
    assert.deepEqual(listed, counted)
  }
  const begun = [
    { stayed: 0, gone: false },
    { stayed: 0, gone: true },
    { stayed: 2, gone: false },
    { stayed: 1, gone: true },
  ]
  assert.deepEqual(bookOfContracts(begun), { risk: Float64Array.of(3, 2), lost: Float64Array.of(1, 1), n: 4 })
})

test('contracts seen for a shorter time do not bend the curve', () => {
  const [, { counts }] = cohorts.find(([name]) => name === 'regular_fit0_7')!
  const cut = contractsOf(counts).map((one, i) => (i % 3 === 0 && one.stayed >= 2 ? { stayed: 2, gone: false } : one))
  const [whole, part] = [fitSbg(bookOfSurvivors(counts)), fitSbg(bookOfContracts(cut))]
  assert.ok(isFit(whole) && isFit(part))
  assert.ok(Math.abs(sbgSurvival(whole.params, 12) - sbgSurvival(part.params, 12)) < 0.03)
  assert.ok(part.standardErrors![0]! > whole.standardErrors![0]!)
})

test('a small book is held by priors, also when nobody has left or everybody has', () => {
  for (const counts of [
    [30, 30, 30],
    [12, 12],
    [15, 6, 2, 0],
    [20, 0],
    [40, 39, 39, 38, 38],
  ]) {
    for (const fit of [fitSbg(bookOfSurvivors(counts)), fitBdw(bookOfSurvivors(counts))]) {
      assert.ok(isFit(fit) && fit.method === 'map' && !fit.boundary, String(counts))
      assert.ok(fit.standardErrors!.every(Number.isFinite))
    }
  }
})

test('too few renewals due are too few, and an edge is called one', () => {
  assert.deepEqual(fitSbg(bookOfSurvivors([4, 3, 2])), { model: 'sbg', failed: 'too-few', n: 4, repeats: 5 })
  assert.deepEqual(fitBdw(bookOfContracts([])), { model: 'bdw', failed: 'too-few', n: 0, repeats: 0 })
  const steady = fitSbg(bookOfSurvivors([1000, 1000, 1000]), 'likelihood')
  assert.ok(isFit(steady) && steady.boundary && steady.standardErrors === null)
  const once = fitBdw(bookOfSurvivors([1000, 500]), 'likelihood')
  assert.ok(isFit(once) && once.boundary)
  assert.ok(Math.abs(bdwSurvival(once.params, 1) - 0.5) < 1e-6)
})

test('survival falls, retention of one chance each rises, and no figure is without an end', () => {
  const size = fc.double({ min: -6, max: 6, noNaN: true }).map(Math.exp)
  fc.assert(
    fc.property(size, size, fc.double({ min: 0.2, max: 3, noNaN: true }), (alpha, beta, c) => {
      for (let t = 1; t < 40; t++) {
        const [before, here, after] = [t - 1, t, t + 1].map((at) => sbgSurvival([alpha, beta], at)) as [
          number,
          number,
          number,
        ]
        assert.ok(here <= before && here >= 0)
        assert.ok(after * before >= here * here * (1 - 1e-9))
        assert.ok(bdwSurvival([alpha, beta, c], t) <= bdwSurvival([alpha, beta, c], t - 1) * (1 + 1e-12))
      }
      const value = bdwResidual([alpha, beta, c], 2, 0.1)
      assert.ok(value >= 0 && value <= 11 + 1e-9)
    }),
  )
})

test('a curve has the figures of its model, with intervals that small books widen', () => {
  const [, { counts, sbg }] = cohorts.find(([name]) => name === 'high_end_fit0_7')!
  const [large, small] = [counts, counts.map((there) => Math.round(there / 20))].map((some) => [
    fitSbg(bookOfSurvivors(some), 'likelihood'),
    fitBdw(bookOfSurvivors(some), 'likelihood'),
  ])
  for (const [i, fit] of large!.entries()) {
    const other = small![i]!
    assert.ok(isFit(fit) && isFit(other))
    const [curve, wide] = [contractCurve(fit, 12), contractCurve(other, 12)]
    for (const [t, { period, stay, renew }] of curve.entries()) {
      assert.equal(period, t + 1)
      assert.ok(0 < stay.low && stay.low < stay.value && stay.value < stay.high && stay.high < 1)
      assert.ok(renew.low < renew.value && renew.value < renew.high)
      assert.ok(wide[t]!.stay.high - wide[t]!.stay.low > 2 * (stay.high - stay.low))
    }
    const [whole, rest] = [contractPayments(fit, 0, 0.1), contractPayments(fit, 1, 0.1)]
    assert.ok(offBy(whole.value, 1 + rest.value / 1.1) < 1e-12)
    assert.ok(rest.low < rest.value && rest.value < rest.high)
    if (i === 0) assert.ok(offBy(whole.value, sbg.DEL_d10) < 1e-6)
    // The actual share after seven periods of those it was fitted on.
    assert.ok(curve[6]!.stay.low < counts[7]! / 1000 && counts[7]! / 1000 < curve[6]!.stay.high)
  }
})

test('a curve without curvature may be anything', () => {
  const fit = fitBdw(bookOfSurvivors([1000, 500]), 'likelihood')
  assert.ok(isFit(fit))
  const { stay } = contractCurve({ ...fit, covariance: null }, 1)[0]!
  assert.deepEqual([stay.low, stay.high], [0, 1])
})
