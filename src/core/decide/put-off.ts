import type { Day } from '../day.ts'
import { daysBetween } from '../day.ts'
import type { Fact } from '../ledger/fact.ts'
import type { Money } from '../money.ts'
import { upTo } from '../ledger/in-order.ts'
import type { ReviewState } from './review-state.ts'

/** What an hour of a member costs us, where their card says so; null where nobody said. */
export type HourCosts = (member: string | undefined) => Money | null

/**
 * How often the day of a decision was moved, and what it has cost since the first finding (M35, M37): our time, what we
 * paid and gave, what will not come. `uncosted` are minutes of whom nobody knows what an hour costs: they are in
 * `minutes` and in no amount.
 */
export type PutOff = {
  moved: number
  since: Day
  days: number
  minutes: number
  uncosted: number
  cost: Money[]
  because: string[]
}

/** Counted over all reviews of a client that led up to the latest: null where there is none. */
export function putOffOf(
  reviews: readonly ReviewState[],
  facts: readonly Fact[],
  hourCost: HourCosts,
  today: Day,
): PutOff | null {
  const chain = chainOf(reviews)
  const first = chain.at(-1)
  if (!first) return null
  const since = first.opened
  const moves = chain.flatMap(({ postponed }) => postponed.map(({ ref }) => ref))
  const spent = spentSince(first, facts, hourCost, today)
  const because = [...moves, ...spent.because]
  return { moved: moves.length, since, days: daysBetween(since, today), ...spent, because }
}

type Spent = Pick<PutOff, 'minutes' | 'uncosted' | 'cost' | 'because'>

function spentSince({ client, opened }: ReviewState, facts: readonly Fact[], hourCost: HourCosts, today: Day): Spent {
  const spent: Spent = { minutes: 0, uncosted: 0, cost: [], because: [] }
  const sums = new Map<string, number>()
  for (const fact of upTo(facts, today)) {
    if (fact.client !== client || fact.on < opened) continue
    const money = spentIn(fact)
    if (fact.kind === 'time')
      addTime(spent, fact.body.minutes, fact.body.cost ?? hourCost(fact.body.member ?? fact.by), sums)
    for (const { minor, currency } of money) sums.set(currency, (sums.get(currency) ?? 0) + minor)
    if (fact.kind === 'time' || money.length > 0) spent.because.push(fact.id)
  }
  const cost = [...sums].map(([currency, minor]) => ({ minor: Math.round(minor), currency }))
  return { ...spent, cost: cost.toSorted((a, b) => (a.currency < b.currency ? -1 : 1)) }
}

/** Reviews belong together, newest first, until one before them came to more than waiting; a refused decision came to nothing. */
function chainOf(reviews: readonly ReviewState[]): ReviewState[] {
  const end = reviews.findIndex((one, i) => i > 0 && cameToMore(one))
  return end === -1 ? [...reviews] : reviews.slice(0, end)
}

function cameToMore({ decision, approvals }: ReviewState): boolean {
  return decision !== null && decision.course !== 'wait' && approvals.at(-1)?.step !== 'refused'
}

function addTime(found: Spent, minutes: number, hour: Money | null, sums: Map<string, number>): void {
  found.minutes += minutes
  if (hour) sums.set(hour.currency, (sums.get(hour.currency) ?? 0) + (hour.minor * minutes) / 60)
  else found.uncosted += minutes
}

/** Money that went out for the client: laid out and not passed on, given back, or given up. */
function spentIn(fact: Fact): Money[] {
  if (fact.kind === 'cost') return fact.body.passed ? [] : [fact.body.amount]
  if (fact.kind === 'writeoff' || fact.kind === 'refund' || fact.kind === 'credit') return [fact.body.amount]
  return []
}
