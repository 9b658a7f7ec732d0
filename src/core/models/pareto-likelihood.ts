import type { LogLikelihood } from './model-shape.ts'
import { paretoBook, type ParetoBook } from './pareto-book.ts'
import { powerIntegral } from './power-integral.ts'
import type { BookCounts } from './purchase-model.ts'

/** Parameters, with the logs of 1 + t/α and 1 + t/β at every different time of the book. */
type Point = { r: number; alpha: number; s: number; beta: number; bought: Float64Array; stayed: Float64Array }

/** The integral and four moments under it, of each step to the end of its group, in units of the integrand at the step. */
const MOMENTS = 5
/** Ratios smaller than this are left to logarithms. */
const TINY = 1e-280

/** The Pareto/NBD log-likelihood of a book with its derivatives; the formulas are in `pareto-nbd.ts`. */
export function paretoLikelihood(counts: BookCounts): LogLikelihood {
  const book = paretoBook(counts)
  const past = countsPast(counts)
  const purchases = counts.x.reduce((sum, x, i) => sum + x * counts.weight[i]!, 0)
  const [bought, stayed] = [new Float64Array(book.times.length), new Float64Array(book.times.length)]
  const tails = new Float64Array(MOMENTS * book.steps.length)
  return function logLikelihood(at, gradient) {
    const [r, alpha, s, beta] = [Math.exp(at[0]!), Math.exp(at[1]!), Math.exp(at[2]!), Math.exp(at[3]!)]
    const point = { r, alpha, s, beta, bought, stayed }
    for (let i = 0; i < book.times.length; i++) {
      bought[i] = Math.log1p(book.times[i]! / alpha)
      stayed[i] = Math.log1p(book.times[i]! / beta)
    }
    gradient.fill(0)
    let total = risingFactorials(past, r, gradient) - purchases * at[1]!
    for (let g = 0; g < book.xs.length; g++) sumTails(book, g, point, tails)
    for (let i = 0; i < counts.x.length; i++) total += addEntry(i, book, point, tails, gradient)
    gradient[0]! *= r
    gradient[1]! -= purchases
    gradient[2]! *= s
    return total
  }
}

/** Entry `j`: how many clients have more than `j` repeat purchases. */
function countsPast({ x, weight }: BookCounts): Float64Array {
  const past = new Float64Array(x.reduce((most, one) => Math.max(most, one), 0))
  for (let i = 0; i < x.length; i++) if (x[i]! > 0) past[x[i]! - 1]! += weight[i]!
  for (let j = past.length - 2; j >= 0; j--) past[j]! += past[j + 1]!
  return past
}

/** The sum of log Γ(r + x) / Γ(r) over the book; adds its derivative by r to `gradient`. */
function risingFactorials(past: Float64Array, r: number, gradient: Float64Array): number {
  let total = 0
  for (let j = 0; j < past.length; j++) {
    total += past[j]! * Math.log(r + j)
    gradient[0]! += past[j]! / (r + j)
  }
  return total
}

/** Integrates a group step by step from its last time back to its first. */
function sumTails({ times, xs, begin, steps }: ParetoBook, g: number, point: Point, tails: Float64Array): void {
  const { r, alpha, s, beta, bought, stayed } = point
  const m = r + xs[g]!
  const cell = new Float64Array(MOMENTS)
  const last = begin[g + 1]! - 1
  tails.fill(0, MOMENTS * last, MOMENTS * (last + 1))
  for (let step = last - 1; step >= begin[g]!; step--) {
    const [here, next] = [steps[step]!, steps[step + 1]!]
    const t = times[here]!
    powerIntegral(alpha + t, m, beta + t, s + 1, times[next]! - t, cell)
    const kept = Math.exp(-m * (bought[next]! - bought[here]!) - (s + 1) * (stayed[next]! - stayed[here]!))
    const [at, after, whole] = [MOMENTS * step, MOMENTS * (step + 1), cell[0]!]
    tails[at] = whole + kept * tails[after]!
    tails[at + 1] = cell[1]! + bought[here]! * whole + kept * tails[after + 1]!
    tails[at + 2] = cell[2]! + stayed[here]! * whole + kept * tails[after + 2]!
    tails[at + 3] = (t * whole + alpha * cell[3]!) / (alpha + t) + kept * tails[after + 3]!
    tails[at + 4] = (t * whole + beta * cell[4]!) / (beta + t) + kept * tails[after + 4]!
  }
}

/** log(A + B) of one entry, weighted; adds its derivatives by r, log α, s and log β to `gradient`. */
function addEntry(i: number, book: ParetoBook, point: Point, tails: Float64Array, gradient: Float64Array): number {
  const { r, alpha, s, beta, bought, stayed } = point
  const [from, to] = [book.from[i]!, book.to[i]!]
  const [last, end] = [book.steps[from]!, book.steps[to]!]
  const [m, weight, T] = [r + book.counts.x[i]!, book.counts.weight[i]!, book.times[end]!]
  const alive = -m * bought[end]! - s * stayed[end]!
  const begun = -m * bought[last]! - (s + 1) * stayed[last]!
  const kept = Math.exp(alive - stayed[end]! - begun)
  const [low, high] = [MOMENTS * from, MOMENTS * to]
  const inside = Math.max(0, tails[low]! - kept * tails[high]!)
  // B / A, where that is a number.
  const odds = kept > TINY ? ((s / beta) * inside) / (kept * (1 + T / beta)) : Infinity
  const q = odds === Infinity ? weight : (weight * odds) / (1 + odds)
  const [p, each] = [weight - q, inside > 0 ? q / inside : 0]
  gradient[0]! -= p * bought[end]! + each * (tails[low + 1]! - kept * tails[high + 1]!)
  gradient[1]! += m * ((p * T) / (alpha + T) + each * (tails[low + 3]! - kept * tails[high + 3]!))
  gradient[2]! += q / s - p * stayed[end]! - each * (tails[low + 2]! - kept * tails[high + 2]!)
  gradient[3]! += (p * s * T) / (beta + T) + each * (s + 1) * (tails[low + 4]! - kept * tails[high + 4]!) - q
  return weight * (odds === Infinity ? begun + Math.log((s / beta) * inside) : alive + Math.log1p(odds))
}
