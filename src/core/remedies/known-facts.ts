import type { Day } from '../day.ts'
import type { Fact, FactOf } from '../ledger/fact.ts'
import type { KindName } from '../ledger/kinds/all.ts'

/** A client's facts of a kind that are known on a day, by day and within a day as they were recorded. */
export function knownFacts<K extends KindName>(
  client: string,
  kind: K,
  facts: readonly Fact[],
  today: Day,
): (FactOf<K> & { on: Day })[] {
  return facts
    .filter((fact): fact is FactOf<K> => fact.kind === kind && fact.client === client && fact.on <= today)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
