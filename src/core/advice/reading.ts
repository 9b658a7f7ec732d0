import { dayFromNumber, dayNumber } from '../day.ts'
import type { Day, DayNumber } from '../day.ts'
import { assessAll } from '../signals/assess.ts'
import { NO_BACKDROP } from '../signals/backdrop.ts'
import type { Backdrop } from '../signals/backdrop.ts'
import type { Assessed } from '../signals/assess.ts'
import { twoWayContacts } from '../signals/contacts.ts'
import { ordersOf, purchases } from '../signals/orders.ts'
import { promiseStates } from '../signals/open-promises.ts'
import { historyOn } from '../signals/history.ts'
import type { History } from '../signals/history.ts'
import type { Buying } from './buying.ts'
import { asidesOf, moveFor, valueOf } from './moves.ts'
import type { Aside, Move, Value } from './moves.ts'
import { outlookOf } from './outlook.ts'
import type { NoOutlook, Outlook } from './outlook.ts'
import { standingOf } from './standing.ts'
import type { Stand } from './standing.ts'

/** Everything we think about one client on one day. Computed, never entered; can be dropped and rebuilt. */
export type Reading = {
  client: string
  on: Day
  /** False on a day before the first dated fact of a client who has later ones: there is nothing to read yet. */
  known: boolean
  stand: Stand
  assessed: Assessed[]
  move: Move | null
  /** What is raised and was set aside. */
  asides: Aside[]
  value: Value | null
  /** What to expect of the client in the next year, or why nobody can say. */
  outlook: Outlook | NoOutlook
  /** Last day of two-way contact; null when none is on record. */
  lastContact: Day | null
  /** Last day on which something was bought; null when nothing ever was. */
  lastOrder: Day | null
  /** Earliest day a promise of ours is due that is still open; null when none is. */
  nextDue: Day | null
}

/**
 * Reads a client's history as of `day`: whatever happened later is not known (design section 1).
 * `backdrop` and `buying` are the whole book at the end of the month before: its seasons and value
 * classes, its purchase models.
 */
export function readClient(
  whole: History,
  day: Day,
  backdrop: Backdrop = NO_BACKDROP,
  buying: Buying | null = null,
): Reading {
  const today = dayNumber(day)
  const history = historyOn(whole, today)
  const assessed = assessAll(history, today, backdrop)
  const stand = standingOf(history, assessed, today)
  const outlook = outlookOf(history, today, buying, stand.standing)
  return {
    client: whole.client,
    on: day,
    known: isEmpty(whole) || !isEmpty(history),
    stand,
    assessed,
    move: moveFor(history, assessed, stand.standing, today, 'worth' in outlook ? outlook : null),
    asides: asidesOf(history, assessed, today),
    value: valueOf(history, today),
    outlook,
    ...daysOf(history),
  }
}

/** True when there would be a move, had not everything that is raised been set aside. */
export function isAside({ known, move, asides, stand }: Reading): boolean {
  return known && !move && asides.length > 0 && stand.standing !== 'left'
}

function daysOf({ contacts, money, promises }: History): Pick<Reading, 'lastContact' | 'lastOrder' | 'nextDue'> {
  const orders = ordersOf(money)
  const open = promiseStates(promises).filter((one) => one.ours && !one.settled)
  const first = open.reduce((least, { due }) => Math.min(least, due), Infinity)
  return {
    lastContact: dayOrNull(twoWayContacts(contacts).at(-1)?.on),
    lastOrder: dayOrNull(orders ? purchases(orders).at(-1)?.on : undefined),
    nextDue: dayOrNull(first === Infinity ? undefined : first),
  }
}

function dayOrNull(on: DayNumber | undefined): Day | null {
  return on === undefined ? null : dayFromNumber(on)
}

/** True when nothing dated is on record. */
export function isEmpty(history: History): boolean {
  const { contacts, money, promises, feedback, work, endings } = history
  return contacts.length + money.length + promises.length + feedback.length + work.length + endings.length === 0
}
