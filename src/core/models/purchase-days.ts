import type { DayNumber } from '../day.ts'
import { quantileOf } from './robust.ts'

/**
 * The days on which each client of a book bought, in columns: those of client `i` are `days` from
 * `start[i]` to before `start[i + 1]`, ascending, each once. Four bytes a purchase, so that a whole book
 * can be looked at as of many past days.
 */
export type PurchaseDays = { days: Int32Array; start: Int32Array }

/** From each client's days, in any order; the order of clients is kept. */
export function purchaseDaysOf(clients: readonly ArrayLike<DayNumber>[]): PurchaseDays {
  const lists = clients.map((days) => [...new Set(Array.from(days))].toSorted((a, b) => a - b))
  const start = new Int32Array(lists.length + 1)
  lists.forEach((list, i) => (start[i + 1] = start[i]! + list.length))
  const days = new Int32Array(start[lists.length]!)
  lists.forEach((list, i) => days.set(list, start[i]))
  return { days, start }
}

export function clientsIn(book: PurchaseDays): number {
  return book.start.length - 1
}

/** The days of one client; shares the memory of the book. */
export function daysOf({ days, start }: PurchaseDays, client: number): Int32Array {
  return days.subarray(start[client], start[client + 1])
}

/** How many of `days` (ascending) are not after `on`. */
export function countUntil(days: ArrayLike<DayNumber>, on: DayNumber): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (days[middle]! <= on) low = middle + 1
    else high = middle
  }
  return low
}

/** First day on which anybody bought; NaN in an empty book. */
export function firstDayIn(book: PurchaseDays): DayNumber {
  let first = NaN
  for (let i = 0; i < clientsIn(book); i++) {
    const day = book.days[book.start[i]!]!
    if (book.start[i]! < book.start[i + 1]! && !(day >= first)) first = day
  }
  return first
}

/** The usual gap of the book in days, up to `until`: the median over clients of their own mean gap. Null when nobody bought twice. */
export function usualGapIn(book: PurchaseDays, until: DayNumber): number | null {
  const gaps: number[] = []
  for (let i = 0; i < clientsIn(book); i++) {
    const days = daysOf(book, i)
    const n = countUntil(days, until)
    if (n > 1) gaps.push((days[n - 1]! - days[0]!) / (n - 1))
  }
  return gaps.length === 0
    ? null
    : quantileOf(
        gaps.toSorted((a, b) => a - b),
        0.5,
      )
}
