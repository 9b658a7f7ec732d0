import { dayNumber } from '../day.ts'
import type { DayNumber } from '../day.ts'
import type { Fact, FactOf } from '../ledger/fact.ts'
import { nameKey } from './client-deals.ts'
import { isWithin } from './client-tally.ts'

/** What hours of a service are billed at: the latest rate of the last year, and the minutes billed at any. */
export type HourRate = {
  key: string
  /** What the text of the hours names, whoever's they are; '' where it names nothing. */
  work: string
  service: string
  minor: number
  currency: string
  on: DayNumber
  minutes: number
  ref: string
}

/** The hours of one client in the last year: what was billed, and what they cost us (N22, A30). */
export type ClientHours = {
  /** Rates by service and currency. */
  rates: Map<string, HourRate>
  /** Minutes of billed work by service, rates known or not: by its name alone and with the member; all of them under ''. */
  billed: Map<string, number>
  minutes: number
  /** Minutes without a cost of an hour. */
  uncosted: number
  /** What the hours and the money laid out came to, in minor units by currency. */
  cost: Map<string, number>
}

/** A longer text tells what was done and is no name of a service (D). */
const LONGEST_SERVICE = 40

export function emptyHours(): ClientHours {
  return { rates: new Map(), billed: new Map(), minutes: 0, uncosted: 0, cost: new Map() }
}

/**
 * Adds a day's work. The service is what its text names, done by its member (`nameOf` gives their names): an hour of
 * somebody else is not the same thing.
 */
export function addTime(hours: ClientHours, fact: FactOf<'time'>, nameOf: (member: string) => string): void {
  const { minutes, cost, rate, unbilled } = fact.body
  hours.minutes += minutes
  if (cost) addTo(hours.cost, cost.currency, (cost.minor * minutes) / 60)
  else hours.uncosted += minutes
  if (unbilled) return
  const { work, service } = namesOf(fact, nameOf)
  const key = nameKey(service)
  for (const one of new Set(['', nameKey(work), key])) addTo(hours.billed, one, minutes)
  if (!rate) return
  const name = `${rate.currency} ${key}`
  const on = dayNumber(fact.on)
  const known = hours.rates.get(name)
  const billed = (known?.minutes ?? 0) + minutes
  const latest = known && known.on > on ? known : { key, work: nameKey(work), service, ...rate, on, ref: fact.id }
  hours.rates.set(name, { ...latest, minutes: billed })
}

export function addCost(hours: ClientHours, { body }: FactOf<'cost'>): void {
  addTo(hours.cost, body.amount.currency, body.amount.minor)
}

function namesOf({ body, by }: FactOf<'time'>, nameOf: (member: string) => string) {
  const text = (body.text ?? '').trim()
  const work = text.length <= LONGEST_SERVICE ? text : ''
  const member = body.member ?? by
  const whose = member === undefined ? '' : nameOf(member)
  return { work, service: [work, whose].filter((name) => name !== '').join(', ') }
}

function addTo(sums: Map<string, number>, name: string, value: number): void {
  sums.set(name, (sums.get(name) ?? 0) + value)
}

/** The hours and costs of the year up to `today`, from one client's facts. */
export function hoursOf(facts: Iterable<Fact>, today: DayNumber, nameOf: (member: string) => string): ClientHours {
  const hours = emptyHours()
  for (const fact of facts) {
    if (fact.on === '' || !isWithin(dayNumber(fact.on), today)) continue
    if (fact.kind === 'time') addTime(hours, fact, nameOf)
    else if (fact.kind === 'cost') addCost(hours, fact)
  }
  return hours
}
