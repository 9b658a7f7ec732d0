import { regularisedBeta, upperGamma } from '../models/incomplete.ts'

/**
 * Estimates of one client, drawn towards the rest of the book as far as its own figures are few (handbook 3.6): three
 * complaints of four deliveries say less about a client than sixty of eighty. Priors come from the other clients by the
 * method of moments; nothing is tuned by hand but the bounds, which say how much the book may outweigh a client.
 */

/** Sums over clients of which each has `hits` in an exposure `n` above 0: enough for the priors, and a client can be taken out. */
export type Sums = { clients: number; hits: number; n: number; squares: number; nSquares: number }

export const NO_SUMS: Sums = { clients: 0, hits: 0, n: 0, squares: 0, nSquares: 0 }

/** An estimate with its 95 % interval; `n` is the client's own exposure. */
export type Estimate = { value: number; low: number; high: number; hits: number; n: number }

/** The sums with one client more, or one less (`sign` −1). Without exposure nothing changes. */
export function withPart(sums: Sums, hits: number, n: number, sign: 1 | -1 = 1): Sums {
  if (n <= 0) return sums
  return {
    clients: sums.clients + sign,
    hits: sums.hits + sign * hits,
    n: sums.n + sign * n,
    squares: sums.squares + (sign * hits * hits) / n,
    nSquares: sums.nSquares + sign * n * n,
  }
}

/** Fewer other clients than this are no book to be held against. */
export const FEWEST_CLIENTS = 5

/** Gamma(shape, rate): how often it happens to the others, per unit of exposure; `mean` is shape / rate. */
export type GammaPrior = { shape: number; rate: number; mean: number; clients: number }

/** However alike the others are, the book weighs no more than one event of the client's own, and never less than a quarter (D). */
const SHAPES = { low: 0.25, high: 1 }

/**
 * The prior of a rate. With counts that are Poisson around rates of mean m and variance v between clients,
 * Q = Σ (h − m n)² / n has the mean (k − 1) m + v (N − Σ n² / N). Null where there is no book to be held against.
 */
export function gammaPrior({ clients, hits, n, squares, nSquares }: Sums): GammaPrior | null {
  if (clients < FEWEST_CLIENTS) return null
  // Half an event, so that a book in which it never happened does not say that it cannot.
  const mean = (hits + 0.5) / n
  const spread = squares - (hits * hits) / n
  const between = (spread - (clients - 1) * mean) / Math.max(n - nSquares / n, Number.MIN_VALUE)
  const shape = between > 0 ? clamp((mean * mean) / between, SHAPES) : SHAPES.high
  return { shape, rate: shape / mean, mean, clients }
}

/** A client's rate of `hits` in `n` under a prior. */
export function shrunkRate(hits: number, n: number, prior: GammaPrior): Estimate {
  const [shape, rate] = [prior.shape + hits, prior.rate + n]
  const at = (p: number) => solve((x) => 1 - upperGamma(shape, x), p, shape + 20 * Math.sqrt(shape) + 20) / rate
  return { value: shape / rate, low: at(0.025), high: at(0.975), hits, n }
}

/** Beta(a, b); `weight` = a + b is how many cases of a client it outweighs, `mean` = a / weight. */
export type BetaPrior = { a: number; b: number; mean: number; weight: number; clients: number }

/** However alike the others are, they weigh no more than four cases of the client's own, and never less than two (D). */
const WEIGHTS = { low: 2, high: 4 }

/** Where too few clients tell how unlike they are (D). */
const USUAL_WEIGHT = 4

/**
 * The prior of a share from the others' own (beta-binomial, moments). `lean` is what is assumed before the book says
 * anything: so many of so many.
 */
export function betaPrior(sums: Sums, lean: { hits: number; n: number }): BetaPrior {
  const mean = (sums.hits + lean.hits) / (sums.n + lean.n)
  const weight = sums.clients < FEWEST_CLIENTS ? USUAL_WEIGHT : weightOf(sums)
  return { a: mean * weight, b: (1 - mean) * weight, mean, weight, clients: sums.clients }
}

function weightOf({ clients, hits, n, squares, nSquares }: Sums): number {
  const share = hits / n
  const apart = share * (1 - share)
  const free = n - nSquares / n - (clients - 1)
  if (apart === 0 || free <= 0) return USUAL_WEIGHT
  const alike = ((squares - (hits * hits) / n) / apart - (clients - 1)) / free
  return alike > 0 ? clamp(1 / alike - 1, WEIGHTS) : WEIGHTS.high
}

/** A client's share of `hits` among `n` under a prior. */
export function shrunkShare(hits: number, n: number, prior: BetaPrior): Estimate {
  const [a, b] = [prior.a + hits, prior.b + n - hits]
  const at = (p: number) => solve((x) => regularisedBeta(x, a, b), p, 1)
  return { value: a / (a + b), low: at(0.025), high: at(0.975), hits, n }
}

function clamp(value: number, { low, high }: { low: number; high: number }): number {
  return Math.min(high, Math.max(low, value))
}

const HALVINGS = 50

/** Where a rising function between 0 and `high` reaches `p`, by halving. */
function solve(rising: (x: number) => number, p: number, high: number): number {
  let [from, to] = [0, high]
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (from + to) / 2
    if (rising(middle) < p) from = middle
    else to = middle
  }
  return (from + to) / 2
}
