import type { DayNumber } from '../day.ts'
import { ascending, quantileOf } from './robust.ts'

/**
 * How regularly something happens with one client, from the days on which it happened. All
 * durations are days. `low` to `high` is the middle half of the gaps. `limit` is the longest wait
 * that is still within this client's own rhythm.
 */
export type Rhythm = { gaps: number; usual: number; low: number; high: number; limit: number; last: DayNumber }

/** Older gaps say little about today's rhythm. */
const RECENT_GAPS = 24
/** A wait is out of rhythm from twice the usual gap; never less than a week over it, nor within the longest tenth of the gaps (D). */
const TIMES_USUAL = 2
const GRACE_DAYS = 7
const LONG_GAP = 0.9
/** Some busy days are no rhythm: the days must span this many (D). */
const LEAST_SPAN_DAYS = 28
/** Who waited as long twice in this time does so now and then: bursts and pauses are a rhythm as well (D). */
const PAUSE_DAYS = 730

/**
 * The rhythm of `days` (ascending, repeated days count once), or null when there are fewer than
 * `least` gaps or all lie within four weeks: too little to speak of a rhythm.
 */
export function rhythmOf(days: readonly DayNumber[], least: number): Rhythm | null {
  const gaps: number[] = []
  for (let i = 1; i < days.length; i++) if (days[i]! > days[i - 1]!) gaps.push(days[i]! - days[i - 1]!)
  if (gaps.length < least || spanOf(days) < LEAST_SPAN_DAYS) return null
  const sorted = ascending(gaps.slice(-RECENT_GAPS))
  const usual = quantileOf(sorted, 0.5)
  const beyond = Math.max(TIMES_USUAL * usual, usual + GRACE_DAYS)
  const limit = Math.max(beyond, quantileOf(sorted, LONG_GAP), secondLongest(days, usual))
  return {
    gaps: sorted.length,
    usual: Math.round(usual),
    low: Math.round(quantileOf(sorted, 0.25)),
    high: Math.round(quantileOf(sorted, 0.75)),
    limit: Math.ceil(limit),
    last: days[days.length - 1]!,
  }
}

/** Days from the first to the last of `days` (ascending). */
function spanOf(days: readonly DayNumber[]): number {
  return days.length === 0 ? 0 : days[days.length - 1]! - days[0]!
}

/**
 * The second-longest gap that ended in the two years up to the last day; 0 when fewer than two did.
 * Gaps before the first one as short as `usual` now is are of a slower time, not pauses of this rhythm.
 */
function secondLongest(days: readonly DayNumber[], usual: number): number {
  const from = days[days.length - 1]! - PAUSE_DAYS
  let [longest, second, begun] = [0, 0, false]
  for (let i = 1; i < days.length; i++) {
    const gap = days[i]! - days[i - 1]!
    if (gap === 0 || days[i]! <= from) continue
    begun ||= gap <= usual
    if (!begun) continue
    second = Math.max(second, Math.min(gap, longest))
    longest = Math.max(longest, gap)
  }
  return second
}

/**
 * Why there is no rhythm, as an unknown assessment says it: too few days or, with the code `short`
 * and the days they span, too close together.
 */
export function noRhythm(days: readonly DayNumber[], least: number): { code?: string; args: Record<string, number> } {
  const n = new Set(days).size
  if (n <= least) return { args: { n, needed: least + 1 } }
  return { code: 'short', args: { n: spanOf(days), needed: LEAST_SPAN_DAYS } }
}
