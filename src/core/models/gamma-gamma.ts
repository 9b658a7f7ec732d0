/**
 * Gamma-Gamma (Fader, Hardie 2013): what a purchase of a client comes to. Amounts of one client are
 * Gamma(p, ν) around the client's own mean p/ν, and ν is Gamma(q, γ) over the book. All amounts in minor
 * units; inside, in the geometric mean of the book, so that a change of the unit of money changes nothing.
 */
import { independenceOf, type Independence } from './independence.ts'
import { fitLogs, type FitTask, noFit, normalPrior, objectiveOf } from './log-fit.ts'
import { eigenOf, hessianOf, inverseOf } from './curvature.ts'
import { minimise, type MinimiseOptions } from './minimise.ts'
import type { LogLikelihood } from './model-shape.ts'
import type { Fit, NoFit } from './purchase-model.ts'
import { spendBook, thinned, type SpendBook, type SpendCounts } from './spend-book.ts'
import { digamma, logGamma, logGammaRatio } from './special.ts'

/**
 * The fit of p, q and γ (γ in minor units), how many clients with repeat purchases were left out for a
 * mean of zero or below it, and whether who buys often also spends more, which the model denies.
 */
export type SpendFit = { fit: Fit | NoFit; zero: number; negative: number; independence: Independence | null }

const MODEL = 'gamma-gamma'
const NAMES = ['p', 'q', 'gamma'] as const
/** Below so many clients the likelihood alone may run off to the edge; weak priors keep it. */
const SMALL_BOOK = 300
const FEWEST_REPEATS = 10
const FEWEST_CLIENTS = 3
/** Means that lie within a hundredth of each other are one price (D). */
const ONE_PRICE = 0.01
/** From so many clients on, a part of the book finds the start. */
const LARGE_BOOK = 40_000
const PART = 10_000
/** In units of the book's geometric mean; a small book may have a second top, where purchases vary as much as clients. */
const STARTS = [
  [Math.log(4), Math.log(3), 0],
  [0, Math.log(1.5), 1],
] as const

/** A purchase varies by about half around a client's mean, clients' means by about as much, about the mean of the book (D). */
const USUAL = normalPrior([
  { of: [1, 0, 0], mean: Math.log(4), sd: 1.2 },
  { of: [0, 1, 0], mean: Math.log(4), sd: 0.8 },
  { of: [1, -1, 1], mean: 0, sd: 1 },
])

/** The usual, times 1 − 1/q: in a small book there is a mean (q > 1). */
function prior(at: Float64Array, gradient: Float64Array): number {
  const q = Math.exp(at[1]!)
  if (!(q > 1)) return -Infinity
  const usual = USUAL(at, gradient)
  gradient[1]! += 1 / (q - 1)
  return usual + Math.log1p(-1 / q)
}

/**
 * Fits repeat purchases: clients with x = 0 are not used, nor those whose mean is not above zero.
 * `method` defaults to the likelihood from 300 clients on. `too-few` below 3 clients or 10 repeat
 * purchases, `no-spread` when all means are the same: then that is what a purchase comes to.
 */
export function fitGammaGamma(counts: SpendCounts, method?: Fit['method']): SpendFit {
  const book = spendBook(counts)
  const { n, repeats, zero, negative } = book
  const left = { zero, negative, independence: independenceOf(book) }
  if (n < FEWEST_CLIENTS || repeats < FEWEST_REPEATS) {
    return { fit: noFit({ model: MODEL, n, repeats }, 'too-few'), ...left }
  }
  if (book.logSpan < ONE_PRICE) return { fit: noFit({ model: MODEL, n, repeats }, 'no-spread'), ...left }
  const weak = (method ?? (n < SMALL_BOOK ? 'map' : 'likelihood')) === 'map' ? prior : null
  const { starts, search } = searchFor(book, weak)
  const task = { model: MODEL, names: NAMES, n, repeats, likelihood: likelihoodOf(book), prior: weak, starts }
  return { fit: fitLogs({ ...task, units: [1, 1, book.unit], constant: -book.logMeans }, search), ...left }
}

/** Where to begin, and how the surface is curved there. */
function searchFor(book: SpendBook, weak: LogLikelihood | null): Pick<FitTask, 'starts'> & { search: MinimiseOptions } {
  if (book.n < SMALL_BOOK) return { starts: STARTS, search: {} }
  if (book.n < LARGE_BOOK) return { starts: STARTS.slice(0, 1), search: {} }
  const part = thinned(book, Math.floor(book.n / PART))
  const objective = objectiveOf({ likelihood: likelihoodOf(part), prior: weak, n: part.n })
  const start = Array.from(minimise(objective, STARTS[0], { tolerance: 1e-6 }).at)
  const inverse = inverseOf(eigenOf(hessianOf(objective, start)))
  const search = inverse === null ? {} : { inverse: inverse.map((row) => Float64Array.from(row)) }
  return { starts: [start], search }
}

/** Without the constant −Σ log mean, which depends on the unit of money alone. */
function likelihoodOf(book: SpendBook): LogLikelihood {
  const sums = new Float64Array(2)
  return function logLikelihood(at, gradient) {
    const [p, q, gamma] = [Math.exp(at[0]!), Math.exp(at[1]!), Math.exp(at[2]!)]
    const [logGammaQ, digammaQ] = [logGamma(q), digamma(q)]
    gradient.fill(0)
    let total = 0
    for (let g = 0; g < book.x.length; g++) {
      const size = book.begin[g + 1]! - book.begin[g]!
      addGroup(book, g, gamma, sums)
      const px = p * book.x[g]!
      const logs = book.logTotals[g]! - size * at[2]! - sums[0]!
      total += size * (logGammaRatio(px, q) - logGammaQ) + px * logs - q * sums[0]!
      const both = digamma(px + q)
      gradient[0] = gradient[0]! + px * (size * (both - digamma(px)) + logs)
      gradient[1] = gradient[1]! + q * (size * (both - digammaQ) - sums[0]!)
      gradient[2] = gradient[2]! - px * size + (px + q) * sums[1]!
    }
    return total
  }
}

/** Over the clients of a group: the sums of log(1 + total/γ) and of total/(γ + total). */
function addGroup({ begin, total }: SpendBook, group: number, gamma: number, sums: Float64Array): void {
  let logs = 0
  let shares = 0
  const end = begin[group + 1]!
  for (let i = begin[group]!; i < end; i++) {
    const one = total[i]!
    logs += Math.log1p(one / gamma)
    shares += one / (gamma + one)
  }
  sums[0] = logs
  sums[1] = shares
}
