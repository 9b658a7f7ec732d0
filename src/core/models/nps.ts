import { Z95 } from './wilson.ts'

/** Answers to "would you recommend us": 9 and 10, 7 and 8, 0 to 6. */
export type NpsCounts = { promoters: number; passives: number; detractors: number }

/**
 * How a score may be shown (handbook 6.2): `names` under 10 answers (who said what, no score), `faint`
 * under 30 (greyed, with its interval), else `score`, with its interval.
 */
export type NpsDisplay = 'names' | 'faint' | 'score'

/**
 * Net promoter score in points, −100 to 100, with its 95 % interval. `correction` is what knowing a good
 * part of all clients takes off the width: 1 where nothing, 0 when all have answered.
 */
export type Nps = { score: number; low: number; high: number; n: number; display: NpsDisplay; correction: number }

const FEW = 10
const ENOUGH = 30
/** Adjusted Wald: three answers more, a quarter of them passive (handbook 6.2). */
const MORE = 3
const MORE_AT_EACH_END = 0.75

export function npsDisplay(n: number): NpsDisplay {
  return n < FEW ? 'names' : n < ENOUGH ? 'faint' : 'score'
}

/**
 * The score with the adjusted Wald interval (handbook 6.2); null when nobody answered. `population` is the
 * number of clients who could have answered: both sides of the interval shrink by √((N − n)/(N − 1)),
 * so that it closes on the score when all have.
 */
export function npsOf(counts: NpsCounts, population: number = Infinity): Nps | null {
  const n = answersOf(counts)
  if (n === 0) return null
  const score = (100 * (counts.promoters - counts.detractors)) / n
  const { centre, error } = adjusted(counts)
  const correction = correctionOf(n, population)
  const low = Math.max(-100, centre - Z95 * error)
  const high = Math.min(100, centre + Z95 * error)
  return {
    score,
    low: score - correction * (score - low),
    high: score + correction * (high - score),
    n,
    display: npsDisplay(n),
    correction,
  }
}

/** `trend` is null unless the 95 % interval of the difference excludes 0: only then may an arrow be shown. */
export type NpsChange = { difference: number; low: number; high: number; trend: 'up' | 'down' | null }

/** The score of `after` less that of `before`; null when one of them has no answers. */
export function npsChange(before: NpsCounts, after: NpsCounts): NpsChange | null {
  const [was, is] = [npsOf(before), npsOf(after)]
  if (!was || !is) return null
  const [a, b] = [adjusted(before), adjusted(after)]
  const half = Z95 * Math.hypot(a.error, b.error)
  const centre = b.centre - a.centre
  const low = Math.max(-200, centre - half)
  const high = Math.min(200, centre + half)
  return { difference: is.score - was.score, low, high, trend: low > 0 ? 'up' : high < 0 ? 'down' : null }
}

function answersOf({ promoters, passives, detractors }: NpsCounts): number {
  return promoters + passives + detractors
}

function adjusted(counts: NpsCounts): { centre: number; error: number } {
  const n = answersOf(counts) + MORE
  const up = (counts.promoters + MORE_AT_EACH_END) / n
  const down = (counts.detractors + MORE_AT_EACH_END) / n
  return { centre: 100 * (up - down), error: 100 * Math.sqrt((up + down - (up - down) ** 2) / n) }
}

/** The finite-population correction. */
function correctionOf(n: number, population: number): number {
  if (population === Infinity) return 1
  return population <= n || population <= 1 ? 0 : Math.sqrt((population - n) / (population - 1))
}
