import type { z } from 'zod'
import { dayFromNumber } from '../core/day.ts'
import type { AdviceLog } from '../core/stay/advice-log.ts'
import type { LevelUp } from '../core/stay/level-up.ts'
import type { ComparedPrice } from '../core/stay/prices.ts'
import type { adviceShape, comparedShape, levelUpShape } from './stay-shapes.ts'

/** How what core says of those who stay is given to surfaces. */

type Names = ReadonlyMap<string, string>

export function showCompared(price: ComparedPrice, names: Names): z.infer<typeof comparedShape> {
  const { service, per, from, minor, currency, on, newer, lowest, units, ref } = price
  const more = lowest && minor > lowest.minor ? minor - lowest.minor : null
  const amountOf = (value: number) => ({ minor: Math.round(value), currency })
  return {
    service,
    per,
    from,
    amount: amountOf(minor),
    on: dayFromNumber(on),
    newer,
    lowest: lowest && {
      client: lowest.client,
      name: names.get(lowest.client) ?? lowest.client,
      amount: amountOf(lowest.minor),
      since: dayFromNumber(lowest.start),
      on: dayFromNumber(lowest.on),
    },
    more: more === null ? null : amountOf(more),
    year: more === null || units === null ? null : amountOf(more * units),
    units,
    because: lowest ? [ref, lowest.ref] : [ref],
  }
}

export function showAdvice(log: AdviceLog, most: number, names: Names): z.infer<typeof adviceShape> {
  const without = log.without.slice(0, most).map((one) => ({ ...one, name: names.get(one.client) ?? one.client }))
  return { ...log, total: log.without.length, without }
}

export function showLevelUp({ cost, known, currency, ...rest }: LevelUp): z.infer<typeof levelUpShape> {
  const amountOf = (minor: number) => ({ minor: Math.round(minor), currency })
  const worth = known && {
    amount: amountOf(known.worth.amount),
    low: amountOf(known.worth.low),
    high: amountOf(known.worth.high),
  }
  return {
    ...rest,
    currency,
    cost: cost === null ? null : amountOf(cost),
    known: known && worth && { clients: known.clients, cost: amountOf(known.cost), worth },
  }
}
