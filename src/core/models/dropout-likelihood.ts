import { dropoutBookOf } from './dropout-book.ts'
import type { DropoutBook } from './dropout-book.ts'
import type { LogLikelihood } from './model-shape.ts'
import type { BookCounts } from './purchase-model.ts'

/**
 * The log-likelihood of BG/NBD, MBG/NBD and MBG/CNBD-k with its gradient, by the logs of r, α, a, b. With
 * n = r + kx phases and u = T − t_x, a client who may have been lost has, with (α + T) and the
 * chance of still being there factored out (Fader and Hardie's form against overflow),
 *
 *   Γ(n)/Γ(r) α^r (α+T)^−n · B(a, b+x+f)/B(a, b) · [ Σ_{j<k} (n)_j/j! (u/(α+T))^j + a/(b+x+f−1) ((α+T)/(α+t_x))^n ]
 *
 * where f is 1 for MBG and 0 for BG; the sum is who is still there and waits, the last term who is lost.
 */
export function dropoutLikelihoodOf(counts: BookCounts, phases: number, first: 0 | 1): LogLikelihood {
  const book = dropoutBookOf(counts, phases, first)
  const tables = tablesFor(book)
  return (logs, gradient) => {
    const [r, alpha, a, b] = [...logs].map(Math.exp) as [number, number, number, number]
    const byRate = rateTerms(book, tables, r, alpha)
    const byDropout = dropoutTerms(book, tables, a, b)
    const open = phases === 1 ? openTerms(book, tables, r) : openTermsInPhases(book, tables, r)
    gradient[0] = r * (byRate.r + open.r)
    gradient[1] = alpha * (byRate.alpha + open.alpha)
    gradient[2] = a * byDropout.a + open.lost
    gradient[3] = b * (byDropout.b - open.b)
    return book.constant + byRate.value + byDropout.value + open.value
  }
}

/** By place of a time: ln(α + time) and 1 / (α + time). By x: ln of the odds of being lost, and 1 / (b + x + f − 1). */
type Tables = { log: Float64Array; inverse: Float64Array; odds: Float64Array; inverseB: Float64Array }

function tablesFor(book: DropoutBook): Tables {
  const [times, most] = [book.times.length, book.more.length]
  return {
    log: new Float64Array(times),
    inverse: new Float64Array(times),
    odds: new Float64Array(most),
    inverseB: new Float64Array(most),
  }
}

/** Γ(n)/Γ(r) α^r (α+T)^−n over all clients, with its derivatives by r and α; fills the tables of times. */
function rateTerms(book: DropoutBook, tables: Tables, r: number, alpha: number) {
  const { more, phases, clients } = book
  let value = clients * r * Math.log(alpha)
  const slope = { r: clients * Math.log(alpha), alpha: (clients * r) / alpha }
  for (let x = 0; x < more.length - 1; x++) {
    const weight = more[x]!
    for (let i = phases * x; i < phases * (x + 1); i++) {
      value += weight * Math.log(r + i)
      slope.r += weight / (r + i)
    }
  }
  for (let d = 0; d < book.times.length; d++) {
    const [log, inverse] = [Math.log(alpha + book.times[d]!), 1 / (alpha + book.times[d]!)]
    const behind = r * book.timeWeight[d]! + book.timePhases[d]!
    tables.log[d] = log
    tables.inverse[d] = inverse
    value -= behind * log
    slope.r -= book.timeWeight[d]! * log
    slope.alpha -= behind * inverse
  }
  return { value, ...slope }
}

/** B(a, b+x+f)/B(a, b) over all clients, with its derivatives by a and b; fills the tables by x. */
function dropoutTerms(book: DropoutBook, tables: Tables, a: number, b: number) {
  const { more, first } = book
  const slope = { value: 0, a: 0, b: 0 }
  const logA = Math.log(a)
  for (let i = 0; i < more.length - 1 + first; i++) {
    const weight = i < first ? book.clients : more[i - first]!
    const logB = Math.log(b + i)
    slope.value += weight * (logB - Math.log(a + b + i))
    slope.a -= weight / (a + b + i)
    slope.b += (weight * a) / ((b + i) * (a + b + i))
    tables.odds[i + 1 - first] = logA - logB
    tables.inverseB[i + 1 - first] = 1 / (b + i)
  }
  return slope
}

/** The last factor over the clients who may have been lost, gaps of one phase; `lost` is how many of them are expected to be. */
function openTerms(book: DropoutBook, { log, inverse, odds, inverseB }: Tables, r: number) {
  const { x, at, until, weight } = book
  let [value, byR, byAlpha, lost, byB] = [0, 0, 0, 0, 0]
  for (let i = 0; i < x.length; i++) {
    const [j, T, t] = [x[i]!, until[i]!, at[i]!]
    const [n, longer] = [r + j, log[T]! - log[t]!]
    const gone = n * longer + odds[j]!
    const small = Math.exp(gone > 0 ? -gone : gone)
    value += weight[i]! * ((gone > 0 ? gone : 0) + Math.log(1 + small))
    const share = (weight[i]! * (gone > 0 ? 1 : small)) / (1 + small)
    lost += share
    byR += share * longer
    byAlpha += share * n * (inverse[T]! - inverse[t]!)
    byB += share * inverseB[j]!
  }
  return { value, r: byR, alpha: byAlpha, lost, b: byB }
}

/** The same for gaps of several phases: whoever is still there may be in any phase of the gap. Where e^gone would overflow, all is divided by it. */
function openTermsInPhases(book: DropoutBook, { log, inverse, odds, inverseB }: Tables, r: number) {
  const { x, at, until, weight, phases, times } = book
  const sum = { value: 0, r: 0, alpha: 0, lost: 0, b: 0 }
  for (let i = 0; i < x.length; i++) {
    const [j, T, t] = [x[i]!, until[i]!, at[i]!]
    const [n, longer, z] = [r + phases * j, log[T]! - log[t]!, (times[T]! - times[t]!) * inverse[T]!]
    let [term, there, byN, byZ, harmonic] = [1, 1, 0, 0, 0]
    for (let m = 1; m < phases; m++) {
      term *= ((n + m - 1) * z) / m
      harmonic += 1 / (n + m - 1)
      there += term
      byN += term * harmonic
      byZ += term * m
    }
    const gone = n * longer + odds[j]!
    const [lost, unit] = gone > 300 ? [1, Math.exp(-gone)] : [Math.exp(gone), 1]
    const share = weight[i]! / (there * unit + lost)
    sum.value += weight[i]! * ((gone > 300 ? gone : 0) + Math.log(there * unit + lost))
    sum.lost += share * lost
    sum.r += share * (lost * longer + unit * byN)
    sum.alpha += share * (lost * n * (inverse[T]! - inverse[t]!) - unit * byZ * inverse[T]!)
    sum.b += share * lost * inverseB[j]!
  }
  return sum
}
