import { legendreRule } from './legendre.ts'
import { logGammaRatio, logGamma } from './special.ts'

/**
 * A client who is still there at `T`: phases so far in `n` = r + kx, `rate` = α + T, time since the last
 * purchase, `there` = Σ_{j<k} (n)_j/j! (elapsed/rate)^j, and the Beta(a, b) of being lost after the next purchase.
 */
export type Waiting = {
  n: number
  rate: number
  elapsed: number
  there: number
  phases: number
  pAlive: number
  a: number
  b: number
}

/** Terms that are added up one by one; what lies beyond is smooth enough to be integrated. */
const MOST_TERMS = 20_000

/**
 * Calls `visit` with each number of purchases that fit into the horizon (if the client is not lost in
 * between) and its chance, ascending, as far as they matter. A place where it stopped early, or null.
 *
 * The phases that end within the horizon are negative binomial given how many of the running gap had ended;
 * over both, l phases have the chance (n)_l/l! z^l/(1+z)^(n+l) · Σ_{m<k} C(l,m) (elapsed/horizon)^m / there, z = horizon/rate.
 */
export function purchasesFrom(
  waiting: Waiting,
  horizon: number,
  visit: (purchases: number, chance: number) => void,
): number | null {
  const { n, phases, there } = waiting
  const z = horizon / waiting.rate
  const [ratio, mean, spread] = [waiting.elapsed / horizon, n * z, Math.sqrt(n * z * (1 + z))]
  const begin = phases * Math.floor(Math.max(0, mean - 9 * spread) / phases)
  let chance = Math.exp(logChance(begin, n, z)) / there
  let [purchases, inGap, seen] = [begin / phases, 0, 0]
  for (let l = begin; ; l++) {
    inGap += chance * waysOf(l, phases, ratio)
    const next = ((z / (1 + z)) * (n + l)) / (l + 1)
    if ((l + 1) % phases === 0) {
      visit(purchases++, inGap)
      seen += inGap
      // The rest is below a geometric series; purchases are counted, hence the l².
      if (l > mean && next < 1 && inGap * (l + 1) < 1e-16 * seen * (1 - next)) return null
      if (l - begin >= MOST_TERMS) return l + 1
      inGap = 0
    }
    chance *= next
  }
}

/** ln of the negative binomial chance of `l` phases; `l` need not be whole. */
function logChance(l: number, n: number, z: number): number {
  if (l === 0) return -n * Math.log1p(z)
  return logGammaRatio(l + 1, n - 1) - logGamma(n) - n * Math.log1p(z) - l * Math.log1p(1 / z)
}

/** Σ_{m<k} C(l, m) ratio^m. */
function waysOf(l: number, phases: number, ratio: number): number {
  let [term, ways] = [1, 1]
  for (let m = 1; m < phases; m++) {
    term *= ((l - m + 1) * ratio) / m
    ways += term
  }
  return ways
}

const RULE = legendreRule(16)

/**
 * What the purchases from the `from`-th phase on add to the expectation: an integral, block by block. `made`
 * purchases have been counted one by one, with `expected` of them really made and the chance `outlive` of one more.
 */
export function purchasesBeyond(
  waiting: Waiting,
  horizon: number,
  from: number,
  so: { made: number; expected: number; outlive: number },
): number {
  const { n, phases, there, rate } = waiting
  const [z, ratio] = [horizon / rate, waiting.elapsed / horizon]
  const [mean, spread] = [n * z, Math.sqrt(n * z * (1 + z))]
  let [sum, low] = [0, from - 0.5]
  for (;;) {
    const half = Math.min(low / 8, spread / 2) / 2
    let block = 0
    for (const [i, node] of RULE.nodes.entries()) {
      const l = low + half * (1 + node)
      const chance = (Math.exp(logChance(l, n, z)) * waysOf(l, phases, ratio)) / there
      block += RULE.weights[i]! * half * chance * purchasesMade((l - (phases - 1) / 2) / phases, waiting, so)
    }
    sum += block
    low += 2 * half
    if (low > mean + 2 * spread && block < 1e-14 * sum) return sum
    if (low > mean + 60 * (spread + z)) return sum
  }
}

/** How many of `purchases` (a smooth number) a client makes before being lost, from the sum of Beta ratios in closed form. */
function purchasesMade(purchases: number, { a, b }: Waiting, so: { made: number; expected: number; outlive: number }) {
  // (B + d)/d · (1 − Γ(B+J)Γ(B+d)/(Γ(B+J+d)Γ(B))) with d = a − 1, whose limit at 0 is taken next to it.
  const d = Math.abs(a - 1) < 1e-10 ? 1e-10 : a - 1
  const begin = b + so.made
  const falls = logGammaRatio(begin, d) - logGammaRatio(begin + purchases - so.made, d)
  return so.expected + ((so.outlive * (begin + d)) / d) * -Math.expm1(falls)
}
