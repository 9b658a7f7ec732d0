import type { CaseState } from '../cases/fold-cases.ts'
import type { Day } from '../day.ts'
import { daysBetween } from '../day.ts'
import type { RemedyKind } from '../ledger/kinds/remedies.ts'
import { wilson } from '../models/wilson.ts'
import type { Proportion } from '../models/wilson.ts'
import { AGAIN_DAYS } from './cycles.ts'
import type { RemedyState } from './fold-remedies.ts'

/** A remedy of the past in a case like this one; `worked`: nobody complained of the matter for 90 days after it. */
export type PastRemedy = { remedy: RemedyState; matter: string; worked: boolean; like: 'cause' | 'loss' }

/** What a kind of remedy came to in similar cases: how many were tried, what share worked, and the cheapest that did. */
export type PastKind = Proportion & { as: RemedyKind; worked: number; cheapest: PastRemedy[] }

/** What some clients' cases teach about one: remedies accepted and delivered at least 90 days ago (M26). */
export function pastRemedies(
  like: CaseState,
  cases: readonly CaseState[],
  remedies: readonly RemedyState[],
  today: Day,
): PastRemedy[] {
  const byKey = new Map(cases.map((one) => [keyOf(one), one]))
  return remedies.flatMap((remedy) => {
    const own = byKey.get(keyOf(remedy))
    const how = own && likeness(own, like)
    if (!how || !isOver(remedy, today)) return []
    return [{ remedy, matter: own.matter, worked: !cameBack(remedy, own, cases), like: how }]
  })
}

const SHOWN = 3

/** By kind: those that cost no money first, then the cheaper ones. */
export function pastKinds(past: readonly PastRemedy[]): PastKind[] {
  const kinds = new Set(past.flatMap(({ remedy }) => (remedy.as === null ? [] : [remedy.as])))
  return [...kinds]
    .map((as): PastKind => {
      const own = past.filter(({ remedy }) => remedy.as === as)
      const worked = own.filter((one) => one.worked).toSorted(byCost)
      return { ...wilson(worked.length, own.length), as, worked: worked.length, cheapest: worked.slice(0, SHOWN) }
    })
    .toSorted((a, b) => compareFirst(a.cheapest[0], b.cheapest[0]))
}

function compareFirst(a: PastRemedy | undefined, b: PastRemedy | undefined): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0
  return byCost(a, b)
}

/** No money before money; amounts of different currencies are not held against each other. */
function byCost({ remedy: a }: PastRemedy, { remedy: b }: PastRemedy): number {
  if ((a.amount === null) !== (b.amount === null)) return a.amount === null ? -1 : 1
  const money = a.amount && b.amount && a.amount.currency === b.amount.currency ? a.amount.minor - b.amount.minor : 0
  return money || (a.minutes ?? 0) - (b.minutes ?? 0) || (a.offered < b.offered ? 1 : -1)
}

function keyOf(one: { client: string; case: string }): string {
  return `${one.client} ${one.case}`
}

function likeness(own: CaseState, like: CaseState): 'cause' | 'loss' | null {
  if (keyOf(own) === keyOf(like)) return null
  const cause = own.finding?.cause ?? null
  if (cause !== null && cause === like.finding?.cause) return 'cause'
  return own.loss !== null && own.loss === like.loss ? 'loss' : null
}

function isOver({ acceptedOn, deliveredOn, state }: RemedyState, today: Day): boolean {
  if (acceptedOn === null || deliveredOn === null || state === 'withdrawn') return false
  return daysBetween(deliveredOn, today) >= AGAIN_DAYS
}

function cameBack({ deliveredOn }: RemedyState, own: CaseState, cases: readonly CaseState[]): boolean {
  return cases.some((one) => {
    const same = one.client === own.client && one.matter === own.matter && one.case !== own.case
    if (!same || one.as !== 'complaint') return false
    const days = daysBetween(deliveredOn!, one.opened)
    return days > 0 && days <= AGAIN_DAYS
  })
}
