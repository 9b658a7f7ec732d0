import { fitLogistic } from './logistic.ts'
import { logistic } from './special.ts'

/**
 * How well chances fit what came (Van Calster et al. 2019). Chances are 0 to 1, `came` of the same length.
 * Never NaN: without any case all figures are 0.
 */

/** Chances nearer to 0 or 1 than this count as this: one miss must not weigh without end. */
const EDGE = 1e-6

/** log(p / (1 − p)), with p kept off the edges. */
export function logit(chance: number): number {
  const p = Math.min(1 - EDGE, Math.max(EDGE, chance))
  return Math.log(p / (1 - p))
}

/** Brier score: mean squared distance between chance and outcome; 0 is perfect. */
export function brierOf(chances: ArrayLike<number>, came: ArrayLike<boolean | number>): number {
  return meanOf(chances.length, (i) => (chances[i]! - Number(came[i])) ** 2)
}

/** Brier score of saying the average to everybody: what a forecast must beat. */
export function brierOfAverage(came: ArrayLike<boolean | number>): number {
  const share = meanOf(came.length, (i) => Number(came[i]))
  return share * (1 - share)
}

function meanOf(n: number, valueAt: (i: number) => number): number {
  let sum = 0
  for (let i = 0; i < n; i++) sum += valueAt(i)
  return n === 0 ? 0 : sum / n
}

/** One tenth of the cases: mean chance, share that came, n. */
export type Decile = { predicted: number; came: number; n: number }

/** The cases by tenths of their chance, lowest first; fewer parts where there are under ten cases, ties kept in their order. */
export function decilesOf(chances: ArrayLike<number>, came: ArrayLike<boolean | number>): Decile[] {
  const n = chances.length
  const order = Array.from({ length: n }, (_, i) => i).toSorted((a, b) => chances[a]! - chances[b]! || a - b)
  const parts = Math.min(10, n)
  return Array.from({ length: parts }, (_, part) => {
    const cases = order.slice(Math.round((part * n) / parts), Math.round(((part + 1) * n) / parts))
    const predicted = meanOf(cases.length, (i) => chances[cases[i]!]!)
    return { predicted, came: meanOf(cases.length, (i) => Number(came[cases[i]!])), n: cases.length }
  })
}

/** What turns chances into better ones: logit p' = intercept + slope × logit p. 0 and 1 change nothing. */
export type Recalibration = { intercept: number; slope: number }

export const NO_RECALIBRATION: Recalibration = { intercept: 0, slope: 1 }

/** Keeps a slope finite where chances separate perfectly what came from what did not. */
const HOLD = 1e-6

/**
 * Intercept and slope of what came on the logit of the chances: slope 1 and intercept 0 is a perfect fit,
 * a slope under 1 says that chances were too bold. As it stands (`hold` tiny) it measures; with a larger
 * `hold`, the weight in cases of the belief that nothing needs changing, it recalibrates on few cases.
 */
export function recalibrationOf(
  chances: ArrayLike<number>,
  came: ArrayLike<boolean | number>,
  hold: number = HOLD,
): Recalibration {
  const n = chances.length
  const rows = new Float64Array(2 * n)
  for (let i = 0; i < n; i++) {
    rows[2 * i] = 1
    rows[2 * i + 1] = logit(chances[i]!)
  }
  const outcomes = Float64Array.from({ length: n }, (_, i) => Number(came[i]))
  const fit = fitLogistic({ rows, width: 2, outcomes, weights: null }, { centre: [0, 1], hold: [hold, hold] })
  return { intercept: fit.weights[0]!, slope: fit.weights[1]! }
}

export function recalibrated(chance: number, { intercept, slope }: Recalibration): number {
  return logistic(intercept + slope * logit(chance))
}
