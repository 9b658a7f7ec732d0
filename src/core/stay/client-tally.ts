import type { DayNumber } from '../day.ts'
import type { History } from '../signals/history.ts'
import { promiseStates } from '../signals/open-promises.ts'
import { questionsOf } from '../signals/threads.ts'
import type { Part } from './pooled.ts'
import { BANDS } from './tenure.ts'
import type { Band, Bands } from './tenure.ts'

/** Service levels, advice and revenue are counted over the last year, in days. */
export const YEAR_DAYS = 365

/**
 * How one client was served in the last year, in the band they were in on each day: how long their questions waited
 * (minutes; one still open as long as it has waited so far), hours of senior members of all hours, our late promises,
 * credits for invoices, complaints for contacts.
 */
export type Tally = {
  waits: number[]
  /** Answered questions; `exact` of them are timed to the minute. */
  answers: number
  exact: number
  open: number
  senior: Part
  late: Part
  credits: Part
  complaints: Part
}

export type ClientTally = Record<Band, Tally> & {
  /** Something happened on a day on which nobody knows how long they had been a client. */
  untold: boolean
}

/** What has been open for a shorter time may yet be answered soon: it tells nothing (D). */
const OPEN_TELLS_DAYS = 2
const MINUTES_A_DAY = 1440

export function emptyTally(): ClientTally {
  const [first, second, third] = BANDS.map(() => emptyBand()) as [Tally, Tally, Tally]
  return { new: first, settled: second, long: third, untold: false }
}

function none(): Part {
  return { hits: 0, n: 0 }
}

function emptyBand(): Tally {
  return { waits: [], answers: 0, exact: 0, open: 0, senior: none(), late: none(), credits: none(), complaints: none() }
}

/** The tally of a band, on a day; null, and marked, where nobody can tell the band. */
export function tallyOn(tally: ClientTally, bands: Bands | null, day: DayNumber): Tally | null {
  const band = bands?.(day) ?? null
  if (band === null) tally.untold = true
  return band && tally[band]
}

/** Counts what the history shows of the year up to `today`; hours and complaints are counted from their facts. */
export function countHistory(tally: ClientTally, history: History, bands: Bands | null, today: DayNumber): void {
  countWaits(tally, history, bands, today)
  countPromises(tally, history, bands, today)
  for (const { on, kind } of history.money) {
    if (!isWithin(on, today) || (kind !== 'invoice' && kind !== 'credit')) continue
    const counted = tallyOn(tally, bands, on)
    if (counted) counted.credits[kind === 'invoice' ? 'n' : 'hits'] += 1
  }
  for (const { on, automatic } of history.contacts) {
    if (automatic || !isWithin(on, today)) continue
    const counted = tallyOn(tally, bands, on)
    if (counted) counted.complaints.n += 1
  }
}

/** True for the days of the last year. */
export function isWithin(on: DayNumber, today: DayNumber): boolean {
  return on <= today && on > today - YEAR_DAYS
}

function countWaits(tally: ClientTally, history: History, bands: Bands | null, today: DayNumber): void {
  for (const { on, answered } of questionsOf(history.contacts)) {
    if (!isWithin(on, today) || (!answered && today - on < OPEN_TELLS_DAYS)) continue
    const counted = tallyOn(tally, bands, on)
    if (!counted) continue
    counted.waits.push(answered?.minutes ?? ((answered?.on ?? today) - on) * MINUTES_A_DAY)
    if (!answered) counted.open += 1
    else counted.answers += 1
    if (answered && answered.minutes !== null) counted.exact += 1
  }
}

/** Promises of ours whose day came in the last year, late where they were kept after it or are open still. */
function countPromises(tally: ClientTally, history: History, bands: Bands | null, today: DayNumber): void {
  for (const { ours, due, settled } of promiseStates(history.promises)) {
    if (!ours || !isWithin(due, today) || settled?.how === 'released' || (!settled && due >= today)) continue
    const counted = tallyOn(tally, bands, due)
    if (!counted) continue
    counted.late.n += 1
    if ((settled?.on ?? today) > due) counted.late.hits += 1
  }
}

/** Adds hours of a member of this seniority; members without a level tell nothing, and their hours are left out. */
export function countHours(
  tally: ClientTally,
  bands: Bands | null,
  work: { on: DayNumber; minutes: number; level: number | null },
): void {
  if (work.level === null) return
  const counted = tallyOn(tally, bands, work.on)
  if (!counted) return
  counted.senior.n += work.minutes / 60
  if (work.level >= SENIOR_LEVEL) counted.senior.hits += work.minutes / 60
}

/** From this level on a member is senior. */
const SENIOR_LEVEL = 3

export function countComplaint(tally: ClientTally, bands: Bands | null, on: DayNumber): void {
  const counted = tallyOn(tally, bands, on)
  if (counted) counted.complaints.hits += 1
}
