import { dayFromNumber, dayNumber } from '../day.ts'
import type { Day, DayNumber } from '../day.ts'
import { countUntil } from '../models/purchase-days.ts'
import { ascending, quantileOf } from '../models/robust.ts'
import type { WorkWeek } from '../calendar/working-days.ts'
import { EVERY_DAY } from './backdrop.ts'
import type { Backdrop } from './backdrop.ts'
import { twoWayContacts } from './contacts.ts'
import { upTo } from './history.ts'
import type { History, MoneyItem } from './history.ts'
import { addMonths, seasonsAt } from './month-series.ts'
import type { MonthSeries } from './month-series.ts'
import { ordersOf } from './orders.ts'
import type { Orders } from './orders.ts'
import { isCountedAsItCame } from './orders-then.ts'

const YEAR_DAYS = 365
/** The largest fifth, and the larger half, of what clients bought in a year (D). */
const LARGEST = 0.8
const LARGER = 0.5
/** Fewer buyers in a currency and there are no classes. */
const LEAST_BUYERS = 5
/** Contacts are kept when this part of the buying clients, and at least so many, had one in the last year (D). */
const KEEPING = 1 / 3
const LEAST_KEEPING = 3

/** What is gathered for one month end. */
type Gathered = {
  on: DayNumber
  clients: number
  buying: number
  spokenWith: number
  years: Map<string, number[]>
}

/** Takes clients one by one and gives the backdrop of every asked day; no client is kept. */
export type BackdropGathering = { add(history: History): void; done(): Map<Day, Backdrop> }

/**
 * Gathers what the whole book looked like on some days (ascending), in one pass over its clients in any
 * order. A day's backdrop stands on what had happened by that day; `workOn` gives our working days in the weeks
 * after a day.
 */
export function gatherBackdrops(
  days: readonly Day[],
  workOn: (day: Day) => WorkWeek = () => EVERY_DAY,
): BackdropGathering {
  const gathered = days.map((day) => emptyOn(dayNumber(day)))
  const series: MonthSeries = new Map()
  return {
    add(history) {
      addClient(gathered, history)
      addMonths(series, history)
    },
    done() {
      return new Map(
        gathered.map((one) => {
          const on = dayFromNumber(one.on)
          return [on, { ...backdropOf(one, series), work: workOn(on) }]
        }),
      )
    },
  }
}

function emptyOn(on: DayNumber): Gathered {
  return { on, clients: 0, buying: 0, spokenWith: 0, years: new Map() }
}

function addClient(gathered: readonly Gathered[], history: History): void {
  const first = firstDay(history)
  const orders = ordersOf(history.money)
  const sumsOn = sumsByDay(history.money, orders)
  const spoken = twoWayContacts(history.contacts).map((contact) => contact.on)
  for (const one of gathered) {
    if (first > one.on) continue
    one.clients += 1
    const then = sumsOn(one.on)
    const year = then ? sumBetween(then, one.on - YEAR_DAYS, one.on) : 0
    if (!then || year <= 0) continue
    one.buying += 1
    if (hasBetween(spoken, one.on - YEAR_DAYS, one.on)) one.spokenWith += 1
    const years = one.years.get(then.currency) ?? []
    years.push(year)
    one.years.set(then.currency, years)
  }
}

function firstDay({ contacts, money, promises, feedback, work, endings }: History): DayNumber {
  const firsts = [contacts, money, promises, feedback, work, endings].map((list) => list[0]?.on ?? Infinity)
  return Math.min(...firsts)
}

type Sums = { currency: string; days: DayNumber[]; totals: number[] }

/** What was bought up to each day, as it was counted on an earlier day; for most clients once for all days. */
function sumsByDay(money: MoneyItem[], orders: Orders | null): (day: DayNumber) => Sums | null {
  if (!orders) return () => null
  if (isCountedAsItCame(money, orders)) {
    const sums = runningSums(orders)
    return () => sums
  }
  return (day) => {
    const then = ordersOf(upTo(money, day))
    return then && runningSums(then)
  }
}

function runningSums({ currency, list }: Orders): Sums {
  const inOrder = list.toSorted((a, b) => a.on - b.on)
  let sum = 0
  return { currency, days: inOrder.map((order) => order.on), totals: inOrder.map((order) => (sum += order.minor)) }
}

function sumBetween({ days, totals }: Sums, after: DayNumber, to: DayNumber): number {
  return (totals[countUntil(days, to) - 1] ?? 0) - (totals[countUntil(days, after) - 1] ?? 0)
}

function hasBetween(days: readonly DayNumber[], after: DayNumber, to: DayNumber): boolean {
  return countUntil(days, to) > countUntil(days, after)
}

function backdropOf(one: Gathered, series: MonthSeries): Omit<Backdrop, 'work'> {
  const classes: Record<string, { a: number; b: number; n: number }> = {}
  for (const [currency, years] of one.years) {
    if (years.length < LEAST_BUYERS) continue
    const sorted = ascending(years)
    const at = (q: number) => Math.round(quantileOf(sorted, q))
    classes[currency] = { a: at(LARGEST), b: at(LARGER), n: years.length }
  }
  const keepsContacts = one.spokenWith >= LEAST_KEEPING && one.spokenWith >= KEEPING * one.buying
  const { on, clients } = one
  return { on: dayFromNumber(on), clients, keepsContacts, season: seasonsAt(series, on), classes }
}
