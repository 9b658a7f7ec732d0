import type { Holiday } from '../../core/calendar/almanac.ts'
import type { Day } from '../../core/day.ts'

/**
 * Where the library's table of a moving feast ends or is wrong: our days for it, in countries and parts that keep the
 * feast. `from` is the first year in which our days stand in for the library's. All are provisional.
 */
type Mend = { countries: readonly string[]; name: RegExp; from: number; days: readonly Day[] }

/** A year in which the library has all of these feasts, to see who keeps them. */
export const SURE_YEAR = 2026

/** By the moon, as far as we know it; written down on 2026-11-22 and checked against no official list. The library has Deepavali of 2028 in November. */
const MENDS: readonly Mend[] = [
  {
    countries: ['MY', 'SG'],
    name: /deepavali/i,
    from: 2028,
    days: ['2028-10-17', '2029-11-05', '2030-10-26', '2031-11-13', '2032-11-02', '2033-10-22'],
  },
  {
    countries: ['MY', 'SG'],
    name: /vesak|wesak|waisak/i,
    from: 2027,
    days: ['2027-05-20', '2028-05-09', '2029-05-27', '2030-05-17', '2031-05-07'],
  },
  { countries: ['MY'], name: /thaipusam/i, from: 2027, days: ['2027-01-22', '2028-02-09', '2029-01-30', '2030-01-19'] },
]

/** The holidays of a year, mended; `sure` are those of the same place in the sure year. */
export function mend(
  country: string,
  year: number,
  holidays: readonly Holiday[],
  sure: () => readonly Holiday[],
): readonly Holiday[] {
  let mended = holidays
  for (const { countries, name, from, days } of MENDS) {
    const day = days.find((one) => one.startsWith(`${year}-`))
    if (year < from || day === undefined || !countries.includes(country)) continue
    const kept = sure().find((one) => name.test(one.name))
    if (!kept) continue
    mended = [...mended.filter((one) => !name.test(one.name)), { day, name: kept.name, provisional: true }]
  }
  return mended === holidays ? holidays : mended.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
