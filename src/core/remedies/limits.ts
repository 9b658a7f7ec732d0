import type { Day } from '../day.ts'
import { addMonths } from '../day.ts'
import type { FactOf } from '../ledger/fact.ts'
import type { Limit } from '../ledger/kinds/remedies.ts'
import type { Money } from '../money.ts'
import { isStanding } from './fold-remedies.ts'
import type { RemedyState } from './fold-remedies.ts'

export const LIMIT_ROLES = ['member', 'compliance', 'owner'] as const
export type LimitRole = Limit['role']

/** What a role may give in a currency, in minor units; null where nothing was said. */
export type RoleLimit = {
  role: LimitRole
  currency: string
  amount: number
  yearly: number | null
  hour: number | null
  impact: number | null
  since: Day
  because: string[]
}

/** The limits in force on a day; a later one changes what it names. Limits of several currencies stand side by side. */
export function limitsOf(facts: readonly FactOf<'limit'>[], today: Day): RoleLimit[] {
  const limits = new Map<string, RoleLimit>()
  const known = facts.filter(({ on }) => on <= today).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  for (const { id, on, body } of known) {
    const { role, amount, yearly, hour, impact } = body
    const { currency } = amount
    const before = limits.get(`${role} ${currency}`)
    const same = (money: Money | undefined) => (money?.currency === currency ? money.minor : null)
    limits.set(`${role} ${currency}`, {
      role,
      currency,
      amount: amount.minor,
      yearly: same(yearly) ?? before?.yearly ?? null,
      hour: same(hour) ?? before?.hour ?? null,
      impact: same(impact) ?? before?.impact ?? null,
      since: on,
      because: [...(before?.because ?? []), id],
    })
  }
  return [...limits.values()]
}

export function limitFor(limits: readonly RoleLimit[], role: LimitRole, currency: string): RoleLimit | null {
  return limits.find((one) => one.role === role && one.currency === currency) ?? null
}

const MONTHS = 12

/** Money given to a client in the last twelve months, or on offer, in a currency; what was declined or taken back is not. */
export type Given = { minor: number; n: number; because: string[] }

export function givenWithin(remedies: readonly RemedyState[], currency: string, today: Day): Given {
  const from = addMonths(today, -MONTHS)
  return givenBy(
    remedies.filter(({ offered }) => offered > from && offered <= today),
    currency,
  )
}

/** What some remedies come to in a currency. Credits and refunds in the ledger are how they were paid, and not counted. */
export function givenBy(remedies: readonly RemedyState[], currency: string): Given {
  const money = remedies.filter((one) => isStanding(one) && one.amount?.currency === currency)
  return {
    minor: money.reduce((sum, one) => sum + one.amount!.minor, 0),
    n: money.length,
    because: money.map(({ ref }) => ref),
  }
}

/** Whether a role may give an amount now. `left` is what it may still give at once; `who` the first role that may. */
export type MayGive =
  | { may: true; left: number | null }
  | { may: false; why: 'amount-above-limit' | 'client-limit-reached'; left: number; who: LimitRole | null }

/**
 * A limit for each remedy and one for all remedies of a client in twelve months (handbook 3.4). Who owns the business
 * has none unless they set one for themselves; every other role gives no money until an owner has said how much.
 */
export function mayGive(limits: readonly RoleLimit[], role: LimitRole, amount: Money, given: Given): MayGive {
  const own = rangeOf(limits, role, amount.currency, given)
  if (own === null) return { may: true, left: null }
  const left = Math.min(own.once, own.year)
  if (amount.minor <= left) return { may: true, left }
  const higher = LIMIT_ROLES.slice(LIMIT_ROLES.indexOf(role) + 1)
  const who = higher.find((one) => {
    const range = rangeOf(limits, one, amount.currency, given)
    return range === null || amount.minor <= Math.min(range.once, range.year)
  })
  const why = amount.minor > own.once ? 'amount-above-limit' : 'client-limit-reached'
  return { may: false, why, left, who: who ?? null }
}

/** What a role may still give at once and within the twelve months; null where nothing limits it. */
function rangeOf(limits: readonly RoleLimit[], role: LimitRole, currency: string, given: Given) {
  const limit = limitFor(limits, role, currency)
  if (!limit) return role === 'owner' ? null : { once: 0, year: 0 }
  const year = limit.yearly === null ? Infinity : Math.max(0, limit.yearly - given.minor)
  return { once: limit.amount, year }
}

/** What a role may still give a client at once, in minor units; null where nothing limits it. */
export function leftFor(limits: readonly RoleLimit[], role: LimitRole, currency: string, given: Given): number | null {
  const range = rangeOf(limits, role, currency, given)
  return range && Math.min(range.once, range.year)
}
