import { logistic } from './special.ts'

/** Cases for a logistic regression: `rows` holds `width` features a case, one case after the other; outcomes 0 or 1. */
export type Cases = {
  rows: Float64Array
  width: number
  outcomes: Float64Array
  /** How much a case counts; null where all count 1. */
  weights: Float64Array | null
}

/**
 * What is believed before any case is seen: each weight lies around `centre`, and the larger `hold` the less
 * it is moved (ridge: hold/2 × distance² is added to the loss). `signs` 1 or −1 forbids the other
 * direction, 0 allows both.
 */
export type Belief = { centre: readonly number[]; hold: readonly number[]; signs?: readonly number[] }

export type LogisticFit = { weights: number[]; converged: boolean; rounds: number }

const ROUNDS = 60
/** The last step changes no weight by more than this. */
const SMALL_STEP = 1e-8
/** No step moves a weight further: a first step from a bad start may otherwise overshoot. */
const LONGEST_STEP = 4
const HALVINGS = 30
/** Keeps a direction nobody says anything about from having no end. */
const LEAST_CURVE = 1e-9

/**
 * Ridge logistic regression by Newton's method (iteratively reweighted least squares), halving a step
 * that makes the loss larger. A weight that comes out against its sign is set to 0 and the rest fitted again.
 */
export function fitLogistic(cases: Cases, belief: Belief): LogisticFit {
  const { signs } = belief
  const free = belief.centre.map(() => true)
  for (;;) {
    const fit = newton(cases, belief, free)
    const wrong = fit.weights.map((weight, j) => free[j]! && (signs?.[j] ?? 0) * weight < 0)
    if (!wrong.includes(true)) return fit
    wrong.forEach((is, j) => is && (free[j] = false))
  }
}

function newton(cases: Cases, belief: Belief, free: readonly boolean[]): LogisticFit {
  let weights = belief.centre.map((one, j) => (free[j] ? one : 0))
  let loss = lossOf(cases, belief, weights)
  for (let round = 1; round <= ROUNDS; round++) {
    const { gradient, hessian } = slopesOf(cases, belief, weights, free)
    const step = solved(hessian, gradient)
    const longest = Math.max(...step.map(Math.abs))
    let length = longest > LONGEST_STEP ? LONGEST_STEP / longest : 1
    for (let i = 0; i < HALVINGS; i++, length /= 2) {
      const next = weights.map((weight, j) => weight - length * step[j]!)
      const nextLoss = lossOf(cases, belief, next)
      if (nextLoss <= loss + 1e-12 * Math.abs(loss)) {
        weights = next
        loss = nextLoss
        break
      }
    }
    if (longest < SMALL_STEP) return { weights, converged: true, rounds: round }
  }
  return { weights, converged: false, rounds: ROUNDS }
}

function scoreOf({ rows, width }: Cases, i: number, weights: readonly number[]): number {
  let score = 0
  for (let j = 0, at = i * width; j < width; j++) score += rows[at + j]! * weights[j]!
  return score
}

function lossOf(cases: Cases, belief: Belief, weights: readonly number[]): number {
  let loss = 0
  for (let i = 0; i < cases.outcomes.length; i++) {
    const score = scoreOf(cases, i, weights)
    // log(1 + e^score) − y score, without overflow.
    const one = Math.max(0, score) + Math.log1p(Math.exp(-Math.abs(score))) - cases.outcomes[i]! * score
    loss += (cases.weights?.[i] ?? 1) * one
  }
  weights.forEach((weight, j) => (loss += (belief.hold[j]! / 2) * (weight - belief.centre[j]!) ** 2))
  return loss
}

type Slopes = { gradient: number[]; hessian: number[][] }

function slopesOf(cases: Cases, belief: Belief, weights: readonly number[], free: readonly boolean[]): Slopes {
  const gradient = weights.map((weight, j) => belief.hold[j]! * (weight - belief.centre[j]!))
  const hessian = weights.map((_, j) => weights.map((__, k) => (j === k ? belief.hold[j]! + LEAST_CURVE : 0)))
  for (let i = 0; i < cases.outcomes.length; i++) {
    const weight = cases.weights?.[i] ?? 1
    const chance = logistic(scoreOf(cases, i, weights))
    addCase(cases, i, weight * (chance - cases.outcomes[i]!), weight * chance * (1 - chance), gradient, hessian)
  }
  const { width } = cases
  for (let j = 0; j < width; j++) for (let k = 0; k < j; k++) hessian[k]![j] = hessian[j]![k]!
  free.forEach((is, j) => is || fix(gradient, hessian, j))
  return { gradient, hessian }
}

function addCase(
  { rows, width }: Cases,
  i: number,
  miss: number,
  curve: number,
  gradient: number[],
  hessian: number[][],
): void {
  const at = i * width
  for (let j = 0; j < width; j++) {
    const value = rows[at + j]!
    // Most of the columns of a level are 0.
    if (value === 0) continue
    gradient[j]! += miss * value
    const row = hessian[j]!
    for (let k = 0; k <= j; k++) row[k]! += curve * value * rows[at + k]!
  }
}

/** Takes a weight out of the system: its step becomes 0. */
function fix(gradient: number[], hessian: number[][], j: number): void {
  gradient[j] = 0
  for (let k = 0; k < gradient.length; k++) hessian[j]![k] = hessian[k]![j] = j === k ? 1 : 0
}

/** x of Ax = b for a symmetric positive definite A (Cholesky); A is overwritten. */
function solved(A: number[][], b: readonly number[]): number[] {
  const n = b.length
  const x = [...b]
  for (let j = 0; j < n; j++) {
    for (let k = 0; k < j; k++) for (let i = j; i < n; i++) A[i]![j]! -= A[i]![k]! * A[j]![k]!
    const root = Math.sqrt(Math.max(A[j]![j]!, 1e-12))
    for (let i = j; i < n; i++) A[i]![j]! /= root
  }
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= A[i]![k]! * x[k]!
    x[i]! /= A[i]![i]!
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= A[k]![i]! * x[k]!
    x[i]! /= A[i]![i]!
  }
  return x
}
