import { dayNumber } from '../day.ts'
import type { DayNumber } from '../day.ts'
import type { FactOf } from '../ledger/fact.ts'
import type { TimeUse } from '../ledger/kinds/work.ts'
import type { Money } from '../money.ts'
import { isIn } from './period.ts'
import type { Period } from './period.ts'
import type { ProfitRates } from './rates.ts'

/** An entry of hours with what it cost us; null where nobody knows. `beginning` says that it set up a newcomer. */
export type Entry = {
  on: DayNumber
  minutes: number
  use: TimeUse
  billed: boolean
  beginning: boolean
  cost: Money | null
  rate: Money | null
  ref: string
}

/** Hours of a client: all of them, and what they went into. `setup` are those of the first 90 days. */
export type ClientHours = {
  all: number
  billed: number
  unbilled: number
  work: number
  rework: number
  meetings: number
  chasing: number
  complaints: number
  travel: number
  setup: number
}

/** What hours cost us in one currency, in minor units. */
export type HourCosts = { work: number; serve: number; rework: number; setup: number }

/** Setting up somebody new takes its time: in the first days it is shown apart and is no ground (handbook 7.2). */
const BEGINNING_DAYS = 90

type Place = Exclude<keyof ClientHours, 'all' | 'billed' | 'unbilled'>
const PLACES: Record<TimeUse, Place> = {
  work: 'work',
  meeting: 'meetings',
  rework: 'rework',
  complaint: 'complaints',
  chasing: 'chasing',
  setup: 'work',
  travel: 'travel',
}
const SERVING: readonly TimeUse[] = ['meeting', 'complaint', 'chasing', 'travel']

/**
 * An entry with its cost: what it says itself, else what an hour of its member costs. An hour at nothing is not known:
 * the time of an owner who pays themselves nothing is not free.
 */
export function entryOf(fact: FactOf<'time'>, start: DayNumber | null, { costs }: ProfitRates): Entry {
  const { minutes, member, cost, rate, unbilled, as: use = 'work' } = fact.body
  const on = dayNumber(fact.on)
  const known = cost && cost.minor > 0 ? cost : (costs.get(member ?? fact.by ?? '') ?? null)
  const beginning = use === 'setup' && start !== null && on < start + BEGINNING_DAYS
  return { on, minutes, use, billed: !unbilled, beginning, cost: known, rate: rate ?? null, ref: fact.id }
}

function placeOf({ use, beginning }: Entry): Place {
  return beginning ? 'setup' : PLACES[use]
}

/** The entries of a period by what they went into. */
export function hoursSpent(entries: readonly Entry[], period: Period): ClientHours {
  const places = { work: 0, rework: 0, meetings: 0, chasing: 0, complaints: 0, travel: 0, setup: 0 }
  const hours: ClientHours = { all: 0, billed: 0, unbilled: 0, ...places }
  for (const entry of entries) {
    if (!isIn(period, entry.on)) continue
    const length = entry.minutes / 60
    hours.all += length
    hours[entry.billed ? 'billed' : 'unbilled'] += length
    hours[placeOf(entry)] += length
  }
  return hours
}

/** What the hours of a period cost in a currency; those without a known cost cost nothing here and are counted by whoever asks. */
export function hourCosts(entries: readonly Entry[], period: Period, currency: string): HourCosts {
  const costs: HourCosts = { work: 0, serve: 0, rework: 0, setup: 0 }
  for (const { on, minutes, use, beginning, cost } of entries) {
    if (!isIn(period, on) || cost?.currency !== currency) continue
    const place = beginning ? 'setup' : use === 'rework' ? 'rework' : SERVING.includes(use) ? 'serve' : 'work'
    costs[place] += (cost.minor * minutes) / 60
  }
  return costs
}

/** What these entries cost in a currency, in minor units. */
export function costOf(entries: readonly Entry[], currency: string): number {
  return entries.reduce((sum, { minutes, cost }) => {
    return cost?.currency === currency ? sum + (cost.minor * minutes) / 60 : sum
  }, 0)
}
