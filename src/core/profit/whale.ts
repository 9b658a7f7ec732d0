/** A point of the curve: so many clients of those that bring most, and what is left of all of them together, in minor units. */
export type WhalePoint = { clients: number; minor: number }

/**
 * What is left of each client added up, those who bring most first (the whale curve of handbook 7.1). `best` and `worst`
 * are what the first and the last fifth bring of the whole, 0 to 1 and more; null where the whole is nothing or less.
 */
export type Whale = {
  clients: number
  total: number
  /** The highest the curve comes, and after how many clients. */
  peak: WhalePoint
  fifth: number
  best: number | null
  worst: number | null
  points: WhalePoint[]
}

/** Under so many clients a curve tells nothing. */
const LEAST_CLIENTS = 5
/** As many points as a drawing and its table need. */
const MOST_POINTS = 20

/** The curve of contributions in one currency; null under five clients. */
export function whaleOf(contributions: readonly number[]): Whale | null {
  const n = contributions.length
  if (n < LEAST_CLIENTS) return null
  const sums: WhalePoint[] = []
  let sum = 0
  for (const minor of contributions.toSorted((a, b) => b - a)) {
    sum += minor
    sums.push({ clients: sums.length + 1, minor: sum })
  }
  const fifth = Math.max(1, Math.round(n / 5))
  const ofAll = (minor: number) => (sum > 0 ? minor / sum : null)
  return {
    clients: n,
    total: sum,
    peak: sums.reduce((top, one) => (one.minor > top.minor ? one : top)),
    fifth,
    best: ofAll(sums[fifth - 1]!.minor),
    worst: ofAll(sum - sums[n - fifth - 1]!.minor),
    points: thinned(sums),
  }
}

function thinned(sums: readonly WhalePoint[]): WhalePoint[] {
  const n = sums.length
  if (n <= MOST_POINTS) return [...sums]
  return Array.from({ length: MOST_POINTS }, (_, i) => sums[Math.round(((i + 1) * n) / MOST_POINTS) - 1]!)
}
