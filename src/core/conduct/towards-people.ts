import { addDays } from '../day.ts'
import type { Day } from '../day.ts'
import type { IncidentType } from '../ledger/kinds/conduct.ts'
import { isGravest } from './fold-incidents.ts'
import type { IncidentState } from './fold-incidents.ts'

/** What hurts somebody of ours. Asking for much, insisting or knowing better does not, and is no ground (I1, M10). */
const HURTS: readonly (IncidentType | null)[] = ['insult', 'scolding', 'threat', 'harassment', 'violence', 'crime']

/** What is of gravity 4 by the anchors, and nothing else is (handbook 3.6). */
const GRAVEST_TYPES: readonly (IncidentType | null | undefined)[] = ['threat', 'harassment', 'violence', 'crime']

export function isGravestType(type: IncidentType | null | undefined): boolean {
  return GRAVEST_TYPES.includes(type)
}

/** True for conduct towards people: what hurts somebody, and what was only called behaviour. */
export function isTowardsPeople({ type, category }: Pick<IncidentState, 'type' | 'category'>): boolean {
  return HURTS.includes(type) || (category === 'behaviour' && (type === null || type === 'other'))
}

/**
 * What nothing has to come before (handbook 3.6, T4): violence, a threat, harassment, a crime. A demand, or a word about
 * our trade that was right, is none, whatever gravity somebody gave it.
 */
export function endangers(one: Pick<IncidentState, 'type' | 'category' | 'gravity'>): boolean {
  return isGravest(one) && isTowardsPeople(one)
}

/** For so many days after the latest of what endangers somebody nothing has to come before safety (T4, D). */
export const SAFETY_DAYS = 180

/** What endangered somebody of ours, as long as the latest of it is no longer ago than 180 days; else nothing. */
export function dangersOf(incidents: readonly IncidentState[], today: Day): IncidentState[] {
  const grave = incidents.filter(endangers)
  const since = addDays(today, -SAFETY_DAYS)
  return grave.some(({ on }) => on >= since) ? grave : []
}
