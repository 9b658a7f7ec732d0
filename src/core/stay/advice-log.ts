import { addMonths, dayFromNumber, dayNumber } from '../day.ts'
import type { Day, DayNumber } from '../day.ts'

/** Who has had no advice for so many months is on the list (N21). */
const ADVICE_MONTHS = 9
const YEAR_MONTHS = 12

/** A client of today, when they last had advice, how often in the last year, and since when they are a client at the latest. */
export type Advised = { client: string; start: DayNumber; last: DayNumber | null; given: number }

/** A client without advice in nine months. `last` is null where none is on record. */
export type Unadvised = { client: string; since: Day; last: Day | null }

/**
 * Advice we gave without being asked (N21). `unlogged`: nobody has written any down in the last year, so that nobody
 * knows who had none, and the list stays empty. `lately`: the first was written down less than nine months ago (`from`),
 * and what was given before nobody knows.
 */
export type AdviceLog = {
  state: 'logged' | 'lately' | 'unlogged'
  /** The first and the last day on which advice was written down. */
  from: Day | null
  last: Day | null
  /** Clients of today; how many of them had advice in the last year, and how much all of them had. */
  clients: number
  advised: number
  given: number
  /** Who has been a client for nine months and had no advice in them: those who wait longest first. */
  without: Unadvised[]
}

/** `days` are all days on which advice was written down, also with clients who have left. */
export function adviceLog(clients: readonly Advised[], days: readonly DayNumber[], asOf: Day): AdviceLog {
  const first = days.length > 0 ? days.reduce((a, b) => Math.min(a, b)) : null
  const last = days.length > 0 ? days.reduce((a, b) => Math.max(a, b)) : null
  const limit = dayNumber(addMonths(asOf, -ADVICE_MONTHS))
  const logged = last !== null && last > dayNumber(addMonths(asOf, -YEAR_MONTHS))
  const state = !logged ? 'unlogged' : first! > limit ? 'lately' : 'logged'
  return {
    state,
    from: first === null ? null : dayFromNumber(first),
    last: last === null ? null : dayFromNumber(last),
    clients: clients.length,
    advised: clients.filter(({ given }) => given > 0).length,
    given: clients.reduce((sum, { given }) => sum + given, 0),
    without: logged ? withoutAdvice(clients, limit) : [],
  }
}

/** Somebody who came less than nine months ago has not waited that long. */
function withoutAdvice(clients: readonly Advised[], limit: DayNumber): Unadvised[] {
  return clients
    .filter(({ start, last }) => start <= limit && (last === null || last <= limit))
    .toSorted((a, b) => (a.last ?? a.start) - (b.last ?? b.start) || (a.client < b.client ? -1 : 1))
    .map(({ client, start, last }) => ({
      client,
      since: dayFromNumber(start),
      last: last === null ? null : dayFromNumber(last),
    }))
}
