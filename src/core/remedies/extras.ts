import { addMonths } from '../day.ts'
import type { Day } from '../day.ts'
import { isGrave } from '../cases/severity.ts'
import type { CaseState } from '../cases/fold-cases.ts'
import { isStanding } from './fold-remedies.ts'
import type { RemedyState } from './fold-remedies.ts'

/** Unexpected help for a client in twelve months (D): beyond that it is expected, and no longer a gift. */
export const EXTRAS_A_YEAR = 2
/** Something small: about so many minutes (D). */
export const EXTRA_MINUTES = 30
const MONTHS = 12

/** How much unexpected help a client had in twelve months, and whether to think of some now. */
export type Extra = { used: number; most: number; suggest: boolean; minutes: number; because: string[] }

/**
 * Something small and personal that nobody asked for (M29): from whoever owns the case, after the offer to put it right
 * and not instead of it. Never brought up for what was grave, where a small gift would be an insult (handbook 3.2).
 */
export function extraFor(one: CaseState, remedies: readonly RemedyState[], today: Day): Extra {
  const from = addMonths(today, -MONTHS)
  const had = remedies.filter((remedy) => remedy.as === 'extra' && isStanding(remedy) && remedy.offered > from)
  const repaired = remedies.some((remedy) => remedy.case === one.case && remedy.as !== 'extra' && isStanding(remedy))
  const suggest =
    had.length < EXTRAS_A_YEAR && repaired && !isGrave(one.severity) && !had.some((extra) => extra.case === one.case)
  return {
    used: had.length,
    most: EXTRAS_A_YEAR,
    suggest,
    minutes: EXTRA_MINUTES,
    because: had.map(({ ref }) => ref),
  }
}
