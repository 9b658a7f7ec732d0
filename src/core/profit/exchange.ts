import type { Day } from '../day.ts'
import type { FactOf } from '../ledger/fact.ts'
import { isExchange } from '../ledger/kinds/exchange.ts'
import type { Money } from '../money.ts'

/** What `from` is worth, from the day `on` until a later rate of the same two currencies; `ref` is its fact. */
export type ExchangeRate = { from: Money; to: Money; on: Day; ref: string }

/** The rates of every two currencies, by day. */
export type Exchange = ReadonlyMap<string, readonly ExchangeRate[]>

/** The rates that facts in recorded order say; of two of one day the one that was recorded later stands last. */
export function exchangeOf(facts: readonly FactOf<'exchange'>[]): Exchange {
  const found = new Map<string, ExchangeRate[]>()
  for (const { id, on, body } of facts.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    if (on === '' || !isExchange(body)) continue
    const pair = pairOf(body.from.currency, body.to.currency)
    const list = found.get(pair) ?? []
    found.set(pair, list)
    list.push({ from: body.from, to: body.to, on, ref: id })
  }
  return found
}

/** Either way round is the same pair. */
function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

/** The latest rate of two currencies on a day or before, null where none was set. There is no way over a third currency. */
export function rateOn(exchange: Exchange, one: string, other: string, on: Day): ExchangeRate | null {
  return exchange.get(pairOf(one, other))?.findLast((rate) => rate.on <= on) ?? null
}

/** What an amount of one of the two currencies is in the other, in minor units that are not whole yet. */
export function exchanged({ minor, currency }: Money, { from, to }: ExchangeRate): number {
  return currency === from.currency ? (minor * to.minor) / from.minor : (minor * from.minor) / to.minor
}

/** The rate of every two currencies that stands on a day, by currency. */
export function ratesStanding(exchange: Exchange, on: Day): ExchangeRate[] {
  const pairs = [...exchange].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return pairs.flatMap(([, list]) => list.findLast((rate) => rate.on <= on) ?? [])
}
