import type { DayNumber } from '../day.ts'
import { likeliestDrop } from '../models/change-day.ts'
import type { Watched } from '../models/change-day.ts'
import { countUntil } from '../models/purchase-days.ts'

/** How many windows long the time before a drop is at least, to be anybody's habit. */
const LEAST_PERIODS = 2

/**
 * The day before which it was more, when the last `length` days are compared with the time before: `from`, and
 * `end`, the last day of the time to compare them with. It is the likeliest day of the drop if the
 * comparison holds for it: nothing of the window lies before that day, so that all of it is what came
 * after, and the time before it is two windows long. Else it is the first day of the window.
 */
export function dropDay(watched: Watched, length: number): { from: DayNumber; end: DayNumber } {
  const { days, from: after, until } = watched
  const edge = until - length
  const day = likeliestDrop(watched)
  const long = day !== null && day - 1 - after >= LEAST_PERIODS * length
  const holds = long && (day <= edge || countUntil(days, day - 1) === countUntil(days, edge))
  return holds ? { from: day, end: Math.min(day - 1, edge) } : { from: edge + 1, end: edge }
}
