import { addDays } from '../day.ts'
import type { Day } from '../day.ts'

/**
 * The day of the whole book that a client is read against on `day`: the end of the month before, so that
 * it stays the same for a month and knows nothing of what `day` brings.
 */
export function bookDay(day: Day): Day {
  return addDays(`${day.slice(0, 8)}01`, -1)
}
