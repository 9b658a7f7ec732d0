import type { DayNumber } from '../day.ts'
import type { Lifetime } from '../models/kaplan-meier.ts'
import type { History } from '../signals/history.ts'
import { goneOf } from './gone.ts'

/**
 * How long a client has been one, in days from the first thing on record to when they left (as their standing has
 * it: the end of the work, or the last sign of life before two years without any), else to `until`, where the client
 * was still there. `history` holds what had happened by `until`. Null when nothing dated is on record.
 */
export function lifetimeOf(history: History, until: DayNumber): Lifetime | null {
  const { contacts, money, promises, feedback, work } = history
  const first = Math.min(...[contacts, money, promises, feedback, work].map((list) => list[0]?.on ?? Infinity))
  if (first === Infinity) return null
  const gone = goneOf(history, until)
  // An end may have been noted before anything else was.
  return { time: Math.max(0, (gone?.on ?? until) - first), ended: gone !== null }
}
