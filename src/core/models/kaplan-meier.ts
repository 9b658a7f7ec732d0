import { Z95 } from './wilson.ts'

/** How long somebody was seen, in any unit, and whether it ended then (else: still there when last seen). */
export type Lifetime = { time: number; ended: boolean }

/**
 * One step of the curve: from `time` on the share `survival` is still there. `standardError` is
 * Greenwood's; `low` to `high` the 95 % band on the log-minus-log scale, which stays within 0 to 1.
 */
export type SurvivalStep = {
  time: number
  atRisk: number
  ended: number
  survival: number
  standardError: number
  low: number
  high: number
}

/**
 * The Kaplan–Meier curve, a step for each time at which anybody ended, ascending. Who was last seen
 * at that very time still counts as at risk. When all have ended the band keeps the upper side of the
 * step before, because the formula has none. Refuses times that are negative or no numbers.
 */
export function kaplanMeier(lives: readonly Lifetime[]): SurvivalStep[] {
  if (lives.some(({ time }) => !(time >= 0))) throw new RangeError('a lifetime is 0 or more')
  const sorted = lives.toSorted((a, b) => a.time - b.time)
  const steps: SurvivalStep[] = []
  let survival = 1
  let greenwood = 0
  for (let i = 0; i < sorted.length;) {
    const { time } = sorted[i]!
    const atRisk = sorted.length - i
    let ended = 0
    for (; i < sorted.length && sorted[i]!.time === time; i++) if (sorted[i]!.ended) ended += 1
    if (ended === 0) continue
    survival *= 1 - ended / atRisk
    greenwood += ended / (atRisk * (atRisk - ended))
    steps.push({ time, atRisk, ended, ...bandOf(survival, greenwood, steps.at(-1)?.high ?? 1) })
  }
  return steps
}

function bandOf(survival: number, greenwood: number, before: number) {
  if (survival === 0) return { survival, standardError: 0, low: 0, high: before }
  const half = (Z95 * Math.sqrt(greenwood)) / Math.abs(Math.log(survival))
  return {
    survival,
    standardError: survival * Math.sqrt(greenwood),
    low: survival ** Math.exp(half),
    high: survival ** Math.exp(-half),
  }
}

/** The step that holds at `time`; before the first one everybody is there, and nothing is known of the width. */
export function survivalAt(steps: readonly SurvivalStep[], time: number): { value: number; low: number; high: number } {
  const step = steps.findLast((one) => one.time <= time)
  return step ? { value: step.survival, low: step.low, high: step.high } : { value: 1, low: 1, high: 1 }
}

/** The time by which half have ended; null when the curve does not come down so far. */
export function medianSurvival(steps: readonly SurvivalStep[]): number | null {
  return steps.find((one) => one.survival <= 0.5)?.time ?? null
}
