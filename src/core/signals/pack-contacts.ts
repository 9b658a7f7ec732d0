import { MEASURES } from '../ledger/kinds/feedback.ts'
import { INTERACTIONS } from '../ledger/kinds/interactions.ts'
import type { Contact, FeedbackItem } from './history.ts'

const WAYS = ['from', 'to', 'with'] as const
/** Parts of a contact's code number; above them stand the way and the kind. */
const AUTOMATIC = 1
const ASKS = 2
const DISCONTENT = 4
const WORDED = 8
const TIMED = 16
const FLAGS = 32
/** Feedback's code number: the measure, then whether they said more; the score stands above. */
const MORE = 4
const SCORE = 8

/** Three numbers a contact, and the minute where it is known; days as the days since the contact before. */
export function packContacts(contacts: readonly Contact[]): number[] {
  const packed: number[] = []
  let last = 0
  for (const contact of contacts) {
    packed.push(contact.on - last, codeOf(contact), contact.thread)
    if (contact.minute !== null) packed.push(contact.minute)
    last = contact.on
  }
  return packed
}

function codeOf({ kind, way, automatic, asks, discontent, worded, minute }: Contact): number {
  const flags =
    (automatic ? AUTOMATIC : 0) +
    (asks ? ASKS : 0) +
    (discontent ? DISCONTENT : 0) +
    (worded ? WORDED : 0) +
    (minute === null ? 0 : TIMED)
  return flags + FLAGS * (WAYS.indexOf(way) + WAYS.length * INTERACTIONS.indexOf(kind))
}

export function unpackContacts(packed: readonly number[]): Contact[] {
  const contacts: Contact[] = []
  let on = 0
  for (let i = 0; i < packed.length; i += 3) {
    const code = packed[i + 1]!
    const place = Math.floor(code / FLAGS)
    contacts.push({
      on: (on += packed[i]!),
      kind: INTERACTIONS[Math.floor(place / WAYS.length)]!,
      way: WAYS[place % WAYS.length]!,
      automatic: (code & AUTOMATIC) !== 0,
      thread: packed[i + 2]!,
      minute: (code & TIMED) === 0 ? null : packed[i++ + 3]!,
      asks: (code & ASKS) !== 0,
      discontent: (code & DISCONTENT) !== 0,
      worded: (code & WORDED) !== 0,
      ref: '',
    })
  }
  return contacts
}

export function packFeedback(feedback: readonly FeedbackItem[]): number[] {
  return feedback.flatMap(({ on, measure, score, more }) => [
    on,
    MEASURES.indexOf(measure) + (more ? MORE : 0) + SCORE * score,
  ])
}

export function unpackFeedback(packed: readonly number[]): FeedbackItem[] {
  const feedback: FeedbackItem[] = []
  for (let i = 0; i < packed.length; i += 2) {
    const code = packed[i + 1]!
    const measure = MEASURES[code % MORE]!
    feedback.push({ on: packed[i]!, measure, score: Math.floor(code / SCORE), more: (code & MORE) !== 0, ref: '' })
  }
  return feedback
}
