import type { DayNumber } from '../day.ts'
import type { Contact } from './history.ts'
import { oncePer } from './once-per.ts'
import { inTurn, minutesBetween } from './turn-order.ts'

/**
 * How long a written word waited for the other side: from the first of `since` to the reply `on`. `minutes` where the
 * facts say when, else whole days as minutes and `exact` is false. `because` are the ids of both facts.
 */
export type ReplyTime = { since: DayNumber; on: DayNumber; minutes: number; exact: boolean; because: [string, string] }

/** `ours` is how long the client waited for us, `theirs` how long we waited for the client; each by day of reply. */
export type ReplyTimes = { ours: ReplyTime[]; theirs: ReplyTime[] }

/** Words without a known thread belong together within these days (D). */
const TOGETHER = 30

/** The first word of each side that waits for the other, by thread. */
type Waiting = { from: Map<number, Contact>; to: Map<number, Contact> }

/**
 * Reply times of both sides (A28, N17). A turn begins with the first message that is not answered; in a known thread
 * the reply may come at any time, elsewhere within thirty days. A call or a meeting ends every turn without a time,
 * because it does not say who came to whom. Automatic mail neither waits nor replies.
 */
export const replyTimesOf = oncePer(findReplyTimes)

function findReplyTimes(contacts: readonly Contact[]): ReplyTimes {
  const times: ReplyTimes = { ours: [], theirs: [] }
  const waiting: Waiting = { from: new Map(), to: new Map() }
  for (const contact of inTurn(contacts)) {
    if (contact.way === 'with') {
      waiting.from.clear()
      waiting.to.clear()
      continue
    }
    const other = contact.way === 'from' ? waiting.to : waiting.from
    const number = waitingFor(other, contact)
    const first = number === undefined ? undefined : other.get(number)
    if (number !== undefined) other.delete(number)
    if (first) times[contact.way === 'from' ? 'theirs' : 'ours'].push(timeBetween(first, contact))
    if (first && isSameUndatedDay(first, contact)) continue
    const own = waiting[contact.way]
    const before = own.get(contact.thread)
    if (!before || isTooLate(before, contact)) own.set(contact.thread, contact)
  }
  return times
}

/** The thread whose word this contact replies to: its own, else by time the latest of those not known. */
function waitingFor(other: Map<number, Contact>, { thread: number, on }: Contact): number | undefined {
  if (number > 0 && other.has(number)) return number
  let found: Contact | undefined
  for (const first of number > 0 ? [other.get(0)] : other.values()) {
    if (first && on - first.on <= TOGETHER && (!found || first.on >= found.on)) found = first
  }
  return found?.thread
}

/** Both on one day without a minute: nobody knows who wrote first, so neither waits for the other after it. */
function isSameUndatedDay(a: Contact, b: Contact): boolean {
  return a.on === b.on && (a.minute === null || b.minute === null)
}

function isTooLate(before: Contact, { thread: number, on }: Contact): boolean {
  return number === 0 && on - before.on > TOGETHER
}

function timeBetween(first: Contact, reply: Contact): ReplyTime {
  const minutes = minutesBetween(first, reply)
  return {
    since: first.on,
    on: reply.on,
    minutes: minutes ?? (reply.on - first.on) * 1440,
    exact: minutes !== null,
    because: [first.ref, reply.ref],
  }
}
