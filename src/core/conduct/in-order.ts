import type { Day } from '../day.ts'
import type { Fact, FactOf } from '../ledger/fact.ts'
import type { KindName } from '../ledger/kinds/all.ts'

/** The client's facts of some kinds up to a day, by day and within a day as they were recorded. */
export function inOrder<K extends KindName>(
  client: string,
  facts: readonly Fact[],
  kinds: readonly K[],
  today: Day,
): FactOf<K>[] {
  const wanted: readonly KindName[] = kinds
  const own = facts.filter((fact): fact is FactOf<K> => {
    return fact.client === client && fact.on <= today && wanted.includes(fact.kind)
  })
  return own.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** The latest day first; of one day the last recorded first. */
export function newestFirst<T extends { on: Day }>(list: readonly T[]): T[] {
  return list.toReversed().toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}
