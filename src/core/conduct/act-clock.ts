import { addWorkdays } from '../calendar/working-days.ts'
import type { WorkWeek } from '../calendar/working-days.ts'
import type { Day } from '../day.ts'
import type { IncidentState } from './fold-incidents.ts'

/** Who employs people and knows must act (handbook 2.5): within so many working days (D). */
const ACT_WORKDAYS = 2

export type ActClock = { due: Day; state: 'acted' | 'late' | 'today' | 'later' }

/**
 * Until when something must have been done about an incident: two working days from the day it happened. What is reported
 * after that is late at once: it should have been known (handbook 2.5). `acted` as soon as one thing we did is on record.
 */
export function actClock({ on, acted }: IncidentState, week: WorkWeek, today: Day): ActClock {
  const due = addWorkdays(week, on, ACT_WORKDAYS)
  if (acted.length > 0) return { due, state: 'acted' }
  return { due, state: due < today ? 'late' : due === today ? 'today' : 'later' }
}
