import { dayFromNumber } from '../day.ts'
import type { Day, DayNumber } from '../day.ts'
import { hoursSpent } from './hours-spent.ts'
import type { Entry } from './hours-spent.ts'
import { collectedOf } from './money-moves.ts'
import type { MoneyMove } from './money-moves.ts'
import { quartersBefore } from './period.ts'
import type { Period } from './period.ts'

/** What an hour brought in a quarter, in minor units; null where no hours or no payments are on record. */
export type Quarter = { from: Day; until: Day; hours: number; collected: number | null; ehr: number | null }

/** Under 80 % of what an hour should bring in two quarters running (handbook 7.2); `is` is null where that is unknown. */
export type UnderTarget = { is: boolean | null; quarters: [Quarter, Quarter] }

/** Part of the target from which on an hour brings too little. */
const UNDER = 0.8

export type QuarterGround = {
  moves: readonly MoneyMove[]
  entries: readonly Entry[]
  /** Part of what comes in that is not tax. */
  share: number
  /** What costs passed on brought, which is not ours. */
  passedIn: (period: Period) => number
  target: number | null
  /** The first day from which on hours and money are on record. */
  first: DayNumber
}

export function underTarget(ground: QuarterGround, today: DayNumber): UnderTarget {
  const periods = quartersBefore(today)
  const quarters = periods.map((period) => quarterOf(ground, period)) as [Quarter, Quarter]
  const { target, first } = ground
  if (target === null || periods[0].from < first) return { is: null, quarters }
  const unders = quarters.map(({ ehr }) => (ehr === null ? null : ehr < UNDER * target))
  return { is: unders.includes(null) ? null : unders.every((one) => one === true), quarters }
}

function quarterOf({ moves, entries, share, passedIn }: QuarterGround, period: Period): Quarter {
  const hours = hoursSpent(entries, period).all
  const came = collectedOf(moves, period)
  const collected = came === null ? null : came * share - passedIn(period)
  const ehr = collected === null || hours === 0 ? null : Math.round(collected / hours)
  const days = { from: dayFromNumber(period.from), until: dayFromNumber(period.until) }
  return { ...days, hours, collected: collected === null ? null : Math.round(collected), ehr }
}
