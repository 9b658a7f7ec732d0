import type { CaseState } from '../cases/fold-cases.ts'
import type { Day } from '../day.ts'
import { daysBetween } from '../day.ts'
import type { Fact } from '../ledger/fact.ts'
import { windowStart } from './complained.ts'

/** What deliveries are counted by; the largest of the first three, else the months of work. */
export const DELIVERY_SORTS = ['delivery', 'promise', 'invoice', 'month'] as const
export type DeliverySort = (typeof DELIVERY_SORTS)[number]

/**
 * How often the client had something from us in the last two years, which is what complaints are divided by (handbook
 * 3.6, exposure). `by` says what was counted, `from` the first day of it; `n` is 0 where nothing is known.
 */
export type Deliveries = { n: number; by: DeliverySort; from: Day | null }

const MONTH_DAYS = 365 / 12

export function deliveriesOf(
  client: string,
  cases: readonly CaseState[],
  facts: readonly Fact[],
  today: Day,
): Deliveries {
  const first = windowStart(today)
  const own = facts.filter((fact) => fact.client === client && fact.on !== '' && fact.on >= first && fact.on <= today)
  const counted = [
    { by: 'delivery' as const, days: namedDays(cases, own, first) },
    { by: 'promise' as const, days: keptDays(facts, own) },
    { by: 'invoice' as const, days: own.flatMap(({ kind, on }) => (kind === 'invoice' ? [on] : [])) },
  ]
  const most = counted.reduce((best, one) => (one.days.length > best.days.length ? one : best))
  const months = monthsOf(own, today)
  if (most.by === 'delivery' && months.n > most.days.length && isOnlyComplained(cases, own)) return months
  if (most.days.length > 0) return { n: most.days.length, by: most.by, from: most.days.toSorted()[0]! }
  return months
}

/** True where nothing but complaints names deliveries: then nobody knows of those that were not complained of (M6). */
function isOnlyComplained(cases: readonly CaseState[], own: readonly Fact[]): boolean {
  const asked = cases.some(({ as, delivery }) => as === 'request' && delivery !== null)
  return !asked && !own.some((fact) => fact.kind === 'change' && fact.body.delivery !== undefined)
}

/** One day for each delivery that somebody named, in a case or a change. */
function namedDays(cases: readonly CaseState[], own: readonly Fact[], first: Day): Day[] {
  const days = new Map<string, Day>()
  const named = own.flatMap((fact) =>
    fact.kind === 'change' && fact.body.delivery !== undefined ? [{ word: fact.body.delivery, on: fact.on }] : [],
  )
  for (const { delivery, opened } of cases)
    if (delivery !== null && opened >= first) named.push({ word: delivery, on: opened })
  for (const { word, on } of named) if (!days.has(word) || days.get(word)! > on) days.set(word, on)
  return [...days.values()]
}

/** The days on which we kept a promise of ours. */
function keptDays(facts: readonly Fact[], own: readonly Fact[]): Day[] {
  const ours = new Set<string>()
  for (const { kind, body } of facts) if (kind === 'promise' && body.way === 'to') ours.add(body.text)
  return own.flatMap(({ kind, on, body }) => (kind === 'kept' && ours.has(body.text) ? [on] : []))
}

/** What says that there was work: a complaint or an incident does not. */
const OF_WORK: ReadonlySet<string> = new Set(['engagement', 'payment', 'time', 'promise', 'kept', 'change'])

/** Months from the first work we know of, begun ones whole. */
function monthsOf(own: readonly Fact[], today: Day): Deliveries {
  const days = own.flatMap(({ kind, on }) => (OF_WORK.has(kind) ? [on] : []))
  const from = days.toSorted()[0] ?? null
  return { n: from === null ? 0 : Math.floor(daysBetween(from, today) / MONTH_DAYS) + 1, by: 'month', from }
}
