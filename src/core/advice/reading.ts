import { dayFromNumber, dayNumber } from '../day.ts'
import type { Day } from '../day.ts'
import { assessAll } from '../signals/assess.ts'
import type { Assessed } from '../signals/assess.ts'
import { twoWayContacts } from '../signals/contacts.ts'
import { ordersOf, purchases } from '../signals/orders.ts'
import { promiseStates } from '../signals/open-promises.ts'
import { historyOn } from '../signals/history.ts'
import type { History } from '../signals/history.ts'
import { moveFor, valueOf } from './moves.ts'
import type { Move, Value } from './moves.ts'
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
  value: Value | null
  /** Last day of two-way contact; null when none is on record. */
  lastContact: Day | null
  /** Last day on which something was bought; null when nothing ever was. */
  lastOrder: Day | null
  /** Earliest day a promise of ours is due that is still open; null when none is. */
  nextDue: Day | null
}

/** Reads a client's history as of `day`: whatever happened later is not known (design section 1). */
export function readClient(whole: History, day: Day): Reading {
  const today = dayNumber(day)
  const history = historyOn(whole, today)
  const assessed = assessAll(history, today)
  const stand = standingOf(history, assessed, today)
  const lastContact = twoWayContacts(history.contacts).at(-1)?.on
  const orders = ordersOf(history.money)
  const lastOrder = orders ? purchases(orders).at(-1)?.on : undefined
  const open = promiseStates(history.promises).filter((one) => one.ours && !one.settled)
  const nextDue = open.length === 0 ? undefined : Math.min(...open.map((one) => one.due))
  return {
    client: whole.client,
    on: day,
    known: isEmpty(whole) || !isEmpty(history),
    stand,
    assessed,
    move: moveFor(history, assessed, stand.standing, today),
    value: valueOf(history, today),
    lastContact: lastContact === undefined ? null : dayFromNumber(lastContact),
    lastOrder: lastOrder === undefined ? null : dayFromNumber(lastOrder),
    nextDue: nextDue === undefined ? null : dayFromNumber(nextDue),
  }
}

function isEmpty(history: History): boolean {
  const { contacts, money, promises, work, endings } = history
  return contacts.length + money.length + promises.length + work.length + endings.length === 0
}
