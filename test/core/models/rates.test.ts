import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareAmounts } from '../../../src/core/models/amount-change.ts'
import { burstinessOf, burstinessOfAny } from '../../../src/core/models/burstiness.ts'
import { kaplanMeier, medianSurvival, survivalAt } from '../../../src/core/models/kaplan-meier.ts'
import { npsChange, npsOf } from '../../../src/core/models/nps.ts'
import { chanceBelow, compareRates, dispersionOf, weakPrior, weighed } from '../../../src/core/models/rate-change.ts'
import { shiftOf } from '../../../src/core/models/shift.ts'
import { wilson } from '../../../src/core/models/wilson.ts'
import { near } from './near-figures.ts'

function figures(name: string) {
  return JSON.parse(readFileSync(new URL(`./refs/${name}.json`, import.meta.url), 'utf8'))
}

const rates = figures('misc_stats')

test('shares have the Wilson interval of the reference', () => {
  for (const { k, n, wilson95 } of rates.csat_proportion) {
    const { share, low, high } = wilson(k, n)
    assert.equal(share, k / n)
    near(low, wilson95[0])
    near(high, wilson95[1])
  }
  assert.deepEqual(wilson(0, 0), { share: null, low: 0, high: 1, n: 0 })
  for (const [hits, n] of [
    [2, 1],
    [-1, 4],
    [0.5, 4],
    [0, NaN],
  ] as const)
    assert.throws(() => wilson(hits, n), RangeError)
})

test('the net promoter score has the adjusted Wald interval of the reference, cut to what a score can be', () => {
  for (const one of rates.nps) {
    const found = npsOf(one)!
    near(found.score, one.nps)
    near(found.low, Math.max(-100, Number(one.adj_wald_plus3[0])))
    near(found.high, Math.min(100, Number(one.adj_wald_plus3[1])))
  }
  const rounded = ([promoters, detractors, n]: number[]) => {
    const { score, low, high } = npsOf({
      promoters: promoters!,
      detractors: detractors!,
      passives: n! - promoters! - detractors!,
    })!
    return [score, low, high].map((one) => Math.round(one) + 0)
  }
  assert.deepEqual(rounded([6, 1, 10]), [50, 0, 77])
  assert.deepEqual(rounded([18, 5, 30]), [43, 13, 66])
  assert.deepEqual(rounded([240, 64, 400]), [44, 36, 51])
  assert.equal(npsOf({ promoters: 0, passives: 0, detractors: 0 }), null)
})

test('a score of nearly all clients is nearly known, and who has heard all knows it', () => {
  const counts = { promoters: 18, passives: 5, detractors: 5 }
  const [open, most, all] = [npsOf(counts)!, npsOf(counts, 30)!, npsOf(counts, 28)!]
  near(most.correction, Math.sqrt(2 / 29))
  near(most.high - most.low, most.correction * (open.high - open.low))
  assert.deepEqual([all.low, all.high], [all.score, all.score])
})

test('under ten answers names, under thirty a faint score; an arrow only when the difference is sure', () => {
  const display = (n: number) => npsOf({ promoters: n, passives: 0, detractors: 0 })!.display
  assert.deepEqual([9, 10, 29, 30].map(display), ['names', 'faint', 'faint', 'score'])
  const bad = { promoters: 20, passives: 20, detractors: 60 }
  const good = { promoters: 60, passives: 20, detractors: 20 }
  assert.equal(npsChange(bad, good)?.trend, 'up')
  assert.equal(npsChange(good, bad)?.trend, 'down')
  assert.equal(npsChange(bad, { ...bad, promoters: 22 })?.trend, null)
  assert.equal(npsChange(bad, { promoters: 0, passives: 0, detractors: 0 }), null)
})

test('the survival curve, its errors and bands are those of the reference', () => {
  const { t, e, time, surv, se, lo, hi } = figures('kaplan_meier').leukemia_6MP
  const steps = kaplanMeier(t.map((one: number, i: number) => ({ time: one, ended: e[i] === 1 })))
  assert.deepEqual(
    steps.map((step) => step.time),
    time,
  )
  steps.forEach((step, i) => {
    near(step.survival, surv[i], 1e-12)
    near(step.standardError, se[i], 1e-12)
    near(step.low, lo[i], 1e-12)
    near(step.high, hi[i], 1e-12)
  })
  assert.equal(medianSurvival(steps), 23)
  assert.deepEqual(survivalAt(steps, 5), { value: 1, low: 1, high: 1 })
  near(survivalAt(steps, 21).value, surv[4])
})

test('a curve that comes down to nothing keeps the upper side of the step before', () => {
  const steps = kaplanMeier([1, 2, 3].map((time) => ({ time, ended: true })))
  const [, second, last] = steps
  assert.deepEqual([last?.survival, last?.low, last?.high], [0, 0, second?.high])
  assert.deepEqual(kaplanMeier([{ time: 4, ended: false }]), [])
  assert.equal(medianSurvival([]), null)
  assert.throws(() => kaplanMeier([{ time: -1, ended: true }]), RangeError)
})

test('burstiness is that of the reference, and under ten gaps there is none', () => {
  for (const { gaps: texts, B_goh_barabasi, A_kim_jo } of rates.burstiness.cases) {
    const gaps = texts.map(Number)
    const found = burstinessOfAny(gaps)!
    near(found.goh, B_goh_barabasi, 1e-12)
    near(found.kim, A_kim_jo, 1e-12)
    const shown = burstinessOf(gaps)
    assert.equal('failed' in shown ? shown.failed : shown.gaps, gaps.length < 10 ? 'too-few' : gaps.length)
  }
  assert.deepEqual(burstinessOf(Array(12).fill(0)), { gaps: 12, failed: 'no-time' })
  assert.equal(burstinessOfAny([5]), null)
})

test('the chance of a lower rate is that of the reference', () => {
  for (const one of rates.gamma_poisson_rate_comparison.cases) {
    const prior = { shape: Number(one.prior_shape), rate: Number(one.prior_rate) }
    const found = chanceBelow({ n: one.n2, exposure: one.t2 }, { n: one.n1, exposure: one.t1 }, Number(one.c), prior)
    near(found, one.p_rate2_lt_c_rate1, 1e-11)
  }
})

test('the interval of a ratio of rates lies at the quantiles of the beta-prime distribution', () => {
  for (const { recent, past, low, high, below } of figures('rate_ratio').cases) {
    const found = compareRates(recent, past)
    near(found.low, low, 1e-9)
    near(found.high, high, 1e-9)
    near(found.below, below, 1e-10)
    near(found.ratio!, recent.n / recent.exposure / (past.n / past.exposure))
  }
  assert.equal(compareRates({ n: 3, exposure: 10 }, { n: 0, exposure: 30 }).ratio, null)
})

const window = fc.record({
  n: fc.integer({ min: 0, max: 400 }),
  exposure: fc.double({ min: 0.5, max: 5000, noNaN: true }),
})

test('days or weeks: the unit of the exposure changes no comparison', () => {
  fc.assert(
    fc.property(window, window, fc.double({ min: 0.01, max: 100, noNaN: true }), (recent, past, unit) => {
      const scaled = ({ n, exposure }: typeof recent) => ({ n, exposure: exposure * unit })
      const [plain, other] = [compareRates(recent, past), compareRates(scaled(recent), scaled(past))]
      near(other.below, plain.below, 1e-7)
      near(other.high, plain.high, 1e-7)
    }),
  )
})

test('an interval holds its ratio, and more events recently never make a drop more likely', () => {
  fc.assert(
    fc.property(window, window, (recent, past) => {
      const { ratio, low, high, below } = compareRates(recent, past)
      assert.ok(low <= high && below >= 0 && below <= 1)
      if (ratio !== null) assert.ok(low <= ratio * (1 + 1e-9) && ratio <= high * (1 + 1e-9), `${low} ${ratio} ${high}`)
      const prior = weakPrior(recent, past)
      const more = chanceBelow({ ...recent, n: recent.n + 1 }, past, 1, prior)
      assert.ok(more <= chanceBelow(recent, past, 1, prior) + 1e-9)
    }),
  )
})

test('regular events tell more than random ones, bursts less', () => {
  const clockwork = dispersionOf(Array(20).fill(7))
  const bursts = dispersionOf(Array.from({ length: 20 }, (_, i) => (i % 5 === 0 ? 40 : 1)))
  assert.ok(clockwork < 0.2 && bursts > 1.5, `${clockwork} ${bursts}`)
  assert.equal(dispersionOf([]), 1)
  const below = (dispersion: number) =>
    chanceBelow(weighed({ n: 1, exposure: 91 }, dispersion), weighed({ n: 12, exposure: 364 }, dispersion), 1)
  assert.ok(below(clockwork) > below(1) && below(1) > below(bursts))
})

test('amounts: the ratio is how often times how much, its interval holds it and narrows with more purchases', () => {
  const year = { amounts: Array(12).fill(800), exposure: 364 }
  const quarter = { amounts: [300, 250, 300], exposure: 91 }
  const change = compareAmounts(quarter, year, 0.3)!
  near(change.ratio, 850 / 2400)
  assert.ok(change.low < change.ratio && change.ratio < change.high && change.high < 0.8)
  const longer = compareAmounts({ amounts: Array(12).fill(850 / 3), exposure: 364 }, year, 0.3)!
  assert.ok(longer.high < change.high)
  assert.deepEqual(compareAmounts({ amounts: [], exposure: 91 }, year, 1)?.ratio, 0)
  assert.equal(compareAmounts(quarter, { amounts: [], exposure: 364 }, 1), null)
})

test('the shift of two samples is that of the reference', () => {
  for (const { now, before, shift, low, high } of figures('shift').cases) {
    const found = shiftOf(now, before)!
    near(found.shift, shift)
    near(found.low, low)
    near(found.high, high)
  }
  assert.equal(shiftOf([1, 2, 3], [1, 2, 3]), null)
  assert.equal(shiftOf([], [1, 2, 3]), null)
})

test('a shift follows what is added to all values, and its sides change with the samples', () => {
  const values = (least: number) => fc.array(fc.integer({ min: -50, max: 50 }), { minLength: least, maxLength: 45 })
  fc.assert(
    fc.property(values(4), values(5), fc.integer({ min: -9, max: 9 }), (now, before, more) => {
      const [plain, moved, turned] = [
        shiftOf(now, before)!,
        shiftOf(
          now.map((one) => one + more),
          before,
        )!,
        shiftOf(before, now)!,
      ]
      assert.ok(plain.low <= plain.shift && plain.shift <= plain.high)
      near(moved.shift, plain.shift + more)
      assert.deepEqual(
        [turned.low, turned.high].map((one) => -one + 0),
        [plain.high, plain.low].map((one) => one + 0),
      )
    }),
  )
})
