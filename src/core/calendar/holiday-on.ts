import type { Day } from '../day.ts'
import type { Almanac, Holiday } from './almanac.ts'

/** A place with public holidays. */
type Place = { country: string | null; region: string | null }

const byDay = new WeakMap<readonly Holiday[], Map<Day, Holiday>>()

/** The public holiday of a place on a day; null on other days and where nothing is known of the country's holidays. */
export function holidayOn(almanac: Almanac, { country, region }: Place, day: Day): Holiday | null {
  if (country === null) return null
  const holidays = almanac.holidays(country, region, Number(day.slice(0, 4)))
  if (!holidays) return null
  let days = byDay.get(holidays)
  if (!days) {
    // Of two holidays on one day the one that is certain counts.
    days = new Map(
      holidays.toSorted((a, b) => Number(b.provisional) - Number(a.provisional)).map((one) => [one.day, one]),
    )
    byDay.set(holidays, days)
  }
  return days.get(day) ?? null
}

/**
 * Whether the public holidays of a place are known in a year: false where no country is given or the almanac does not
 * have it, and then a day may be a holiday without anybody knowing.
 */
export function knowsHolidays(almanac: Almanac, { country, region }: Place, year: number): boolean {
  return country !== null && almanac.holidays(country, region, year) !== null
}
