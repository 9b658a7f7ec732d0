import { addDays, addMonths } from '../day.ts'
import type { Day } from '../day.ts'

/** How often a contact is planned: a number of days, weeks or months. */
export type Every = { n: number; unit: 'd' | 'w' | 'm' }

const EVERY = /^([1-9]\d{0,2})([dwm])$/
const LONGEST_DAYS = 1100
const DAYS = { d: 1, w: 7, m: 30.4375 } as const

/** Reads `10d`, `6w` or `3m`; null for anything else and for what is longer than three years. */
export function everyIn(text: string): Every | null {
  const parts = EVERY.exec(text)
  if (!parts) return null
  const every = { n: Number(parts[1]), unit: parts[2] as Every['unit'] }
  return daysOf(every) > LONGEST_DAYS ? null : every
}

export function writeEvery({ n, unit }: Every): string {
  return `${n}${unit}`
}

/** About how many days lie between two contacts. */
export function daysOf({ n, unit }: Every): number {
  return Math.round(n * DAYS[unit])
}

/** The day one step after `day`; months keep the date, and a date the month does not have becomes its last. */
export function after(day: Day, { n, unit }: Every): Day {
  return unit === 'm' ? addMonths(day, n) : addDays(day, unit === 'w' ? n * 7 : n)
}
