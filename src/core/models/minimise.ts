/**
 * Minimum of a smooth function of a few variables (the logs of a model's parameters), by the method of
 * Broyden, Fletcher, Goldfarb and Shanno with the gradient given by hand.
 */
import { lineSearch, placeAt } from './line-search.ts'
import type { Objective, Place } from './line-search.ts'
import { difference, dot, identity, largest } from './vector.ts'

export type { Objective } from './line-search.ts'

/**
 * `gradient` is the largest absolute entry of it at `at`; `converged` that it is within the tolerance.
 * `inverse` is the last estimate of the inverse of the Hessian.
 */
export type Minimum = {
  at: Float64Array
  value: number
  gradient: number
  converged: boolean
  rounds: number
  inverse: Float64Array[]
}

/**
 * `tolerance` for the largest entry of the gradient, `rounds` the most of them, `box` the largest
 * absolute value of a variable (logs of parameters: e^±box), `inverse` a first estimate of the inverse
 * of the Hessian.
 */
export type MinimiseOptions = { tolerance?: number; rounds?: number; box?: number; inverse?: Float64Array[] }

const TOLERANCE = 1e-9
const ROUNDS = 400
const BOX = 30
/** So many rounds without a lower value or a flatter slope, and only rounding is left. */
const IDLE = 8

/** The minimum found from `start`, which is left as it is. */
export function minimise(objective: Objective, start: ArrayLike<number>, options: MinimiseOptions = {}): Minimum {
  const { tolerance = TOLERANCE, rounds = ROUNDS, box = BOX } = options
  let here = placeAt(objective, Float64Array.from(start), box)
  const estimate: Estimate = { inverse: options.inverse?.map((row) => row.slice()) ?? null }
  let round = 0
  let [flattest, idle] = [Infinity, 0]
  for (; round < rounds && idle < IDLE && largest(here.slope) > tolerance && Number.isFinite(here.value); round++) {
    const next = nextPlace(objective, here, estimate, box)
    if (next === null) break
    learn(estimate, difference(next.at, here.at), difference(next.slope, here.slope))
    idle = largest(next.slope) < flattest || next.value < here.value - 1e-12 * Math.abs(here.value) ? 0 : idle + 1
    flattest = Math.min(flattest, largest(next.slope))
    here = next
  }
  const gradient = largest(here.slope)
  const converged = gradient <= tolerance && Number.isFinite(here.value)
  return {
    at: here.at,
    value: here.value,
    gradient,
    converged,
    rounds: round,
    inverse: estimate.inverse ?? identity(start.length),
  }
}

/** The best of the minima found from several starts; null when the objective has a value at none of them. */
export function minimiseFrom(
  objective: Objective,
  starts: readonly ArrayLike<number>[],
  options: MinimiseOptions = {},
): Minimum | null {
  let best: Minimum | null = null
  for (const start of starts) {
    const found = minimise(objective, start, options)
    if (Number.isFinite(found.value) && (best === null || found.value < best.value)) best = found
  }
  return best
}

/** The inverse of the Hessian as far as it is known; null for not yet. */
type Estimate = { inverse: Float64Array[] | null }

/** One step on; where the estimated curvature leads nowhere it is forgotten, and the step goes straight downhill. */
function nextPlace(objective: Objective, here: Place, estimate: Estimate, box: number): Place | null {
  if (estimate.inverse !== null) {
    const next = lineSearch(objective, here, direction(estimate.inverse, here.slope), box)
    if (next !== null) return next
    estimate.inverse = null
  }
  return lineSearch(objective, here, direction(identity(here.at.length), here.slope), box)
}

function direction(inverse: Float64Array[], slope: Float64Array): Float64Array {
  return slope.map((_, i) => -dot(inverse[i]!, slope))
}

/** Takes into the estimate how far the last step went and how it turned the slope; the first one gives its size. */
function learn(estimate: Estimate, stepped: Float64Array, turned: Float64Array): void {
  if (estimate.inverse === null) {
    const size = dot(stepped, turned) / dot(turned, turned)
    estimate.inverse = identity(stepped.length).map((row) => row.map((value) => (size > 0 ? value * size : value)))
  }
  update(estimate.inverse, stepped, turned)
}

/** The update of Broyden, Fletcher, Goldfarb and Shanno; left out where the curvature along the step is not positive. */
function update(inverse: Float64Array[], stepped: Float64Array, turned: Float64Array): void {
  const curved = dot(stepped, turned)
  if (!(curved > 1e-300)) return
  const image = turned.map((_, i) => dot(inverse[i]!, turned))
  const factor = (1 + dot(turned, image) / curved) / curved
  for (let i = 0; i < stepped.length; i++) {
    const [row, si, ii] = [inverse[i]!, stepped[i]!, image[i]!]
    for (let j = 0; j < stepped.length; j++) {
      row[j] = row[j]! + factor * si * stepped[j]! - (ii * stepped[j]! + si * image[j]!) / curved
    }
  }
}
