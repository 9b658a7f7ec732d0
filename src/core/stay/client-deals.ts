import { dayNumber } from '../day.ts'
import type { DayNumber } from '../day.ts'
import type { Fact, FactOf } from '../ledger/fact.ts'
import type { PriceUnit } from '../ledger/kinds/deals.ts'

/** What was agreed with a client and what we advised them, in day order, as far as it had happened by the day asked for. */
export type ClientDeals = {
  client: string
  /** The first of these days; null without any. */
  first: DayNumber | null
  advice: { on: DayNumber; ref: string }[]
  prices: AgreedPrice[]
  engagements: FactOf<'engagement'>[]
}

/** The price of a service from `on` on; `service` as it was written last, `key` by which it is the same for all. */
export type AgreedPrice = {
  key: string
  service: string
  per: PriceUnit
  minor: number
  currency: string
  on: DayNumber
  /** Sorts prices of one day by when they were written down. */
  recorded: string
  ref: string
}

/** The kinds that are read of all times; hours, costs and complaints only of the last year. */
export const DEAL_KINDS = ['advice', 'price', 'engagement'] as const
export const YEAR_KINDS = ['time', 'cost', 'complaint'] as const

/** Services are the same where their names are, whatever their capitals and spaces (N22). */
export function nameKey(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase()
}

export function emptyDeals(client: string): ClientDeals {
  return { client, first: null, advice: [], prices: [], engagements: [] }
}

/**
 * Adds facts of one client in any order; what comes after `today` is left out, other kinds are passed over. `recorded`
 * sorts by when the fact was written down.
 */
export function addDeal(deals: ClientDeals, fact: Fact, today: DayNumber, recorded: string): void {
  if (fact.on === '' || (fact.kind !== 'advice' && fact.kind !== 'price' && fact.kind !== 'engagement')) return
  const on = dayNumber(fact.on)
  if (on > today) return
  deals.first = Math.min(deals.first ?? Infinity, on)
  if (fact.kind === 'advice') deals.advice.push({ on, ref: fact.id })
  else if (fact.kind === 'engagement') deals.engagements.push(fact)
  else deals.prices.push({ ...priceOf(fact, on), recorded })
}

function priceOf({ body, id }: FactOf<'price'>, on: DayNumber): Omit<AgreedPrice, 'recorded'> {
  const { minor, currency } = body.amount
  return { key: nameKey(body.text), service: body.text.trim(), per: body.per, minor, currency, on, ref: id }
}

/** The price that holds for each service and unit: of the last day the one written down last, in whatever currency. */
export function pricesNow({ prices }: ClientDeals): AgreedPrice[] {
  const now = new Map<string, AgreedPrice>()
  for (const price of prices) {
    const name = `${price.per} ${price.key}`
    const known = now.get(name)
    if (!known || isLater(price, known)) now.set(name, price)
  }
  return [...now.values()].toSorted((a, b) => (a.key === b.key ? (a.per < b.per ? -1 : 1) : a.key < b.key ? -1 : 1))
}

function isLater(one: AgreedPrice, other: AgreedPrice): boolean {
  return one.on === other.on ? one.recorded >= other.recorded : one.on > other.on
}

/** The latest advice, and how much was given in the last year up to `today`. */
export function adviceOf({ advice }: ClientDeals, today: DayNumber, days: number) {
  const last = advice.reduce<DayNumber | null>((latest, { on }) => Math.max(latest ?? on, on), null)
  const recent = advice.filter(({ on }) => on > today - days)
  return { last, given: recent.length, because: recent.map(({ ref }) => ref) }
}
