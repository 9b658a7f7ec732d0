import { dot, largest } from './vector.ts'

/** The value at `at`; writes the gradient there into `gradient`. May return NaN or ∞ where there is none. */
export type Objective = (at: Float64Array, gradient: Float64Array) => number

/** A place of the search, with the value and the slope there. */
export type Place = { at: Float64Array; value: number; slope: Float64Array }

/** The longest first step in any variable: a factor of e for a parameter. */
const LONGEST_STEP = 2
/** Wolfe's conditions: what a step must at least gain, and how much of the slope may remain. */
const LEAST_GAIN = 1e-4
const SLOPE_LEFT = 0.9

/** The value and the slope at `at`, kept within the box; the slope that leads out of the box counts as none. */
export function placeAt(objective: Objective, at: Float64Array, box: number): Place {
  const slope = new Float64Array(at.length)
  for (let i = 0; i < at.length; i++) at[i] = Math.min(box, Math.max(-box, at[i]!))
  const value = objective(at, slope)
  for (let i = 0; i < at.length; i++) {
    if ((at[i] === box && slope[i]! < 0) || (at[i] === -box && slope[i]! > 0)) slope[i] = 0
  }
  return { at, value: slope.every(Number.isFinite) ? value : NaN, slope }
}

/** A step along `step` that meets Wolfe's conditions (bisection and doubling), or the best one that gains; null for none. */
export function lineSearch(objective: Objective, from: Place, step: Float64Array, box: number): Place | null {
  const fall = dot(from.slope, step)
  if (!(fall < 0)) return null
  let [low, high, length] = [0, Infinity, Math.min(1, LONGEST_STEP / largest(step))]
  let best: Place | null = null
  for (let tried = 0; tried < 50; tried++) {
    const there = placeAt(
      objective,
      from.at.map((value, i) => value + length * step[i]!),
      box,
    )
    if (!(there.value <= from.value + LEAST_GAIN * length * fall + rounding(from, there))) high = length
    else {
      if (best === null || there.value <= best.value) best = there
      if (dot(there.slope, step) >= SLOPE_LEFT * fall) return there
      low = length
    }
    if (high - low < 1e-12 * high || (low > 0 && tried > 12)) break
    length = high === Infinity ? 2 * length : (low + high) / 2
  }
  return best
}

/** Next to the minimum the value changes by less than its last digits; the step counts there if the slope falls. */
function rounding(from: Place, there: Place): number {
  return largest(there.slope) < largest(from.slope) ? 1e-14 * (1 + Math.abs(from.value)) : 0
}
