import type { DayNumber } from '../day.ts'
import { scoreOf } from './change-score.ts'
import type { Exposure } from './exposure.ts'

/**
 * What is looked at for a change: the days of events (ascending, after `from` and up to `until`). `marks` are
 * the natural logs of their amounts, where those may change too. `dispersion` as in `rate-change.ts`.
 */
export type Watched = {
  days: readonly DayNumber[]
  marks?: readonly number[]
  exposure: Exposure
  from: DayNumber
  until: DayNumber
  dispersion: number
}

/**
 * The most likely first day of the new rate, the days between which it lies with 95 %, and the chance
 * that there was a change at all (even before looking; any day equally likely).
 */
export type ChangeDay = { day: DayNumber; low: DayNumber; high: DayNumber; chance: number }

/** What the days around the change hold of the posterior. */
const WIDTH = 0.95

/**
 * Finds the day on which a rate fell: the posterior over all days of splitting a Poisson process in two
 * rates (and, with marks, two mean log amounts of one spread), of those splits after which it is lower.
 * Null with fewer than two events or when there is no such split.
 */
export function findDrop(watched: Watched): ChangeDay | null {
  const { days, from, until } = watched
  if (days.length < 2 || until - from < 2) return null
  const scores = scoresOf(watched)
  const highest = scores.reduce((most, score) => Math.max(most, score), -Infinity)
  if (highest === -Infinity) return null
  const weights = scores.map((score) => Math.exp(score - highest))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const first = from + 1
  const odds = Math.exp(Math.min(700, highest)) * (total / scores.length)
  return {
    day: first + weights.indexOf(1),
    low: first + quantileAt(weights, ((1 - WIDTH) / 2) * total),
    high: first + quantileAt(weights, ((1 + WIDTH) / 2) * total),
    chance: odds / (1 + odds),
  }
}

function quantileAt(weights: Float64Array, share: number): number {
  let sum = 0
  const at = weights.findIndex((weight) => (sum += weight) >= share)
  return at === -1 ? weights.length - 1 : at
}

/**
 * Just the most likely first day of the lower rate; null where there is no drop. Between two events the
 * likelihood sags, so only the days beside events need to be asked.
 */
export function likeliestDrop(watched: Watched): DayNumber | null {
  const { days, from, until } = watched
  if (days.length < 2 || until - from < 2) return null
  const score = scoreOf(watched)
  let [best, highest]: [DayNumber | null, number] = [null, -Infinity]
  days.forEach((day, i) => {
    const next = days[i + 1] ?? until
    if (next <= day) return
    for (const last of next - 1 > day ? [day, next - 1] : [day]) {
      const found = last < until ? score(last - from, i + 1) : -Infinity
      if (found > highest) [best, highest] = [last + 1, found]
    }
  })
  return best
}

/** For each day: how well a drop after it explains the events. */
function scoresOf(watched: Watched): Float64Array {
  const { days, from, until } = watched
  const score = scoreOf(watched)
  const scores = new Float64Array(until - from).fill(-Infinity)
  let before = 0
  for (let i = 1; i < scores.length; i++) {
    while (before < days.length && days[before]! <= from + i) before += 1
    if (before > 0) scores[i] = score(i, before)
  }
  return scores
}
