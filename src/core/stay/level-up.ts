import type { WorthWithin } from '../advice/outlook-within.ts'
import type { PriceGap } from './prices.ts'

/**
 * What it costs to give those who stay the price of newer clients, in the next 12 months, beside what those clients are
 * expected to bring in that time (N23). All amounts in minor units of one currency.
 */
export type LevelUp = {
  currency: string
  /** Clients who pay more, their prices, and how many of these have no yearly amount because their units are not known. */
  clients: number
  prices: number
  unknown: number
  /** Of the prices whose units are known; null where none of them is: nothing is no answer then. */
  cost: number | null
  /** Of the clients whose cost and whose outlook are both known: how many, what levelling up costs, what they bring. */
  known: { clients: number; cost: number; worth: { amount: number; low: number; high: number } } | null
  /** The share of what they pay that is left after our hours and costs; null where these are not all known. */
  margin: number | null
  /** It pays for itself if it keeps so many of a hundred of them who would have left; over 100 it does not, null: no number can. */
  keep: { of100: number | null; low: number | null; high: number | null } | null
}

/** What is known of a client who pays more: the outlook, and what came in and what it cost in the last year. */
export type Paying = {
  worth: WorthWithin | null
  revenue: number
  cost: number
  /** False where hours have no cost, or nothing is on record of what the work took. */
  costKnown: boolean
}

/** The balance of each currency. Outlooks of single clients are taken as independent of each other. */
export function levelUp(
  gaps: readonly PriceGap[],
  payingOf: (client: string, currency: string) => Paying | null,
): LevelUp[] {
  const currencies = [...new Set(gaps.map(({ currency }) => currency))].toSorted()
  return currencies.map((currency) => {
    const own = gaps.filter((gap) => gap.currency === currency)
    const byClient = new Map<string, number | null>()
    for (const { client, year } of own) {
      const before = byClient.get(client)
      byClient.set(client, before === null || year === null ? null : (before ?? 0) + year)
    }
    const unknown = own.filter(({ year }) => year === null).length
    const sum = own.reduce((total, { year }) => total + (year ?? 0), 0)
    const cost = unknown > 0 && sum === 0 ? null : sum
    const counted = { currency, clients: byClient.size, prices: own.length, unknown, cost }
    return { ...counted, ...balanceOf(byClient, (client) => payingOf(client, currency), currency) }
  })
}

function balanceOf(
  costs: ReadonlyMap<string, number | null>,
  payingOf: (client: string) => Paying | null,
  currency: string,
): Pick<LevelUp, 'known' | 'margin' | 'keep'> {
  const known = [...costs].flatMap(([client, cost]) => {
    const paying = payingOf(client)
    const worth = paying?.worth
    return cost !== null && paying && worth?.amount.currency === currency ? [{ cost, paying, worth }] : []
  })
  if (known.length === 0) return { known: null, margin: null, keep: null }
  const cost = known.reduce((sum, one) => sum + one.cost, 0)
  const worth = addWorths(known.map((one) => one.worth))
  const margin = marginOf(known.map((one) => one.paying))
  const keepAt = (brings: number) => hundredKept(cost, brings * (margin ?? 1))
  const keep = { of100: keepAt(worth.amount), low: keepAt(worth.high), high: keepAt(worth.low) }
  return { known: { clients: known.length, cost, worth }, margin, keep }
}

/** Sums with the root of the squared distances to the ends. */
function addWorths(worths: readonly WorthWithin[]): { amount: number; low: number; high: number } {
  const amount = worths.reduce((sum, worth) => sum + worth.amount.minor, 0)
  const down = Math.hypot(...worths.map((worth) => worth.amount.minor - worth.low.minor))
  const up = Math.hypot(...worths.map((worth) => worth.high.minor - worth.amount.minor))
  return { amount, low: Math.max(0, Math.round(amount - down)), high: Math.round(amount + up) }
}

function marginOf(paying: readonly Paying[]): number | null {
  const revenue = paying.reduce((sum, one) => sum + one.revenue, 0)
  if (revenue <= 0 || paying.some(({ costKnown }) => !costKnown)) return null
  return (revenue - paying.reduce((sum, one) => sum + one.cost, 0)) / revenue
}

/** Of a hundred, how many must stay for what they then bring to make up for the cost; null where they bring less than it. */
function hundredKept(cost: number, brings: number): number | null {
  const after = brings - cost
  return after > 0 ? Math.ceil((100 * cost) / after) : null
}
