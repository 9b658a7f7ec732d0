import { createRequire } from 'node:module'
import type { Holiday } from '../../core/calendar/almanac.ts'
import { addDays } from '../../core/day.ts'
import type { Day } from '../../core/day.ts'
import { ANNOUNCED_UNTIL, FIXED, LUNAR, NAMES } from './nepal-feasts.ts'
import type { FeastName, Fixed } from './nepal-feasts.ts'

/**
 * Public holidays of Nepal. Days with a fixed date in Bikram Sambat are converted by `nepali-date-converter`; feasts
 * that follow the moon come from a table and are provisional, because the government announces them year by year. In
 * a year without a row in the table only the fixed ones are given, so Dashain and Tihar are missing there. Women's and
 * local holidays but for Teej are left out.
 */
export function nepalHolidays(year: number, language: string | undefined): Holiday[] {
  const name = (feast: FeastName) => NAMES[feast][language === 'ne' ? 'ne' : 'en']
  const fixed = FIXED.flatMap((one) => {
    const day = fixedDay(one, year)
    // Lengths of months to come are set by a committee, a year ahead at most.
    const provisional = one.calendar === 'bs' && year > ANNOUNCED_UNTIL
    return day ? [{ day, name: name(one.feast), provisional }] : []
  })
  const lunar = (LUNAR[year] ?? []).flatMap(({ feast, from, until }) =>
    daysFrom(`${year}-${from}`, `${year}-${until ?? from}`).map((day) => ({
      day,
      name: name(feast),
      provisional: true,
    })),
  )
  return [...fixed, ...lunar].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

const two = (n: number) => String(n).padStart(2, '0')

/** A Bikram Sambat year begins in April 57 years ahead, so a date falls into the one or the other Gregorian year. */
function fixedDay({ calendar, month, date }: Fixed, year: number): Day | null {
  if (calendar === 'ad') return `${year}-${two(month)}-${two(date)}`
  const found = [year + 57, year + 56].map((bs) => toGregorian(bs, month, date))
  return found.find((day) => day?.startsWith(`${year}-`)) ?? null
}

/** What is used of the converter: a date in Bikram Sambat (months from 0) and the same day in our calendar. */
type Converter = new (
  year: number,
  month: number,
  date: number,
) => {
  getAD(): { year: number; month: number; date: number }
}

let NepaliDate: Converter | undefined

/** Null outside the converter's years, 2000 to 2090 of Bikram Sambat. */
function toGregorian(year: number, month: number, date: number): Day | null {
  NepaliDate ??= (createRequire(import.meta.url)('nepali-date-converter') as { default: Converter }).default
  try {
    const ad = new NepaliDate(year, month - 1, date).getAD()
    return `${ad.year}-${two(ad.month + 1)}-${two(ad.date)}`
  } catch {
    return null
  }
}

function daysFrom(from: Day, until: Day): Day[] {
  const days: Day[] = []
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day)
  return days
}
