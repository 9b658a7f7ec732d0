import type { DayNumber } from '../day.ts'
import { signals } from './all.ts'
import type { Backdrop } from './backdrop.ts'
import type { History } from './history.ts'
import type { Assessment } from './signal.ts'

/** What every signal says about one client on one day, in the order of `all.ts`. */
export type Assessed = { signal: string; drift: boolean; assessment: Assessment }

export function assessAll(history: History, today: DayNumber, backdrop: Backdrop): Assessed[] {
  return signals.map((signal) => ({
    signal: signal.name,
    drift: signal.drift,
    assessment: signal.assess(history, today, backdrop),
  }))
}

export type Raised = { signal: string; drift: boolean } & Extract<Assessment, { state: 'raised' }>

/** The signals that are raised. */
export function raisedOf(assessed: readonly Assessed[]): Raised[] {
  const raised: Raised[] = []
  for (const { signal, drift, assessment } of assessed) {
    if (assessment.state === 'raised') raised.push({ signal, drift, ...assessment })
  }
  return raised
}
