import type { IncidentType } from '../ledger/kinds/conduct.ts'
import { isGravest } from './fold-incidents.ts'
import type { IncidentState } from './fold-incidents.ts'

/** What hurts somebody of ours. Asking for much, insisting or knowing better does not, and is no ground (I1, M10). */
const HURTS: readonly (IncidentType | null)[] = ['insult', 'scolding', 'threat', 'harassment', 'violence', 'crime']

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
