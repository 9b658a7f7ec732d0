import type { Day } from '../day.ts'
import { addDays, addMonths, isLeapYear } from '../day.ts'
import type { Dated } from './span-index.ts'

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

/** The place of a day in its year, from 0; in a common year 29 February has the place of the 28th. */
export function slotOf(day: Day): { slot: number; isLeap: boolean } {
  const isLeap = isLeapYear(Number(day.slice(0, 4)))
  return { slot: slotIn(day.slice(5), isLeap), isLeap }
}

function slotIn(monthAndDate: string, isLeap: boolean): number {
  const month = Number(monthAndDate.slice(0, 2))
  const date = monthAndDate === '02-29' && !isLeap ? 28 : Number(monthAndDate.slice(3))
  return DAYS_BEFORE[month - 1]! + date - 1 + (isLeap && month > 2 ? 1 : 0)
}

/** For each day of a common or leap year the yearly time that covers it, of several the one that lasts longest. */
export function paintYear<S extends Dated>(spans: readonly S[], isLeap: boolean): (S | undefined)[] {
  const year = isLeap ? 366 : 365
  const painted: (S | undefined)[] = []
  const lasts: number[] = []
  for (const span of spans) {
    const [start, length] = turnOf(span, isLeap)
    for (let at = 0; at < length; at++) {
      const slot = (start + at) % year
      if (length - at <= (lasts[slot] ?? 0)) continue
      lasts[slot] = length - at
      painted[slot] = span
    }
  }
  return painted
}

/** Where a yearly time begins in a year and how many days it has. */
function turnOf(span: Dated, isLeap: boolean): [start: number, length: number] {
  const year = isLeap ? 366 : 365
  const start = slotIn(span.from.slice(5), isLeap)
  if (fillsTheYear(span)) return [start, year]
  const end = slotIn(span.until.slice(5), isLeap)
  return [start, ((end - start + year) % year) + 1]
}

/** Whether a yearly time covers a day. */
export function isInTurn(span: Dated, day: Day): boolean {
  const { slot, isLeap } = slotOf(day)
  const [start, length] = turnOf(span, isLeap)
  const year = isLeap ? 366 : 365
  return (slot - start + year) % year < length
}

function fillsTheYear({ from, until }: Dated): boolean {
  return addMonths(from, 12) <= addDays(until, 1)
}

/** The last day of the turn of a yearly time that covers `day`. One that fills the year has no end: a year later. */
export function occurrenceEnd(span: Dated, day: Day): Day {
  const year = Number(day.slice(0, 4))
  const end = dateIn(year, span.until)
  const isWhole = fillsTheYear(span)
  return end >= day && !isWhole ? end : dateIn(year + 1, isWhole ? day : span.until)
}

/** The same date in a year; 29 February is the last day of February there. */
function dateIn(year: number, day: Day): Day {
  const monthAndDate = day.slice(5)
  const there = monthAndDate === '02-29' && !isLeapYear(year) ? '02-28' : monthAndDate
  return `${String(year).padStart(4, '0')}-${there}`
}
