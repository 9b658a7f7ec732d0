import type { DayNumber } from '../day.ts'
import { fitLogistic } from './logistic.ts'
import { usualGapIn } from './purchase-days.ts'
import type { PurchaseDays } from './purchase-days.ts'
import { isFit } from './purchase-model.ts'
import type { Fit, NoFit } from './purchase-model.ts'
import { pastCases, regressionOf } from './slip-cases.ts'
import type { PastCases } from './slip-cases.ts'
import { expectedIn, SLIP_PARTS } from './slip-features.ts'
import type { SlipGround, SlipPart } from './slip-features.ts'
import { weightedSum } from './slip.ts'
import type { Learned, SlipModel } from './slip.ts'
import { logistic } from './special.ts'

/**
 * Log odds at the start, learned over some forty invented books (groceries, monthly invoices, contracts, trades
 * with years between, seasons, early and late joiners) and rounded: mostly the model's own chance, less
 * bold than it says, lowered by silence and by being overdue (D).
 */
const START_LEVEL = -0.1
const START: Record<SlipPart, number> = {
  model: 0.7,
  expected: 0,
  silence: -0.1,
  overdue: -0.35,
  rate: 0.2,
  change: 0,
}
/**
 * More silence may never raise the chance: no part may count the wrong way. (Among regular buyers the model's own chance still
 * rises a little while a purchase is nearly due.) A high rate may go either way once the other parts are known.
 */
const SIGNS: Record<SlipPart, number> = { model: 1, expected: 1, silence: -1, overdue: -1, rate: 0, change: 1 }
/** How firmly the start is believed: a weight lies within about a half of it, a level within one (D). */
const HOLD = 4
const HOLD_LEVEL = 1
/** Where earlier years show this season, other seasons hardly have a say in the level (D). */
const OTHER_SEASON = 0.1
/** So many expected purchases must be off before the past is believed to be. */
const HOLD_PURCHASES = 10

/**
 * Learns from purchases up to `until`; later ones are not looked at. `horizon` in whole days, at least 1;
 * `fits` made up to `until` in units of `unit` days (7: weeks), as `chooseModel` gives them. Weights are drawn
 * towards those of the start, so that 30 clients give a sensible score and 3,000 their own. Works without
 * any fit, past or client: then it is the start alone.
 */
export function learnSlip(
  book: PurchaseDays,
  until: DayNumber,
  horizon: number,
  fits: readonly (Fit | NoFit)[],
  unit: number,
): SlipModel {
  const usualGap = Math.max(1, usualGapIn(book, until) ?? horizon)
  const ground: SlipGround = { ...groundFits(fits), unit, usualGap }
  const past = pastCases(book, until, horizon, ground)
  const fit = fitLogistic(regressionOf(past), {
    centre: [...SLIP_PARTS.map((part) => START[part]), ...past.map(() => START_LEVEL)],
    hold: [...SLIP_PARTS.map(() => HOLD), ...past.map(() => HOLD_LEVEL)],
    signs: [...SLIP_PARTS.map((part) => SIGNS[part]), ...past.map(() => 0)],
  })
  const weights = fit.weights.slice(0, SLIP_PARTS.length)
  const say = sayOf(past)
  const level = say.reduce((sum, share, i) => sum + share * fit.weights[weights.length + i]!, 0)
  const model = { until, horizon, ground, weights, level: past.length === 0 ? START_LEVEL : level }
  const learned = past.map((cases) => learnedFrom(cases, model.level, weights))
  return { ...model, usual: usualOf(past), purchases: purchasesOf(learned, say), learned }
}

/** The likeliest of the MBG family, and Pareto/NBD. */
function groundFits(fits: readonly (Fit | NoFit)[]): { model: Fit | null; pareto: Fit | null } {
  const found = fits.filter(isFit)
  let model: Fit | null = null
  for (const fit of found) {
    if (fit.model.startsWith('mbg') && (!model || fit.logLikelihood > model.logLikelihood)) model = fit
  }
  return { model, pareto: found.find((fit) => fit.model === 'pareto-nbd') ?? null }
}

/** What each past day has to say about the level, together 1: a longer look ahead more, and the same season most. */
function sayOf(past: readonly PastCases[]): number[] {
  const season = past.some(({ origin }) => origin.season)
  const say = past.map(({ origin }) => origin.horizon * (season && !origin.season ? OTHER_SEASON : 1))
  const total = say.reduce((sum, one) => sum + one, 0)
  return say.map((one) => one / total)
}

function learnedFrom({ origin, features, again, n }: PastCases, level: number, weights: readonly number[]): Learned {
  const buyers = { expected: 0, came: 0 }
  const purchases = { expected: 0, came: 0 }
  for (let i = 0; i < n; i++) {
    const at = i * weights.length
    buyers.expected += logistic(level + weightedSum(weights, features, at))
    buyers.came += again[i]! > 0 ? 1 : 0
    purchases.expected += expectedIn(features, at)
    purchases.came += again[i]!
  }
  const { on, horizon, season } = origin
  return { on, horizon, season, n, buyers, purchases }
}

function purchasesOf(learned: readonly Learned[], say: readonly number[]): number {
  let log = 0
  learned.forEach(({ purchases: { came, expected } }, i) => {
    log += say[i]! * Math.log((came + HOLD_PURCHASES) / (expected + HOLD_PURCHASES))
  })
  return Math.exp(log)
}

function usualOf(past: readonly PastCases[]): number[] {
  const parts = SLIP_PARTS.length
  const n = past.reduce((sum, cases) => sum + cases.n, 0)
  const sums = SLIP_PARTS.map(() => 0)
  for (const { features } of past) for (let i = 0; i < features.length; i++) sums[i % parts]! += features[i]!
  return sums.map((sum) => (n === 0 ? 0 : sum / n))
}
