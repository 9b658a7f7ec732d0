import type { Day } from '../day.ts'
import type { Fact, FactOf } from './fact.ts'
import type { KindName } from './kinds/all.ts'

/** Dated facts up to a day, by day and within a day as they were recorded. */
export function upTo<F extends Fact>(facts: readonly F[], today: Day): F[] {
  return facts.filter(({ on }) => on !== '' && on <= today).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** A client's facts of some kinds up to a day, in that order. */
export function inOrder<K extends KindName>(
  client: string,
  facts: readonly Fact[],
  kinds: readonly K[],
  today: Day,
): FactOf<K>[] {
  const wanted: readonly KindName[] = kinds
  const own = facts.filter((fact): fact is FactOf<K> => fact.client === client && wanted.includes(fact.kind))
  return upTo(own, today)
}

/** The latest day first; of one day the last recorded first. */
export function newestFirst<T extends { on: Day }>(list: readonly T[]): T[] {
  return list.toReversed().toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}
