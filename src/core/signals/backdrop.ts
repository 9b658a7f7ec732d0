import type { WorkWeek } from '../calendar/working-days.ts'
import type { Day } from '../day.ts'

/**
 * What the whole book looked like at the end of a month: what a single client is read against. A
 * reading like any other, computed from all clients' facts up to `on`.
 */
export type Backdrop = {
  /** The month end it was taken at; '' where there is none yet. */
  on: Day | ''
  clients: number
  /** True when contacts are on record for a good part of the clients: only then is their absence a sign. */
  keepsContacts: boolean
  /** How busy each month of the year is in the whole book, January first, mean 1; all 1 where too little is known. */
  season: { purchases: MonthFactors; spend: MonthFactors; contacts: MonthFactors; questions: MonthFactors }
  /** By currency: what a client bought in the last year to be among the largest fifth, and the larger half; minor units. */
  classes: Readonly<Record<string, { a: number; b: number; n: number }>>
  /** Our working days in the weeks after `on`. */
  work: WorkWeek
}

/** Twelve factors around 1, January first. */
export type MonthFactors = readonly number[]

/** Where nothing is known of the business's week, every day is worked. */
export const EVERY_DAY: WorkWeek = { rest: [], holidays: [] }

const EVEN: MonthFactors = Array.from({ length: 12 }, () => 1)

/** Where nothing is known of the book: no season, no classes, contacts not expected. */
export const NO_BACKDROP: Backdrop = {
  on: '',
  clients: 0,
  keepsContacts: false,
  season: { purchases: EVEN, spend: EVEN, contacts: EVEN, questions: EVEN },
  classes: {},
  work: EVERY_DAY,
}
