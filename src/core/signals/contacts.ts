import type { DayNumber } from '../day.ts'
import type { Contact } from './history.ts'
import { oncePer } from './once-per.ts'

/** A day on which the client and we both spoke, with the facts that show it. */
export type TwoWay = { on: DayNumber; because: string[] }

/** An answer within this many days makes two written messages an exchange (D). */
const ANSWER_WITHIN_DAYS = 30

/**
 * Days of two-way contact, ascending (N15, N29): a call, meeting or visit with the client, or a
 * written message answered by the other side, in the same thread where threads are known. Invoices,
 * reminders and anything automatic do not count, nor does writing to somebody who never answers.
 */
export const twoWayContacts = oncePer(findTwoWay)

function findTwoWay(contacts: readonly Contact[]): TwoWay[] {
  const found: TwoWay[] = []
  let unanswered: Contact[] = []
  for (const contact of contacts) {
    if (contact.automatic) continue
    if (contact.way === 'with') {
      found.push({ on: contact.on, because: [contact.ref] })
      continue
    }
    unanswered = unanswered.filter((asked) => contact.on - asked.on <= ANSWER_WITHIN_DAYS)
    const asked = unanswered.findLast((other) => other.way !== contact.way && mayAnswer(other, contact))
    if (asked) {
      found.push({ on: contact.on, because: [asked.ref, contact.ref] })
      unanswered = unanswered.filter((other) => other.way === contact.way || !mayAnswer(other, contact))
    }
    unanswered.push(contact)
  }
  return found
}

function mayAnswer(a: Contact, b: Contact): boolean {
  return a.thread === b.thread || a.thread === 0 || b.thread === 0
}
