import type { Day } from '../day.ts'
import type { Fact } from './fact.ts'

/**
 * Since when somebody is a client, as known on a day: the earliest day that any of their cards says, or of the first
 * fact about them. A later card never makes the time shorter: nobody is written out of what they are owed for it (I12).
 * `because` are the facts of that day.
 */
export function clientSince(
  client: string,
  facts: readonly Fact[],
  today: Day,
): { since: Day | null; because: string[] } {
  const days = facts.filter((fact) => fact.client === client).flatMap((fact) => daysIn(fact, today))
  const since = days.reduce<Day | null>((least, { day }) => (least === null || day < least ? day : least), null)
  return { since, because: [...new Set(days.flatMap(({ day, id }) => (day === since ? [id] : [])))] }
}

function daysIn(fact: Fact, today: Day): { day: Day; id: string }[] {
  const happened = fact.on !== '' && fact.on <= today ? [fact.on] : []
  const said = fact.kind === 'client' && fact.body.since !== undefined ? [fact.body.since] : []
  return [...happened, ...said].map((day) => ({ day, id: fact.id }))
}
