import type { Day } from '../day.ts'
import type { ClientHours, HourCosts } from './hours-spent.ts'
import type { ExchangeRate } from './exchange.ts'
import type { Move } from './moves.ts'
import type { Unrated } from './one-money.ts'
import type { UnderTarget } from './quarters.ts'

/** Why nobody can tell what is left of what a client brought. */
export type WhyUnknown = 'no-hours' | 'uncosted' | 'currencies'

/** What of a figure is not known and was left out: tax of some invoices, payments, what late money costs. */
export type LeftOut = 'tax' | 'payments' | 'late-rate'

/**
 * What a client brought and took in one currency over the last 12 months (handbook 7, I9), in minor units; hours in hours.
 * It begins with the first hours on record where those begin later than the money.
 */
export type ClientProfit = {
  client: string
  currency: string
  from: Day
  until: Day
  /** Whole months of data, 0 to 12. Under 6 nothing is called loss-making. */
  months: number
  /** Invoices less credits and refunds, without tax where it is known. */
  revenue: number
  /** Payments less refunds, without tax where it is known; null where no payment is on record. */
  collected: number | null
  hours: ClientHours
  /**
   * `work`, `serve` (meetings, chasing, complaints, travel) and `rework` are hours at their loaded cost, `spent` what was
   * laid out and not passed on. `setup` of the first 90 days is shown apart and is not in the contribution; `passed` is
   * neutral: it is taken off what was billed. `late` is null where it is not known.
   */
  costs: HourCosts & { spent: number; passed: number; late: number | null; lost: number }
  /** What is left, and between what if the hours are 15 % too many or too few; null where that is unknown. */
  contribution: number | null
  low: number | null
  high: number | null
  sign: 'gain' | 'loss' | 'unclear' | 'unknown'
  whyUnknown: WhyUnknown | null
  /** Hours without a known cost, of all. */
  uncosted: number
  /** A loss, with at least 6 months of data. Not a verdict: moves come first (I9). */
  lossMaking: boolean
  /** The loss is our own: without doing work twice there would be none. */
  ownDoing: boolean
  leftOut: LeftOut[]
  /** The rates by which costs in other currencies, and what an hour should bring, were brought into this one; by day. */
  exchanged: ExchangeRate[]
  /** Other currencies without a rate on the day of a cost: then what is left is unknown. */
  unrated: Unrated[]
  /** Invoices without a tax. */
  untaxed: number
  /** What an hour brought: collected by all hours, in minor units; null where either is unknown. */
  ehr: number | null
  /** What an hour should bring, in minor units; null where nobody set it in this currency. */
  target: number | null
  underTarget: UnderTarget
  /** Billed by hours at their rate, paid by due, billed hours by all: 0 to 1 and more; null where unknown. */
  realisation: number | null
  collection: number | null
  billable: number | null
  late: { invoices: number; days: number }
  moves: Move[]
  /** Invoices (or payments where nothing is billed), entries of hours, and all facts behind. */
  invoices: number
  entries: number
  n: number
  because: string[]
}
