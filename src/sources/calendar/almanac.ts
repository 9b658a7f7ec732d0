import { createRequire } from 'node:module'
import type DateHolidays from 'date-holidays'
import type { HolidaysTypes } from 'date-holidays'
import type { Almanac, Holiday } from '../../core/calendar/almanac.ts'
import { addDays } from '../../core/day.ts'
import type { Day } from '../../core/day.ts'
import { mend, SURE_YEAR } from './mended.ts'
import { nepalHolidays } from './nepal.ts'
import { countryCode, findPlace } from './place.ts'
import type { Place } from './place.ts'
import { remember } from './remember.ts'
import { isSighted } from './sighted.ts'

/** Years for which the library's calendars of the moon are sound; of others nothing is known. */
const YEARS = { first: 1970, last: 2076 }
/** Answers kept: some 3 kB each. */
const MOST_ANSWERS = 2000
/** Places kept ready to answer. */
const MOST_PLACES = 50

/**
 * Public holidays of 207 countries by `date-holidays` (CC BY 3.0), loaded when somebody first asks, and of Nepal by
 * our own table. Bank holidays, school holidays and observances are left out; half holidays count as holidays; each
 * day of a holiday that spans several is one. Answers are remembered, the latest ones only.
 */
export function makeAlmanac(): Almanac {
  const answered = remember<readonly Holiday[] | null>(MOST_ANSWERS)
  const found = remember<DateHolidays | null>(MOST_PLACES)
  return {
    holidays(country, region, year, language) {
      const code = countryCode(country)
      const wish = language?.slice(0, 2).toLowerCase()
      if (!Number.isInteger(year) || year < YEARS.first || year > YEARS.last) return null
      return answered([code, region ?? '', year, wish ?? ''].join(' '), () => {
        if (code === 'NP') return nepalHolidays(year, wish)
        const place = found(`${code} ${region ?? ''}`, () => openPlace(code, region))
        if (!place) return null
        return mend(code, year, holidaysOf(place, year, wish), () => holidaysOf(place, SURE_YEAR, wish))
      })
    },
  }
}

let Library: typeof DateHolidays | undefined
let everywhere: DateHolidays | undefined

function openPlace(country: string, region: string | null): DateHolidays | null {
  Library ??= createRequire(import.meta.url)('date-holidays') as typeof DateHolidays
  everywhere ??= new Library()
  const place = findPlace(everywhere, country, region)
  return place && openLibrary(Library, place)
}

function openLibrary(library: typeof DateHolidays, { country, state }: Place): DateHolidays {
  return state === null ? new library(country) : new library(country, state)
}

function holidaysOf(place: DateHolidays, year: number, language: string | undefined): Holiday[] {
  const days = new Map<string, Holiday>()
  // What begins in the last days of a year may reach into the next.
  for (const one of [...publicOf(place, year - 1, language), ...publicOf(place, year, language)]) {
    for (const day of daysOf(one)) {
      if (!day.startsWith(`${year}-`)) continue
      days.set(`${day} ${one.name}`, { day, name: one.name, provisional: one.sighted })
    }
  }
  return [...days.values()].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

type Public = HolidaysTypes.Holiday & { sighted: boolean }

function publicOf(place: DateHolidays, year: number, language: string | undefined): Public[] {
  const english = new Map(yearOf(place, year, 'en').map(({ date, rule, name }) => [`${date} ${rule}`, name]))
  return yearOf(place, year, language)
    .filter(({ type }) => type === 'public')
    .map((one) => {
      const names = [one.name, english.get(`${one.date} ${one.rule}`) ?? '']
      return { ...one, sighted: isSighted(one.rule, names) }
    })
}

/** The library remembers every language it was asked in, so it is told each time; '' is the country's own. */
function yearOf(place: DateHolidays, year: number, language = ''): HolidaysTypes.Holiday[] {
  place.setLanguages(language)
  return place.getHolidays(year)
}

const MS_PER_HOUR = 3_600_000

/** The days a holiday lies on: its own, and as many more as it lasts; a change of the clock adds or takes an hour. */
function daysOf({ date, start, end }: HolidaysTypes.Holiday): Day[] {
  const hours = (end.getTime() - start.getTime()) / MS_PER_HOUR
  const count = Math.max(1, Math.ceil((hours - 1) / 24))
  return Array.from({ length: count }, (_, n) => addDays(date.slice(0, 10), n))
}
