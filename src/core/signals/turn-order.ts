import type { Contact } from './history.ts'

/**
 * Contacts that count (nothing automatic), in the order in which they were said: by day and, within a day, by the
 * minute. Where the minute is not known the client is taken to have spoken first, so that what we wrote on that day
 * is an answer; a list without minutes must not make us look silent.
 */
export function inTurn(contacts: readonly Contact[]): Contact[] {
  const spoken = contacts.filter((contact) => !contact.automatic)
  const ordered = spoken.every((contact, i) => i === 0 || compare(spoken[i - 1]!, contact) <= 0)
  return ordered ? spoken : spoken.toSorted(compare)
}

function compare(a: Contact, b: Contact): number {
  if (a.on !== b.on) return a.on - b.on
  const [one, other] = [minuteOf(a), minuteOf(b)]
  if (one === other) return 0
  return one < other ? -1 : 1
}

function minuteOf({ way, minute }: Contact): number {
  return minute ?? (way === 'from' ? -Infinity : Infinity)
}

/** Minutes from one contact to a later one, never less than none; null where a minute is not known. */
export function minutesBetween(
  from: Pick<Contact, 'on' | 'minute'>,
  to: Pick<Contact, 'on' | 'minute'>,
): number | null {
  if (from.minute === null || to.minute === null) return null
  return Math.max(0, (to.on - from.on) * 1440 + to.minute - from.minute)
}
