import { dayFromNumber, daysInMonth } from '../day.ts'
import type { DayNumber } from '../day.ts'
import { evenSeason, monthFactors } from '../models/season.ts'
import type { MonthCount } from '../models/season.ts'
import type { Backdrop, MonthFactors } from './backdrop.ts'
import { twoWayContacts } from './contacts.ts'
import type { History, MoneyItem } from './history.ts'

/** What is counted by calendar month over the whole book. Spend counts in purchases of the client's own usual size. */
const MEASURES = ['purchases', 'spend', 'contacts', 'questions'] as const
type Measure = (typeof MEASURES)[number]

/** Whoever had anything in the last twelve months could have had something this month. */
const ACTIVE_MONTHS = 12

type Month = Record<Measure, number> & { active: number }

/** Months since year 0 with what happened in them. */
export type MonthSeries = Map<number, Month>

/** Adds one client's months; the order of clients does not matter. */
export function addMonths(series: MonthSeries, history: History): void {
  const own = new Set<number>()
  for (const measure of MEASURES) {
    for (const { on, n } of eventsOf(measure, history)) {
      const index = monthIndex(on)
      monthAt(series, index)[measure] += n
      own.add(index)
    }
  }
  const active = new Set<number>()
  for (const index of own) for (let i = 0; i < ACTIVE_MONTHS; i++) active.add(index + i)
  for (const index of active) monthAt(series, index).active += 1
}

function eventsOf(measure: Measure, history: History): { on: DayNumber; n: number }[] {
  if (measure === 'contacts') return twoWayContacts(history.contacts).map(({ on }) => ({ on, n: 1 }))
  if (measure === 'questions') {
    return history.contacts.filter(({ asks, automatic }) => asks && !automatic).map(({ on }) => ({ on, n: 1 }))
  }
  const bought = boughtAsItCame(history.money)
  return measure === 'purchases' ? bought.map(({ on }) => ({ on, n: 1 })) : bought
}

/**
 * Days of buying as they were seen on the day itself (invoices, and payments before the first of them), each with
 * its size beside the client's mean so far in that currency: nothing that comes later has a say in it.
 */
function boughtAsItCame(money: readonly MoneyItem[]): { on: DayNumber; n: number }[] {
  const days = new Map<DayNumber, number>()
  const sums = new Map<string, { n: number; minor: number }>()
  let billed = false
  for (const { on, kind, minor, currency } of money) {
    billed ||= kind === 'invoice'
    if (minor <= 0 || (kind !== 'invoice' && (kind !== 'payment' || billed))) continue
    const sum = sums.get(currency) ?? { n: 0, minor: 0 }
    sums.set(currency, { n: sum.n + 1, minor: sum.minor + minor })
    days.set(on, (days.get(on) ?? 0) + (minor * (sum.n + 1)) / (sum.minor + minor))
  }
  return [...days].map(([on, n]) => ({ on, n }))
}

/** The months of days that were asked for: a book asks for the same few thousand over and over. */
const indices = new Map<DayNumber, number>()

function monthIndex(on: DayNumber): number {
  let index = indices.get(on)
  if (index === undefined) {
    const day = dayFromNumber(on)
    index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
    indices.set(on, index)
  }
  return index
}

function monthAt(series: MonthSeries, index: number): Month {
  let month = series.get(index)
  if (!month) series.set(index, (month = { purchases: 0, spend: 0, contacts: 0, questions: 0, active: 0 }))
  return month
}

/** The seasons of the book from whole months up to a month end. */
export function seasonsAt(series: MonthSeries, monthEnd: DayNumber): Backdrop['season'] {
  const last = monthIndex(monthEnd)
  let first = last + 1
  for (const index of series.keys()) first = Math.min(first, index)
  return {
    purchases: factorsOf(series, 'purchases', first, last),
    spend: factorsOf(series, 'spend', first, last),
    contacts: factorsOf(series, 'contacts', first, last),
    questions: factorsOf(series, 'questions', first, last),
  }
}

function factorsOf(series: MonthSeries, measure: Measure, first: number, last: number): MonthFactors {
  const months: MonthCount[] = []
  // The first month may have begun before the records did.
  for (let index = first + 1; index <= last; index++) {
    const { [measure]: count, active } = series.get(index) ?? { [measure]: 0, active: 0 }
    const days = daysInMonth(Math.floor(index / 12), (index % 12) + 1)
    months.push({ month: index % 12, count, exposure: active * days })
  }
  return months.length === 0 ? evenSeason() : monthFactors(months)
}
