import { dayFromNumber } from '../day.ts'
import type { Day, DayNumber } from '../day.ts'
import { LEAST_MONEY } from '../signals/forgotten.ts'
import type { History } from '../signals/history.ts'

/**
 * The first day of a client of whom so little is on record that the standing is `unknown` on every
 * day from then until `FADED_DAYS` later; `none` when nothing dated is on record at all; '' when there
 * is more, and the client must be looked at. In a book of one-time buyers most clients are thin, so a
 * day's board counts them instead of reading them.
 */
export function thinSince(history: History): Day | 'none' | '' {
  const { contacts, money, promises, feedback, work, endings, leavings, asides } = history
  const said = contacts.length + promises.length + feedback.length + endings.length
  if (said + leavings.length + asides.length > 0) return ''
  if (money.length >= LEAST_MONEY) return ''
  // Work says nothing of how a client stands, but it is on record and keeps them from having left.
  const first = earliest(money[0]?.on, work[0]?.on)
  return first === undefined ? 'none' : dayFromNumber(first)
}

function earliest(a: DayNumber | undefined, b: DayNumber | undefined): DayNumber | undefined {
  return a === undefined ? b : b === undefined ? a : Math.min(a, b)
}
