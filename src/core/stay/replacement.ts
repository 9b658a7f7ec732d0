import { Z95 } from '../models/wilson.ts'
import type { DayNumber } from '../day.ts'

/** A client who came in the years looked at: what they brought in their first year, null while it is not over. */
export type Newcomer = { currency: string; firstYear: number | null }

/** Everybody who came in so many weeks. */
export type Inflow = { weeks: number; newcomers: Newcomer[] }

/**
 * How long it takes to replace what a client brings in a year (handbook 8.3), at the rate at which new clients came and
 * by what they brought in their first year. The interval holds the chance of the past (how many came, what they brought)
 * and that of the next ones. `n` came in `weeks` weeks, of `valued` the first year is over.
 */
export type Replacement =
  | {
      weeks: number
      low: number
      high: number
      clients: number
      firstYear: number
      n: number
      valued: number
      over: number
    }
  | { none: 'few-newcomers' | 'short-book'; n: number; valued: number; over: number }

/** Under so many new clients whose first year is over nothing is told (D). */
const FEW_NEWCOMERS = 5
/** New clients are looked for this far back, in days (D). */
const INFLOW_DAYS = 3 * 365
const SHORTEST_WEEKS = 26
const WEEK_DAYS = 7

/** The days to look for new clients in: those at the very beginning of the book may be old ones. */
export function inflowFrom(today: DayNumber, told: DayNumber): DayNumber {
  return Math.max(today - INFLOW_DAYS, told)
}

export function weeksBetween(from: DayNumber, to: DayNumber): number {
  return Math.max(0, to - from) / WEEK_DAYS
}

export function replacementOf({ weeks, newcomers }: Inflow, currency: string, lost: number): Replacement {
  const came = newcomers.filter((one) => one.currency === currency)
  const values = came.flatMap(({ firstYear }) => (firstYear === null ? [] : [firstYear]))
  const counted = { n: came.length, valued: values.length, over: Math.round(weeks) }
  if (weeks < SHORTEST_WEEKS) return { none: 'short-book', ...counted }
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  if (values.length < FEW_NEWCOMERS || !(mean > 0)) {
    return { none: 'few-newcomers', ...counted }
  }
  const clients = lost / mean
  const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1) / mean ** 2
  const expected = (clients * weeks) / came.length
  const far = Z95 * Math.sqrt(1 / came.length + spread / values.length + (1 + spread) / Math.max(1, clients))
  const [low, high] = [expected * Math.exp(-far), expected * Math.exp(far)]
  return { weeks: expected, low, high, clients, firstYear: Math.round(mean), ...counted }
}
