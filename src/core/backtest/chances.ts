import type { DayNumber } from '../day.ts'
import {
  brierOf,
  brierOfAverage,
  decilesOf,
  NO_RECALIBRATION,
  recalibrated,
  recalibrationOf,
} from '../models/calibration.ts'
import type { Case } from './cases.ts'
import type { Calibration } from './report.ts'

/** So many cases of belief that chances need no change; and the fewest cases figures are given for. */
const HOLD = 20
const LEAST_CASES = 30

/**
 * How well the chances of the slip score fit what came. The chances of a month end are recalibrated on the month
 * ends whose whole horizon was over by then, never on what came after; where there are none they stay as they are.
 * `cases` in the order of month ends, `days` those month ends. Null when there is too little, or all bought again, or none did.
 */
export function calibrationFrom(
  cases: readonly Case[],
  days: readonly DayNumber[],
  horizon: number,
): Calibration | null {
  const came = cases.map((one) => one.purchases > 0)
  if (cases.length < LEAST_CASES || !came.includes(true) || !came.includes(false)) return null
  const byOrigin = days.map((on) => recalibrationOn(cases, came, days, on - horizon))
  const chances = cases.map((one) => recalibrated(one.chance, byOrigin[one.origin]!))
  const { intercept, slope } = recalibrationOf(chances, came)
  return {
    n: cases.length,
    brier: brierOf(chances, came),
    brierBase: brierOfAverage(came),
    intercept,
    slope,
    deciles: decilesOf(chances, came),
    expected: cases.reduce((sum, one) => sum + one.expected, 0),
    came: cases.reduce((sum, one) => sum + one.purchases, 0),
  }
}

/** From the cases of month ends up to day `last`. */
function recalibrationOn(
  cases: readonly Case[],
  came: readonly boolean[],
  days: readonly DayNumber[],
  last: DayNumber,
): ReturnType<typeof recalibrationOf> {
  const known = cases.findIndex((one) => days[one.origin]! > last)
  const n = known === -1 ? cases.length : known
  if (n < LEAST_CASES) return NO_RECALIBRATION
  return recalibrationOf(
    cases.slice(0, n).map((one) => one.chance),
    came.slice(0, n),
    HOLD,
  )
}
