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

/**
 * The rhythm of `days` (ascending, repeated days count once), or null when there are fewer than
 * `least` gaps: too little to speak of a rhythm.
 */
export function rhythmOf(days: readonly DayNumber[], least: number): Rhythm | null {
  const gaps: number[] = []
  for (let i = 1; i < days.length; i++) if (days[i]! > days[i - 1]!) gaps.push(days[i]! - days[i - 1]!)
  if (gaps.length < least || gaps.length === 0) return null
  const sorted = ascending(gaps.slice(-RECENT_GAPS))
  const usual = quantileOf(sorted, 0.5)
  const limit = Math.max(TIMES_USUAL * usual, usual + GRACE_DAYS, quantileOf(sorted, LONG_GAP))
  return {
    gaps: sorted.length,
    usual: Math.round(usual),
    low: Math.round(quantileOf(sorted, 0.25)),
    high: Math.round(quantileOf(sorted, 0.75)),
    limit: Math.ceil(limit),
    last: days[days.length - 1]!,
  }
}
