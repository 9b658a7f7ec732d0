import { dayFromNumber, daysInMonth } from '../day.ts'
import type { DayNumber } from '../day.ts'
import { isEven, quarterOf } from './season.ts'
import type { OwnSeason } from './season.ts'

/** How much could have happened up to each day: `sums[i]` counts the days after `from` up to `from + i`, each by how busy it is. */
export type Exposure = { from: DayNumber; sums: Float64Array }

/**
 * The days after `from` up to `until`, each weighted with the factor of its month in the book (January
 * first, mean 1) and of its quarter in the client's own season. A plain count of days where all is even.
 */
export function exposureOf(
  from: DayNumber,
  until: DayNumber,
  months: readonly number[],
  own: OwnSeason | null,
): Exposure {
  const sums = new Float64Array(until - from + 1)
  if (isEven(months)) sums.fill(1, 1)
  else fillMonths(sums, from, months)
  if (own) for (let i = 1; i < sums.length; i++) sums[i]! *= own.factors[quarterOf(from + i, own.end)]!
  for (let i = 1; i < sums.length; i++) sums[i]! += sums[i - 1]!
  return { from, sums }
}

function fillMonths(sums: Float64Array, from: DayNumber, months: readonly number[]): void {
  const first = dayFromNumber(from + 1)
  let [year, month, date] = [Number(first.slice(0, 4)), Number(first.slice(5, 7)), Number(first.slice(8, 10))]
  for (let i = 1; i < sums.length;) {
    const next = i + daysInMonth(year, month) - date + 1
    sums.fill(months[month - 1]!, i, next)
    i = next
    date = 1
    if (month === 12) year += 1
    month = (month % 12) + 1
  }
}

/** What lies after one day, up to and with another; both within the exposure. */
export function exposureBetween({ from, sums }: Exposure, after: DayNumber, to: DayNumber): number {
  return sums[to - from]! - sums[after - from]!
}
