/**
 * How busy each month of the year is, as twelve factors with mean 1. What the years do not agree on
 * is chance and drawn towards 1: factors are kept in the share in which months differ more than the
 * same month does between years (James and Stein).
 */

/** One whole calendar month of a book: `month` 0 for January; `exposure` in client-days or any other measure of who could have. */
export type MonthCount = { month: number; count: number; exposure: number }

const MONTHS = 12
/** With fewer years nobody can tell a season from a single year (D). */
const LEAST_YEARS = 2
/** No month is emptier than this, or its few events would count for ever so much. */
const EMPTIEST = 0.05

/** All twelve 1: no season. */
export function evenSeason(): number[] {
  return Array.from({ length: MONTHS }, () => 1)
}

export function isEven(factors: readonly number[]): boolean {
  return factors.every((factor) => factor === 1)
}

/**
 * The season of a whole book, January first, from its months, oldest first and without a gap. Whole
 * years are taken from the newest month back. A year with a month in which nobody could have, or without
 * any event, tells nothing; under two that do, all factors are 1. A steady growth is taken out by the exposure, and between years by their own mean.
 */
export function monthFactors(months: readonly MonthCount[]): number[] {
  const years: number[][] = []
  for (let end = months.length; end >= MONTHS; end -= MONTHS) {
    const year = months.slice(end - MONTHS, end)
    if (year.some(({ exposure }) => !(exposure > 0))) continue
    const rates = evenSeason()
    for (const { month, count, exposure } of year) rates[month] = Math.max(0, count) / exposure
    const relative = aroundOne(rates)
    if (relative) years.push(relative)
  }
  return shrunkSeason(years)
}

/**
 * From years of relative rates (mean 1 each, twelve months or four quarters) to factors: all 1 with fewer than
 * two years, or when not more than `least` (0 to 1) of the difference between months is more than chance.
 * `floor` is a variance that chance has at least, whatever the years say.
 */
export function shrunkSeason(years: readonly (readonly number[])[], least: number = 0, floor: number = 0): number[] {
  const [n, parts] = [years.length, years[0]?.length ?? MONTHS]
  const even = Array.from({ length: parts }, () => 1)
  if (n < LEAST_YEARS) return even
  const means = even.map((_, part) => years.reduce((sum, year) => sum + year[part]!, 0) / n)
  const between = means.reduce((sum, mean) => sum + (mean - 1) ** 2, 0) / (parts - 1)
  let within = 0
  for (const year of years) means.forEach((mean, part) => (within += (year[part]! - mean) ** 2))
  const noise = within / (parts * (n - 1) * n) + floor
  const kept = 1 - noise / between
  if (!(kept > least)) return even
  return aroundOne(means.map((mean) => Math.max(EMPTIEST, 1 + kept * (mean - 1)))) ?? even
}

function aroundOne(rates: readonly number[]): number[] | null {
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length
  return mean > 0 ? rates.map((rate) => rate / mean) : null
}

/**
 * One client's own season: quarters of a year counted back from `end`, so that it does not matter on
 * which day of the calendar somebody looks. Factors are relative to the book's season.
 */
export type OwnSeason = { end: number; factors: readonly number[] }

const YEAR_DAYS = 365
const QUARTERS = 4
const LEAST_EVENTS_A_YEAR = 6
/** Single clients are many, and chance gives some of them a season: it must be this clear (F of 10). */
const LEAST_KEPT = 0.9
/** Even a clockwork falls sometimes once more and sometimes once less into a quarter: the variance of such a count. */
const CLOCKWORK = 1 / 4

/** The quarter of the year that `day` lies in, 0 for the last one up to `end`. */
export function quarterOf(day: number, end: number): number {
  const back = (((end - day) % YEAR_DAYS) + YEAR_DAYS) % YEAR_DAYS
  return Math.floor((back * QUARTERS) / YEAR_DAYS)
}

/**
 * The season of one client from the days of events (with their weights, 1 each where there are none) in
 * whole years up to `end`, relative to what `expected` says of the book for each quarter.
 * Null when there are under two years with six events each, or when the years do not agree.
 */
export function ownSeason(
  events: { days: readonly number[]; weights?: readonly number[] },
  end: number,
  years: number,
  expected: (after: number, to: number) => number,
): OwnSeason | null {
  const rows = Array.from({ length: years }, () => ({ n: 0, sums: Array.from({ length: QUARTERS }, () => 0) }))
  events.days.forEach((day, i) => {
    const row = day > end ? undefined : rows[Math.floor((end - day) / YEAR_DAYS)]
    if (!row) return
    row.n += 1
    row.sums[quarterOf(day, end)]! += events.weights?.[i] ?? 1
  })
  const full = rows.filter((row) => row.n >= LEAST_EVENTS_A_YEAR)
  if (full.length < LEAST_YEARS) return null
  const edge = (quarter: number) => end - Math.ceil((quarter * YEAR_DAYS) / QUARTERS)
  const busy = Array.from({ length: QUARTERS }, (_, quarter) => expected(edge(quarter + 1), edge(quarter)))
  const relative = full.map(({ sums }) => aroundOne(sums.map((sum, i) => sum / busy[i]!)))
  const each = full.reduce((sum, row) => sum + row.n, 0) / (full.length * QUARTERS)
  const seen = relative.filter((year) => year !== null)
  const factors = shrunkSeason(seen, LEAST_KEPT, CLOCKWORK / each ** 2)
  return isEven(factors) ? null : { end, factors }
}
