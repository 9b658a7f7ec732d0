/** Repeat purchases and what they came to, one entry a client: `x` how many, `mean` their mean amount in minor units. */
export type SpendCounts = { x: ArrayLike<number>; mean: ArrayLike<number> }

/**
 * The clients the Gamma-Gamma model is fitted on, those with repeat purchases and a positive mean, put
 * together by x: `total` is x · mean in units of `unit`, of clients `begin[g]` … `begin[g + 1] − 1` for
 * each group g, who have `x[g]` purchases. `logSpan` is how far the means are apart, in logs.
 */
export type SpendBook = {
  x: number[]
  begin: number[]
  total: Float64Array
  /** Sum of the logs of the totals of each group. */
  logTotals: number[]
  /** Sum of the logs of the means, in minor units. */
  logMeans: number
  /** Minor units in one unit of the book: the geometric mean of the means. */
  unit: number
  logSpan: number
  n: number
  repeats: number
  /** Clients with repeat purchases left out: for nothing, or for less than nothing (more taken back than sold). */
  zero: number
  negative: number
}

/** The book in its own unit of money. */
export function spendBook({ x, mean }: SpendCounts): SpendBook {
  const counts = { n: 0, repeats: 0, zero: 0, negative: 0 }
  const sizes: number[] = []
  let [logMeans, least, most] = [0, Infinity, -Infinity]
  for (let i = 0; i < x.length; i++) {
    if (!(x[i]! > 0)) continue
    if (!(mean[i]! > 0)) {
      counts[mean[i]! < 0 ? 'negative' : 'zero'] += 1
      continue
    }
    const log = Math.log(mean[i]!)
    logMeans += log
    least = Math.min(least, log)
    most = Math.max(most, log)
    counts.n += 1
    counts.repeats += x[i]!
    sizes[x[i]!] = (sizes[x[i]!] ?? 0) + 1
  }
  const unit = counts.n === 0 ? 1 : Math.exp(logMeans / counts.n)
  return { ...groups({ x, mean }, sizes, unit), ...counts, unit, logMeans, logSpan: counts.n === 0 ? 0 : most - least }
}

/** Clients put beside those with as many purchases: a counting sort. */
function groups({ x, mean }: SpendCounts, sizes: readonly number[], unit: number) {
  const xs = Object.keys(sizes).map(Number)
  const begin = [0]
  const place = new Map<number, number>()
  for (const [group, one] of xs.entries()) {
    place.set(one, group)
    begin.push(begin[group]! + sizes[one]!)
  }
  const next = Int32Array.from(begin)
  const total = new Float64Array(begin.at(-1)!)
  const logTotals = xs.map(() => 0)
  for (let i = 0; i < x.length; i++) {
    if (!(x[i]! > 0 && mean[i]! > 0)) continue
    const group = place.get(x[i]!)!
    const sum = (x[i]! * mean[i]!) / unit
    total[next[group]!] = sum
    next[group] = next[group]! + 1
    logTotals[group] = logTotals[group]! + Math.log(sum)
  }
  return { x: xs, begin, total, logTotals }
}

/** Every `step`-th client of a book: a start for the whole one. */
export function thinned(book: SpendBook, step: number): SpendBook {
  const begin = [0]
  const kept: number[] = []
  const logTotals = book.x.map((_, g) => {
    let log = 0
    for (let i = book.begin[g]!; i < book.begin[g + 1]!; i++) {
      if (i % step !== 0) continue
      kept.push(book.total[i]!)
      log += Math.log(book.total[i]!)
    }
    begin.push(kept.length)
    return log
  })
  return { ...book, begin, total: Float64Array.from(kept), logTotals, n: kept.length }
}
