import type { BookCounts } from './purchase-model.ts'

/**
 * A book laid out for the Pareto/NBD likelihood. Clients with as many purchases share one integrand, so
 * it is integrated once between the times at which anything happens to one of them (`steps`), not once a
 * client: a million clients have a few thousand steps.
 */
export type ParetoBook = {
  counts: BookCounts
  /** The different times of the book. */
  times: Float64Array
  /** For each group of one `x` its steps, ascending: places in `times`. Group g has `begin[g]` … `begin[g + 1] − 1`. */
  xs: Float64Array
  begin: Int32Array
  steps: Int32Array
  /** For each entry of the counts: its steps at `t_x` and at `T`. */
  from: Int32Array
  to: Int32Array
}

export function paretoBook(counts: BookCounts): ParetoBook {
  const { times, last, end } = timesOf(counts)
  const byX = Map.groupBy(counts.x.keys(), (i) => counts.x[i]!)
  const [from, to] = [new Int32Array(counts.x.length), new Int32Array(counts.x.length)]
  const [begin, steps] = [[0], [] as number[]]
  const stepOf = new Int32Array(times.length)
  for (const entries of byX.values()) {
    const places = new Set(entries.flatMap((i) => [last[i]!, end[i]!]))
    for (const place of [...places].toSorted((a, b) => a - b)) stepOf[place] = steps.push(place) - 1
    for (const i of entries) {
      from[i] = stepOf[last[i]!]!
      to[i] = stepOf[end[i]!]!
    }
    begin.push(steps.length)
  }
  const xs = Float64Array.from(byX.keys())
  return { counts, times, xs, begin: Int32Array.from(begin), steps: Int32Array.from(steps), from, to }
}

/** The different times, ascending, and where the `t_x` and `T` of each entry are among them. */
function timesOf({ t_x, T }: BookCounts): { times: Float64Array; last: Int32Array; end: Int32Array } {
  const times = Float64Array.from(new Set([...t_x, ...T])).toSorted()
  const places = new Map(Array.from(times, (time, place) => [time, place]))
  return {
    times,
    last: Int32Array.from(t_x, (time) => places.get(time)!),
    end: Int32Array.from(T, (time) => places.get(time)!),
  }
}
