import type { CaseState } from '../cases/fold-cases.ts'
import { addMonths, daysBetween } from '../day.ts'
import type { Day } from '../day.ts'
import type { Fact } from '../ledger/fact.ts'
import { wilson } from '../models/wilson.ts'
import { careOf } from './care-of.ts'

const MONTHS = 12
/** Under so many there is too little to say. */
const FEWEST = 5

/** One case of the last year: whether its client was in care on the day it was opened, and how it ended. */
export type CareCase = { inCare: boolean; well: boolean; days: number | null }

/**
 * How the cases of one side ended: `well` were closed and not opened again; `share` of all with its interval and the
 * median of days until they were closed, both null under five.
 */
export type CareSide = {
  n: number
  well: number
  share: { value: number; low: number; high: number } | null
  days: number | null
}

/** The cases of a client that were opened within the last twelve months, and whether care held on that day. */
export function careCases(client: string, cases: readonly CaseState[], facts: readonly Fact[], today: Day): CareCase[] {
  const from = addMonths(today, -MONTHS)
  return cases
    .filter(({ opened }) => opened > from && opened <= today)
    .map(({ opened, closed, reopened }) => ({
      inCare: careOf(client, facts, opened)?.active === true,
      well: closed !== null && reopened === 0,
      days: closed === null ? null : daysBetween(opened, closed),
    }))
}

/** Whether cases of clients in care end as well as those of others (handbook 3.7), each side with its n. */
export function careOutcomes(cases: readonly CareCase[]): { care: CareSide; others: CareSide } {
  return {
    care: sideOf(cases.filter(({ inCare }) => inCare)),
    others: sideOf(cases.filter(({ inCare }) => !inCare)),
  }
}

function sideOf(cases: readonly CareCase[]): CareSide {
  const n = cases.length
  const well = cases.filter((one) => one.well).length
  if (n < FEWEST) return { n, well, share: null, days: null }
  const { low, high } = wilson(well, n)
  const days = cases.flatMap((one) => (one.days === null ? [] : [one.days])).toSorted((a, b) => a - b)
  return { n, well, share: { value: well / n, low, high }, days: days[Math.floor((days.length - 1) / 2)] ?? null }
}
