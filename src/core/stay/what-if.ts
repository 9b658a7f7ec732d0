import type { Day } from '../day.ts'
import type { FactOf } from '../ledger/fact.ts'
import type { ClientHours } from './hours.ts'
import { protectionOf } from './notice.ts'
import type { Protection } from './notice.ts'
import { replacementOf } from './replacement.ts'
import type { Inflow, Replacement } from './replacement.ts'
import type { Revenue } from './revenue.ts'

/** Clients with at least this share of the last year's revenue are looked at, in percent (A30). */
export const SHARE_PERCENT = 10

/** What the work for a client took in the last year: it is what would be free. `uncosted` hours have no cost of an hour. */
export type Released = { hours: number; uncosted: number; cost: { minor: number; currency: string }[] }

/**
 * What if this client left (A30): the share of the last year's revenue in a currency, what would be released, how long
 * until it is replaced, how long agreements protect, and what would be missing between the two. Minor units.
 */
export type WhatIf = {
  currency: string
  revenue: Revenue
  share: number
  released: Released
  replacement: Replacement
  protection: Protection[]
  /** Days that are certain, of the longest agreement; null where none says anything. */
  protectedDays: number | null
  /** What is missing from the end of the protection to the replacement; null where the replacement is unknown. */
  missing: { amount: number; low: number; high: number } | null
}

export type Leaving = {
  currency: string
  revenue: Revenue
  total: number
  hours: ClientHours
  engagements: readonly FactOf<'engagement'>[]
  inflow: Inflow
}

const WEEKS_A_YEAR = 365 / 7

export function whatIf({ currency, revenue, total, hours, engagements, inflow }: Leaving, today: Day): WhatIf {
  const replacement = replacementOf(inflow, currency, revenue.minor)
  const protection = protectionOf(engagements, today)
  const protectedDays = protection[0]?.days ?? null
  const missing = 'none' in replacement ? null : missingOf(revenue.minor, replacement, protectedDays ?? 0)
  const share = total > 0 ? revenue.minor / total : 0
  return {
    currency,
    revenue,
    share,
    released: releasedOf(hours),
    replacement,
    protection,
    protectedDays,
    missing,
  }
}

/** The revenue that is missing, by the weeks of full revenue that are. */
function missingOf(yearly: number, { weeks, low, high }: { weeks: number; low: number; high: number }, days: number) {
  const after = (until: number) => Math.round((yearly / WEEKS_A_YEAR) * gapWeeks(until, days / 7))
  return { amount: after(weeks), low: after(low), high: after(high) }
}

/** Weeks of full revenue that are missing, where new clients come evenly from the day it is known that this one leaves. */
function gapWeeks(until: number, kept: number): number {
  if (kept >= until) return 0
  return (until - kept) ** 2 / (2 * until)
}

function releasedOf({ minutes, uncosted, cost }: ClientHours): Released {
  const amounts = [...cost].map(([currency, minor]) => ({ minor: Math.round(minor), currency }))
  return {
    hours: minutes / 60,
    uncosted: uncosted / 60,
    cost: amounts.toSorted((a, b) => (a.currency < b.currency ? -1 : 1)),
  }
}
