import { regularisedBeta } from './incomplete.ts'
import { digamma, logBeta, logistic, trigamma } from './special.ts'
import { Z95 } from './wilson.ts'

/**
 * Whether something happens more rarely than before: two windows of a gamma-Poisson process. `exposure` is
 * the time of a window, each day weighted by how busy the season is on it, in any unit.
 */
export type Window = { n: number; exposure: number }

/** A gamma prior for a rate, `rate` in the unit of the exposures. */
export type GammaPrior = { shape: number; rate: number }

/**
 * How the recent rate compares with the past one: `ratio` as observed (null when nothing happened in the
 * past), its interval, of 95 % unless asked otherwise, and `below`, the chance that the rate really is lower.
 */
export type RateChange = { ratio: number | null; low: number; high: number; below: number }

/** The prior counts as half an event at the rate of both windows together: weak, and the same in every unit. */
const PRIOR_EVENTS = 0.5
/** The habit of a client weighs like so many gaps of pure chance (D). */
const CHANCE_GAPS = 4
/** Nobody is taken to be more even, or more in bursts, than this (D). */
const MOST_EVEN = 0.1
const MOST_BURSTY = 10
/** What a 95 % interval leaves out at each end. */
export const TAIL = 0.025

export function weakPrior(recent: Window, past: Window): GammaPrior {
  const events = Math.max(recent.n + past.n, PRIOR_EVENTS)
  return { shape: PRIOR_EVENTS, rate: (PRIOR_EVENTS * (recent.exposure + past.exposure)) / events }
}

/** P(recent rate < `part` of the past rate): I_x(a2, a1) with x = c·b2 / (c·b2 + b1). */
export function chanceBelow(
  recent: Window,
  past: Window,
  part: number,
  prior: GammaPrior = weakPrior(recent, past),
): number {
  const scaled = part * (prior.rate + recent.exposure)
  return regularisedBeta(scaled / (scaled + prior.rate + past.exposure), prior.shape + recent.n, prior.shape + past.n)
}

/** The ratio of the rates with its interval, from the quantiles of the beta-prime distribution. */
export function compareRates(
  recent: Window,
  past: Window,
  prior: GammaPrior = weakPrior(recent, past),
  tail: number = TAIL,
): RateChange {
  const [a, b] = [prior.shape + recent.n, prior.shape + past.n]
  const unit = (prior.rate + past.exposure) / (prior.rate + recent.exposure)
  const at = (p: number) => unit * Math.exp(logOddsQuantile(p, a, b))
  const ratio = past.n > 0 && recent.exposure > 0 ? recent.n / recent.exposure / (past.n / past.exposure) : null
  // The prior draws towards no change: with few events in very unlike windows it may pass what was observed.
  return {
    ratio,
    low: recent.n === 0 ? 0 : Math.min(at(tail), ratio ?? Infinity),
    high: Math.max(at(1 - tail), ratio ?? 0),
    below: chanceBelow(recent, past, 1, prior),
  }
}

/** The `p` quantile of ln(y / (1 − y)) for a Beta(a, b) share y: Newton's steps, kept between bounds. */
function logOddsQuantile(p: number, a: number, b: number): number {
  const spread = Math.sqrt(trigamma(a) + trigamma(b))
  let at = digamma(a) - digamma(b) + (p < 0.5 ? -Z95 : Z95) * spread
  let [low, high] = [at - 60 * spread, at + 60 * spread]
  for (let round = 0; round < 80; round++) {
    const y = logistic(at)
    const over = regularisedBeta(y, a, b) - p
    if (over > 0) high = at
    else low = at
    // In log odds the density of y gains the factor y (1 − y).
    const density = Math.exp(a * Math.log(y) + b * Math.log(1 - y) - logBeta(a, b))
    const next = at - over / density
    const moved = next > low && next < high ? next : (low + high) / 2
    if (Math.abs(moved - at) <= 1e-11 * Math.max(1, Math.abs(moved))) return moved
    at = moved
  }
  return at
}

/**
 * How much more than chance the counts of a client vary (1 is Poisson, less is regular, more comes in
 * bursts): the squared variation of the gaps, drawn towards 1 while gaps are few.
 */
export function dispersionOf(gaps: readonly number[]): number {
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
  if (!(mean > 0)) return 1
  const squares = gaps.reduce((sum, gap) => sum + (gap / mean - 1) ** 2, 0)
  return Math.min(MOST_BURSTY, Math.max(MOST_EVEN, (CHANCE_GAPS + squares) / (CHANCE_GAPS + gaps.length)))
}

/** The window as a Poisson process of the same rate that is as informative: regular events weigh more, bursts less. */
export function weighed({ n, exposure }: Window, dispersion: number): Window {
  return { n: n / dispersion, exposure: exposure / dispersion }
}

/** By how many whole percent a part (0.4 of before) is less than all; 0 where it is not. */
export function percentBelow(part: number): number {
  return Math.max(0, Math.round((1 - part) * 100))
}
