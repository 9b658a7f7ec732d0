import type { DayNumber } from '../day.ts'
import type { PriceUnit } from '../ledger/kinds/deals.ts'
import { pricesNow } from './client-deals.ts'
import type { ClientDeals } from './client-deals.ts'
import type { ClientHours } from './hours.ts'
import { isNewer } from './tenure.ts'
import type { Start } from './tenure.ts'

/**
 * What a client pays for a service now: as agreed (`price`), or as hours were billed in the last year (`rate`). `units`
 * is how many are expected in a year, null where nobody can tell.
 */
export type Priced = {
  key: string
  service: string
  per: PriceUnit
  from: 'price' | 'rate'
  minor: number
  currency: string
  on: DayNumber
  units: number | null
  ref: string
}

/** Somebody who is a client now, with what they pay. */
export type PricedClient = { client: string; start: Start; prices: Priced[] }

/**
 * A price beside that of newer clients for the same service, unit and currency (N22): how many of them there are
 * (`newer`), and the lowest that one of them pays, null where there are none.
 */
export type ComparedPrice = Priced & {
  client: string
  start: Start
  newer: number
  lowest: { client: string; minor: number; start: DayNumber; on: DayNumber; ref: string } | null
}

/** What a client pays: agreed prices first, and billed rates of services without one. */
export function pricedOf(deals: ClientDeals | null, hours: ClientHours | null): Priced[] {
  const agreed = deals ? pricesNow(deals) : []
  const hourly = agreed.filter(({ per }) => per === 'hour')
  const known = new Set(hourly.map(({ key }) => key))
  const rates = [...(hours?.rates.values() ?? [])].filter(({ key, work }) => {
    return key !== '' && !known.has(key) && !known.has(work)
  })
  return [
    ...agreed.map(({ key, service, per, minor, currency, on, ref }) => {
      const units = unitsOf({ key, per }, hours, hourly.length === 1 && rates.length === 0)
      return { key, service, per, from: 'price' as const, minor, currency, on, units, ref }
    }),
    ...rates.map(({ key, service, minor, currency, on, minutes, ref }) => {
      const units = minutes / 60
      return { key, service, per: 'hour' as const, from: 'rate' as const, minor, currency, on, units, ref }
    }),
  ]
}

/** Units a year: what the unit says, or hours as in the last year; where there is but one price for hours it is all of them. */
function unitsOf(price: { key: string; per: PriceUnit }, hours: ClientHours | null, only: boolean): number | null {
  if (price.per === 'year') return 1
  if (price.per === 'month') return 12
  if (price.per === 'piece' || !hours) return null
  const own = hours.billed.get(price.key)
  if (own !== undefined) return own / 60
  const all = hours.billed.get('') ?? 0
  return only && all > 0 ? all / 60 : null
}

/** Every price beside those of newer clients. */
export function comparePrices(clients: readonly PricedClient[]): ComparedPrice[] {
  const same = new Map<string, ComparedPrice[]>()
  for (const { client, start, prices } of clients) {
    for (const price of prices) {
      const name = `${price.currency} ${price.per} ${price.key}`
      const group = same.get(name) ?? []
      group.push({ ...price, client, start, newer: 0, lowest: null })
      same.set(name, group)
    }
  }
  return [...same.values()].flatMap(compareGroup)
}

/** From the newest client to the oldest, with the lowest price met so far. */
function compareGroup(group: readonly ComparedPrice[]): ComparedPrice[] {
  const ordered = group.toSorted((a, b) => b.start.on - a.start.on || (a.client < b.client ? -1 : 1))
  let [newer, lowest]: [number, ComparedPrice['lowest']] = [0, null]
  // Those of the latest day met, whom nobody older has been held against yet.
  let waiting: ComparedPrice[] = []
  return ordered.map((price) => {
    const passed = waiting[0] && isNewer(waiting[0].start, price.start) ? waiting : []
    if (passed.length > 0) waiting = []
    for (const other of passed) {
      newer += 1
      const { client, minor, start, on, ref } = other
      if (!lowest || minor < lowest.minor) lowest = { client, minor, start: start.on, on, ref }
    }
    if (price.start.exact) waiting.push(price)
    return { ...price, newer, lowest }
  })
}

/** Somebody who stayed and pays more than a newer client: by how much for a unit, and in a year where that is known. */
export type PriceGap = ComparedPrice & {
  lowest: NonNullable<ComparedPrice['lowest']>
  more: number
  year: number | null
}

/** Those who pay more than the newer client who pays least. */
export function gapsIn(compared: readonly ComparedPrice[]): PriceGap[] {
  return compared.flatMap((one) => {
    const { lowest, minor, units } = one
    if (!lowest || lowest.minor >= minor) return []
    const more = minor - lowest.minor
    return [{ ...one, lowest, more, year: units === null ? null : Math.round(more * units) }]
  })
}
