import { isWorkday } from '../calendar/working-days.ts'
import type { WorkWeek } from '../calendar/working-days.ts'
import { clockAt, readMinute } from '../calendar/zone-time.ts'
import type { Minute } from '../calendar/zone-time.ts'
import type { ClientCalendar } from '../calendar/sides.ts'
import type { Hours } from '../calendar/week.ts'
import { weekdayOn } from '../calendar/weekday-on.ts'
import type { Day } from '../day.ts'
import { addMonths, dayFromNumber } from '../day.ts'
import type { Fact, FactOf } from '../ledger/fact.ts'
import { INTERACTIONS } from '../ledger/kinds/interactions.ts'
import { foldIncidents } from './fold-incidents.ts'
import { inOrder, newestFirst } from '../ledger/in-order.ts'
import { scopeOf } from './scope.ts'

/** A thing that was counted, in the words that are on record; `ref` is its fact. */
export type Counted = { on: Day; text: string | null; ref: string }

/** How often something was seen since a day; what was counted, newest first. */
export type Counter = { n: number; since: Day; quotes: Counted[]; because: string[] }

/**
 * What can be counted instead of felt (M3): requests out of scope; appointments the client missed, moved or came late to,
 * and contacts out of hours; sentences in which we are said to owe something, word for word. `ours` are appointments we
 * missed or moved ourselves, `mails` those that came out of hours, which wait until we open and are not counted.
 */
export type Counters = {
  scope: Counter
  time: Counter & { missed: number; moved: number; late: number; outOfHours: number; ours: number; mails: number }
  entitlement: Counter
}

/** When we are there, and when it is a working hour where the client is. */
export type BothHours = { week: WorkWeek; client: ClientCalendar }

const MONTHS = 12

/**
 * The three counters over the last twelve months, of the facts that are given: who may not see incidents counts none but
 * their own. Without `hours` only what people wrote down as out of hours is counted.
 */
export function countersOf(client: string, facts: readonly Fact[], hours: BothHours | null, today: Day): Counters {
  const since = addMonths(today, -MONTHS)
  const recent = facts.filter(({ on }) => on > since)
  const out = scopeOf(client, recent, today).changes.filter(({ within }) => within === 'out')
  const owed = foldIncidents(client, recent, today).filter(({ type, as }) => type === 'entitlement' && as === 'words')
  return {
    scope: counter(out, since),
    time: timeCounter(client, recent, hours, since, today),
    entitlement: counter(owed, since),
  }
}

/** The first day that a week for `countersOf` must know. */
export function countedFrom(today: Day): Day {
  return addMonths(today, -MONTHS)
}

function counter(list: readonly Counted[], since: Day): Counter {
  const quotes = newestFirst(list.map(({ on, text, ref }) => ({ on, text, ref })))
  return { n: quotes.length, since, quotes, because: quotes.map(({ ref }) => ref) }
}

function timeCounter(
  client: string,
  facts: readonly Fact[],
  hours: BothHours | null,
  since: Day,
  today: Day,
): Counters['time'] {
  const all = inOrder(client, facts, ['missed'], today)
  const theirs = all.filter(({ body }) => body.side === 'client')
  const came = hours === null ? [] : inOrder(client, facts, INTERACTIONS, today).filter((one) => isOutside(one, hours))
  const written = theirs.filter(({ body }) => body.as === 'out-of-hours')
  // A call that somebody also wrote down as out of hours is one.
  const disturbed = came.filter(({ kind }) => !WAITING.includes(kind))
  const rang = disturbed.filter((one) => !written.some(({ on }) => on === one.on))
  const of = (as: 'missed' | 'moved' | 'late') => theirs.filter(({ body }) => body.as === as).length
  return {
    ...counter([...theirs, ...rang].map(quoteOf), since),
    missed: of('missed'),
    moved: of('moved'),
    late: of('late'),
    outOfHours: written.length + rang.length,
    ours: all.length - theirs.length,
    mails: came.length - disturbed.length,
  }
}

function quoteOf({ on, body, id }: FactOf<'missed' | (typeof INTERACTIONS)[number]>): Counted {
  return { on, text: body.text ?? null, ref: id }
}

/** What waits until we open disturbs nobody. */
const WAITING: readonly string[] = ['email', 'letter']

/** True when the client turned to us outside of our hours, at a time that is no working hour of their own either. */
function isOutside({ body }: FactOf<(typeof INTERACTIONS)[number]>, { week, client }: BothHours): boolean {
  if (body.way !== 'from' || body.at === undefined || body.automatic) return false
  const at = readMinute(body.at)
  const { ours } = client
  const here = clockAt(ours.zone, at)
  if (isWorkday(week, dayFromNumber(here.day)) && isWithin(here.minutes, ours.hours)) return false
  return !isTheirTime(at, client)
}

function isTheirTime(at: Minute, { zone, rest, hours, ours }: ClientCalendar): boolean {
  if (zone === ours.zone) return false
  const there = clockAt(zone, at)
  return !rest.includes(weekdayOn(there.day)) && isWithin(there.minutes, hours)
}

function isWithin(minutes: number, { from, to }: Hours): boolean {
  return minutes >= from && minutes < to
}
