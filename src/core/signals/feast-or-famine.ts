import { dayFromNumber } from '../day.ts'
import type { DayNumber } from '../day.ts'
import { medianOf } from '../models/robust.ts'
import type { Backdrop } from './backdrop.ts'
import { twoWayContacts } from './contacts.ts'
import type { TwoWay } from './contacts.ts'
import { FORGOTTEN_DAYS } from './forgotten.ts'
import type { History } from './history.ts'
import { ordersOf } from './orders.ts'
import type { Assessment, Signal } from './signal.ts'
import { spellStart } from './spell.ts'
import { valueClassOf } from './value-class.ts'

/** The beginning and the present that are compared, and the days they and the room between them take (D). */
const PART_DAYS = 90
const LEAST_SPAN_DAYS = 2 * PART_DAYS + 90
/** Feast or famine: over four times as much at first, and now waiting over half as long again as usual (handbook 4.1). */
const TIMES_AS_MUCH = 4
const TIMES_USUAL = 1.5
/** Days of contact on record needed to say anything, and gaps needed for what was usual (D). */
const LEAST_CONTACTS = 5
const LEAST_GAPS = 3
const YEAR_DAYS = 365

/**
 * Much contact in the first 90 days, little in the last 90, and a gap that is growing (N29, handbook 4.1). None
 * counts as one, so that three calls in the first quarter are no feast yet. Usual
 * is the median gap of the client's own first year, after its first 90 days where there are gaps
 * enough: who settled to a monthly call after a busy start is no famine. With too few gaps it is what
 * the client's worth allows (N15). It compares two parts of equal length; how long the client has been
 * one does not matter.
 */
export const feastOrFamine: Signal = {
  name: 'feast-or-famine',
  rules: ['N29'],
  drift: true,
  assess(history, today, backdrop) {
    const contacts = twoWayContacts(history.contacts)
    const days = [...new Set(contacts.map((contact) => contact.on))]
    const first = days[0]
    const span = first === undefined ? 0 : today - first + 1
    const needed = LEAST_SPAN_DAYS
    if (first === undefined || days.length < LEAST_CONTACTS)
      return { state: 'unknown', missing: 'contacts', args: { n: days.length, needed: LEAST_CONTACTS } }
    if (span < needed) return { state: 'unknown', missing: 'contacts', code: 'short', args: { n: span, needed } }
    return compareParts(history, contacts, days, today, backdrop)
  },
}

function compareParts(
  history: History,
  contacts: TwoWay[],
  days: readonly DayNumber[],
  today: DayNumber,
  backdrop: Backdrop,
): Assessment {
  const [first, latest] = [days[0]!, days[days.length - 1]!]
  const usual = usualGap(days) ?? FORGOTTEN_DAYS[valueClassOf(ordersOf(history.money), today, backdrop)]
  const start = days.filter((day) => day < first + PART_DAYS).length
  const now = (day: DayNumber) => days.filter((one) => one > day - PART_DAYS && one <= day).length
  // Nothing is on record after the latest contact, so each condition only grows truer from there on.
  const holds = (day: DayNumber) =>
    day - first + 1 >= LEAST_SPAN_DAYS &&
    start > TIMES_AS_MUCH * Math.max(now(day), 1) &&
    day - latest > TIMES_USUAL * usual
  const [last, waited] = [now(today), today - latest]
  const on = { day: dayFromNumber(latest) }
  const args = { first: start, last, part: PART_DAYS, days: waited, on, usual: Math.round(usual) }
  const because = reasonsOf(contacts, first, Math.min(latest, today - PART_DAYS + 1))
  if (!holds(today)) return { state: 'clear', args, because }
  const strength = last === 0 && waited > PART_DAYS ? 'strong' : 'some'
  return { state: 'raised', strength, since: spellStart(holds, today, latest), args, because }
}

/** The contacts of the first part and those from a day on. */
function reasonsOf(contacts: readonly TwoWay[], first: DayNumber, from: DayNumber): string[] {
  const named = contacts.filter(({ on }) => on < first + PART_DAYS || on >= from)
  return [...new Set(named.flatMap((one) => one.because))]
}

/** The median gap of the first year, of the part after its first 90 days where three gaps end there; null under three gaps. */
function usualGap(days: readonly DayNumber[]): number | null {
  const first = days[0]!
  const gaps: { on: DayNumber; gap: number }[] = []
  for (let i = 1; i < days.length && days[i]! <= first + YEAR_DAYS; i++) {
    gaps.push({ on: days[i]!, gap: days[i]! - days[i - 1]! })
  }
  const settled = gaps.filter(({ on }) => on >= first + PART_DAYS)
  const counted = settled.length >= LEAST_GAPS ? settled : gaps
  return counted.length >= LEAST_GAPS ? medianOf(counted.map(({ gap }) => gap)) : null
}
