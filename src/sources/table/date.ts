import { dayFromNumber, isDay } from '../../core/day.ts'
import type { Day } from '../../core/day.ts'
import { plainDigits } from './digits.ts'
import { monthNamed } from './month-names.ts'
import type { DateOrder } from './table.ts'

export type DateFault = 'no-day' | 'unclear-day' | 'no-such-day' | 'day-out-of-range'

const LONGEST = 60
const FIRST_YEAR = 1900
const LAST_YEAR = 2200
/** Day 25569 of a spreadsheet is 1970-01-01. */
const SERIAL_OF_1970 = 25_569
const TIME = /[T ,]\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i
const ISO = /^\d{4}-\d{2}-\d{2}$/
const NUMERIC = /^(\d{1,4})\s*([./\- ])\s*(\d{1,2})\s*\2\s*(\d{1,4})\.?$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
const SERIAL = /^\d{5}(?:[.,]\d+)?$/

/** Reads a date as written, whatever time or zone follows it. Years are 1900 to 2200; 00 to 69 mean 2000 to 2069. */
export function readDay(cell: string, order: DateOrder): Day | DateFault {
  if (cell.length > LONGEST) return 'unclear-day'
  const text = dateText(cell)
  if (text === '') return 'no-day'
  if (ISO.test(text)) return dayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)))
  const compact = COMPACT.exec(text)
  if (compact) return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]))
  if (order === 'serial' && SERIAL.test(text)) return dayFromNumber(Math.floor(parseFloat(text)) - SERIAL_OF_1970)
  const numeric = NUMERIC.exec(text)
  if (numeric) return numericDay(numeric[1]!, numeric[3]!, numeric[4]!, order)
  return namedDay(text)
}

/** The date part of a cell with plain digits. */
function dateText(cell: string): string {
  const text = plainDigits(cell).trim()
  if (ISO.test(text)) return text
  const day = text.replace(TIME, '').replace(/[,\s]+$/, '')
  return /^\d{4}-\d{2}-\d{2}T/.test(day) ? day.slice(0, 10) : day
}

function numericDay(first: string, second: string, third: string, order: DateOrder): Day | DateFault {
  if (first.length > 2) return third.length > 2 ? 'unclear-day' : dayOf(Number(first), Number(second), Number(third))
  if (order === 'ymd' && third.length <= 2) return dayOf(fullYear(first), Number(second), Number(third))
  if (order === 'mdy') return dayOf(fullYear(third), Number(first), Number(second))
  return dayOf(fullYear(third), Number(second), Number(first))
}

/** `16/Jul/2023`, `Jul 16, 2023`, `16. Juli 23`: one month name and two numbers. */
function namedDay(text: string): Day | DateFault {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter((word) => word !== '')
  const numbers = words
    .filter((word) => /^\d{1,4}(?:st|nd|rd|th|er|re)?$/.test(word))
    .map((word) => word.replace(/\D+$/, ''))
  const months = words.map(monthNamed).filter((month) => month !== null)
  if (numbers.length !== 2 || months.length !== 1) return 'unclear-day'
  const [first, second] = numbers as [string, string]
  if (first.length === 4) return dayOf(Number(first), months[0]!, Number(second))
  return dayOf(fullYear(second), months[0]!, Number(first))
}

function fullYear(text: string): number {
  if (text.length > 2) return Number(text)
  return Number(text) < 70 ? 2000 + Number(text) : 1900 + Number(text)
}

function dayOf(year: number, month: number, date: number): Day | DateFault {
  const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  if (!isDay(day)) return 'no-such-day'
  return year < FIRST_YEAR || year > LAST_YEAR ? 'day-out-of-range' : day
}

/**
 * Order of a column of dates. Sure when every cell can be read in one way only, or some cell decides
 * (a first part above 12) and none contradicts it.
 */
export function sniffDateOrder(cells: string[]): { order: DateOrder; sure: boolean } {
  const filled = cells.filter((cell) => cell.length <= LONGEST && cell.trim() !== '')
  if (filled.length > 0 && filled.every(isSerial)) return { order: 'serial', sure: true }
  const votes = { dmy: 0, mdy: 0, open: 0, ymd: 0, american: 0 }
  for (const cell of filled) {
    const vote = orderEvidence(dateText(cell))
    if (vote) votes[vote]++
    if (/[ap]\.?m\.?$/i.test(cell.trim())) votes.american++
  }
  if (votes.dmy + votes.mdy > 0) {
    return { order: votes.dmy >= votes.mdy ? 'dmy' : 'mdy', sure: votes.dmy === 0 || votes.mdy === 0 }
  }
  if (votes.open > 0) return { order: votes.american > 0 ? 'mdy' : 'dmy', sure: false }
  return { order: votes.ymd > 0 || filled.length === 0 ? 'ymd' : 'dmy', sure: true }
}

function isSerial(cell: string): boolean {
  const text = cell.trim()
  return SERIAL.test(text) && parseFloat(text) >= 20_000 && parseFloat(text) <= 80_000
}

function orderEvidence(text: string): 'dmy' | 'mdy' | 'open' | 'ymd' | null {
  if (ISO.test(text) || COMPACT.test(text)) return 'ymd'
  const parts = NUMERIC.exec(text)
  if (!parts) return null
  if (parts[1]!.length > 2) return 'ymd'
  const [first, second] = [Number(parts[1]), Number(parts[3])]
  if (first > 12 && second <= 12) return 'dmy'
  if (second > 12 && first <= 12) return 'mdy'
  if (first > 31 || second > 31) return null
  // Nobody writes months first with full stops between.
  return parts[2] === '.' ? 'dmy' : first === second ? null : 'open'
}
