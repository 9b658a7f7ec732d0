import type { Day } from '../day.ts'
import { addMonths } from '../day.ts'

/** An anniversary: `years` whole years and `months` more (0 or 6) since the start. */
export type Anniversary = { day: Day; years: number; months: number }

/**
 * The first anniversary later than `after`, yearly or half-yearly (N8, N9). Always counted from the start, so a date
 * that a month does not have becomes its last without drifting: who began on 29 February has the 28th in other years,
 * and the 29th again in leap years. A start in the future has its first anniversary one step after it.
 */
export function nextAnniversary(start: Day, after: Day, everyMonths: 6 | 12): Anniversary {
  let steps = Math.max(1, Math.floor(monthsBetween(start, after) / everyMonths))
  while (addMonths(start, steps * everyMonths) <= after) steps++
  const months = steps * everyMonths
  return { day: addMonths(start, months), years: Math.floor(months / 12), months: months % 12 }
}

function monthsBetween(from: Day, to: Day): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
}
