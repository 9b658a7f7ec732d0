import type { DayNumber } from '../day.ts'

/** So far apart are the days that are asked, before the edge is looked for in between. */
const STEP_DAYS = 28

/**
 * Since when something holds that holds `today`: a day on which it does, while it did not on the day
 * before (or `first` itself). Days are asked every four weeks, counted from `first`, so that the answer
 * stays the same while the spell goes on; a break between two of them may be passed over.
 */
export function spellStart(holds: (day: DayNumber) => boolean, today: DayNumber, first: DayNumber): DayNumber {
  let held = today
  let asked = first + Math.floor((today - 1 - first) / STEP_DAYS) * STEP_DAYS
  while (asked >= first && holds(asked)) {
    held = asked
    asked -= STEP_DAYS
  }
  let not = Math.max(asked, first - 1)
  while (held - not > 1) {
    const middle = (held + not) >> 1
    if (holds(middle)) held = middle
    else not = middle
  }
  return held
}
