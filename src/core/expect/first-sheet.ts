import { daysBetween } from '../day.ts'
import type { Day } from '../day.ts'
import type { Fact } from '../ledger/fact.ts'
import { INTERACTIONS } from '../ledger/kinds/interactions.ts'

/** From the first contact to the first sheet the client accepted (M15); `days` is null while there is none. */
export type FirstSheet = { contact: Day; accepted: Day | null; days: number | null }

const CONTACTS: readonly string[] = [...INTERACTIONS, 'checkin', 'quote', 'engagement']

/**
 * How long a client was without an agreed sheet: days from the first thing said, quoted or begun, letters of machines
 * left out, to the first acceptance. Null while nothing of the kind is on record. The first sheet at the first contact
 * is best (M15); one accepted before it counts as 0 days.
 */
export function firstSheet(client: string, facts: Iterable<Fact>, today: Day): FirstSheet | null {
  let contact: Day | null = null
  let accepted: Day | null = null
  for (const fact of facts) {
    const seen = fact.visibility === 'team' || fact.visibility === 'shared'
    if (fact.client !== client || fact.on === '' || fact.on > today || !seen) continue
    if (isContact(fact) && (contact === null || fact.on < contact)) contact = fact.on
    const agrees = fact.kind === 'sheet' && fact.body.step === 'accepted'
    if (agrees && (accepted === null || fact.on < accepted)) accepted = fact.on
  }
  const first = contact ?? accepted
  if (first === null) return null
  return { contact: first, accepted, days: accepted === null ? null : Math.max(0, daysBetween(first, accepted)) }
}

function isContact(fact: Fact): boolean {
  return CONTACTS.includes(fact.kind) && !('automatic' in fact.body && fact.body.automatic)
}

/** The middle of how long clients waited, with how many it is counted from; null where none has a sheet. */
export function medianDays(firsts: readonly FirstSheet[]): { median: number | null; n: number; without: number } {
  const days = firsts.flatMap((one) => (one.days === null ? [] : [one.days])).toSorted((a, b) => a - b)
  const [low, high] = [days[Math.floor((days.length - 1) / 2)], days[Math.floor(days.length / 2)]]
  const median = low === undefined || high === undefined ? null : (low + high) / 2
  return { median, n: days.length, without: firsts.length - days.length }
}
