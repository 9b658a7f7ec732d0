import type { Day } from '../day.ts'

/**
 * What came of past warnings: on each past month end every client was read as it was then, and the
 * period after it tells what really happened. A case is one client on one month end, if the client was
 * one then and the whole period after it is on record: had bought on at least two days, the last time not longer than
 * two periods before, and had not `left`. Later facts are never looked at, neither for what was said
 * nor for what the models had learned.
 */
export type BacktestReport = {
  /** How far ahead each month end looks, in days. */
  horizonDays: number
  /** Month ends that could be judged, oldest first. */
  origins: Day[]
  clients: number
  cases: number
  /**
   * Cases that went badly. `gone`: nothing was bought in the period, though the client's usual gap is shorter than it and
   * the same season of the year before, where known, brought something. `less`: bought for under 60 % of the same
   * length before and, where known, of the same season of the year before.
   */
  gone: number
  less: number
  /** `enough` when the figures may be believed; else why not, in words `backtest.verdict.<code>`. */
  verdict: 'enough' | 'no-cases' | 'too-short' | 'too-few-losses' | 'only-losses'
  /**
   * What the standing said (`slipping` or `in trouble`), what a plain rule would have said (so many days without a purchase,
   * as many days as make it warn as often as we did), what saying nothing gives.
   */
  warnings: Warned
  recency: Warned
  nothing: Warned
  /** How well each score puts those who bought again before those who did not; models by their chance to buy again. */
  ranking: { slip: Ranked; recency: Ranked; models: Record<string, Ranked> }
  /** How well the chances fit what came, after recalibration on earlier month ends only. Null when there is too little. */
  calibration: Calibration | null
  /**
   * Days from the first warning to the last purchase of those who were lost and warned of: above 0 it was said while
   * they still bought, below 0 afterwards. The median and the middle half, one figure for each of `n` clients.
   */
  lead: { median: number; low: number; high: number; n: number } | null
}

/** A share with its n and its 95 % Wilson interval, 0 to 1; `share` is null when n is 0. */
export type Share = { share: number | null; low: number; high: number; n: number }

/** `hitRate`: of the cases that went badly, how many were warned of. `falseAlarms`: of the warnings, how many came to nothing. */
export type Warned = { warned: number; hits: number; missed: number; hitRate: Share; falseAlarms: Share }

/** Area under the curve, 0.5 is chance; null when all bought again or none did. With its 95 % interval. */
export type Ranked = { auc: number | null; low: number; high: number; n: number }

export type Calibration = {
  n: number
  brier: number
  /** Brier score of saying the average to everybody. */
  brierBase: number
  intercept: number
  slope: number
  /** By tenths of the chance, lowest first: mean chance, share that really bought again, n. */
  deciles: { predicted: number; came: number; n: number }[]
  /** Purchases expected (days with one) and purchases that came, over all cases. */
  expected: number
  came: number
}
