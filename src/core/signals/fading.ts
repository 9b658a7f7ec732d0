import type { DayNumber } from '../day.ts'
import type { MonthFactors } from './backdrop.ts'
import { compareRate, daysOf } from './contact-change.ts'
import { twoWayContacts } from './contacts.ts'
import type { TwoWay } from './contacts.ts'
import { upTo } from './history.ts'
import { rarerArgs, rateArgs } from './rate-args.ts'
import type { Signal } from './signal.ts'
import { spellStart } from './spell.ts'

/** Days of two-way contact needed in the time before (D). */
const LEAST_CONTACTS = 6
/** The shortest window and two such before it. */
const LEAST_SPAN_DAYS = 3 * 91
/** So many of the latest contacts are named as reasons. */
const NAMED = 24

/**
 * Two-way contact becomes rarer (N29: the slope, not only the gap): the rate of the last quarter, half or
 * whole year beside the client's own rate before, with the season of the book and the client taken out and
 * bursts allowed for. How long they have been a client plays no part: three years back is all that is read.
 */
export const fading: Signal = {
  name: 'fading',
  rules: ['N29'],
  drift: true,
  assess(history, today, backdrop) {
    const contacts = twoWayContacts(history.contacts)
    const days = daysOf(contacts)
    const months = backdrop.season.contacts
    const compared = compareRate(days, today, months)
    if (!compared) return { state: 'unknown', missing: 'contacts', ...tooLittle(days, today) }
    const because = contacts.slice(-NAMED).flatMap((contact) => contact.because)
    if (compared.rarer === 'not') return { state: 'clear', args: rateArgs(compared), because }
    const holds = (day: DayNumber) => isRarer(contacts, day, months)
    return {
      state: 'raised',
      strength: compared.rarer === 'far' ? 'strong' : 'some',
      since: spellStart(holds, today, days[0]!),
      args: rarerArgs(compared),
      because,
    }
  },
}

/** Why there is nothing to compare: too few contacts, over too short a time, or too far apart to say within a year. */
function tooLittle(days: readonly DayNumber[], today: DayNumber): { code?: string; args: Record<string, number> } {
  const n = days.length
  const span = n === 0 ? 0 : today - days[0]!
  if (n <= LEAST_CONTACTS) return { args: { n, needed: LEAST_CONTACTS + 1 } }
  if (span < LEAST_SPAN_DAYS) return { code: 'short', args: { n: span, needed: LEAST_SPAN_DAYS } }
  return { code: 'sparse', args: { n, needed: LEAST_CONTACTS + 1, days: span } }
}

/** A contact belongs to the day on which it became two-way, so earlier days knew just the earlier ones. */
function isRarer(contacts: TwoWay[], day: DayNumber, months: MonthFactors): boolean {
  const compared = compareRate(daysOf(upTo(contacts, day)), day, months)
  return compared !== null && compared.rarer !== 'not'
}
