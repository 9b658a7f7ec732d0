import type { Watched } from './change-day.ts'
import { exposureBetween } from './exposure.ts'
import { logGamma } from './special.ts'

/** The prior of a rate: half an event at the overall rate. */
const PRIOR_EVENTS = 0.5
/** The prior of amounts: a part's mean weighs a tenth of an amount; amounts vary by a tenth at least, known from two. */
const MEAN_WEIGHT = 0.1
const SPREAD_EVENTS = 2
const LEAST_SPREAD = 0.1

/**
 * The log of how much better two rates explain the events than one, with `before` of them in the first `i` days;
 * −∞ where the second is not the lower one.
 */
export function scoreOf({
  days,
  marks,
  exposure,
  from,
  until,
  dispersion,
}: Watched): (i: number, before: number) => number {
  const all = exposureBetween(exposure, from, until)
  const part = partScores(days.length, all, dispersion)
  const same = part(days.length, all)
  const amounts = marks ? markScores(marks) : null
  return (i, before) => {
    const early = exposureBetween(exposure, from, from + i)
    const late = all - early
    const after = days.length - before
    const rise = Math.log(after / late) - Math.log(before / early) + (amounts?.rise[before] ?? 0)
    return rise < 0 ? part(before, early) + part(after, late) - same + (amounts?.gain[before] ?? 0) : -Infinity
  }
}

/** The log marginal likelihood of `n` events in an exposure under the gamma prior, up to what every split has in common. */
function partScores(events: number, all: number, dispersion: number): (n: number, exposure: number) => number {
  const rate = (PRIOR_EVENTS * all) / events
  const table = Float64Array.from({ length: events + 1 }, (_, n) => logGamma(PRIOR_EVENTS + n / dispersion))
  const constant = PRIOR_EVENTS * Math.log(rate) - table[0]!
  return (n, exposure) =>
    constant + table[n]! - (PRIOR_EVENTS + n / dispersion) * Math.log(rate + exposure / dispersion)
}

/**
 * For each number of marks before a split: by how much two means explain them better than one (log, under
 * a normal-inverse-gamma prior), and by how much the later mean is higher.
 */
function markScores(marks: readonly number[]): { gain: Float64Array; rise: Float64Array } {
  const n = marks.length
  const overall = marks.reduce((sum, mark) => sum + mark, 0) / n
  const squares = marks.reduce((sum, mark) => sum + (mark - overall) ** 2, 0)
  const spread = SPREAD_EVENTS * LEAST_SPREAD ** 2 + squares
  const gain = new Float64Array(n + 1)
  const rise = new Float64Array(n + 1)
  let early = 0
  for (let k = 1; k < n; k++) {
    // Sums of deviations from the overall mean: those of the later part are the negative of the earlier.
    early += marks[k - 1]! - overall
    const left = Math.max(spread - pulledBy(early, k) - pulledBy(-early, n - k), SPREAD_EVENTS * LEAST_SPREAD ** 2)
    gain[k] = priorOf(k) + priorOf(n - k) - priorOf(n) - ((SPREAD_EVENTS + n) / 2) * Math.log(left / spread)
    rise[k] = -early / (n - k) - early / k
  }
  return { gain, rise }
}

/** What a mean of so many marks costs under its prior, in logs. */
function priorOf(count: number): number {
  return Math.log(MEAN_WEIGHT / (MEAN_WEIGHT + count)) / 2
}

/** How much of the squares a mean of its own explains. */
function pulledBy(sum: number, count: number): number {
  return (sum * sum) / (MEAN_WEIGHT + count)
}
