import type { DayNumber } from '../day.ts'
import type { Lifetime } from '../models/kaplan-meier.ts'
import type { History } from '../signals/history.ts'
import { FADED_DAYS } from './standing.ts'

/**
 * How long a client has been one, in days from the first thing on record to what ended it (the end of the
 * work, or the last sign of life when there was none for two years), else to `until`, where the client was
 * still there. `history` holds what had happened by `until`. Null when nothing dated is on record.
 */
export function lifetimeOf(history: History, until: DayNumber): Lifetime | null {
  const { contacts, money, promises, feedback, work, endings } = history
  const lists = [contacts, money, promises, feedback, work]
  const first = Math.min(...lists.map((list) => list[0]?.on ?? Infinity))
  if (first === Infinity) return null
  const last = Math.max(...lists.map((list) => list.at(-1)?.on ?? -Infinity))
  const end = endings.at(-1)?.on
  if (end !== undefined && last <= end) return { time: end - first, ended: true }
  if (until - last > FADED_DAYS) return { time: last - first, ended: true }
  return { time: until - first, ended: false }
}
