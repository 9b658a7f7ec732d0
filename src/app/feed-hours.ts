import { clientCalendar, commonHours } from '../core/calendar/client-calendar.ts'
import type { OurCalendar } from '../core/calendar/client-calendar.ts'
import type { Day, Instant } from '../core/day.ts'
import type { ContactWay } from '../core/ledger/kinds/plans.ts'
import type { ClientPlan } from '../core/plans/contact/client-plan.ts'

/** Minutes that a contact takes in a calendar, by how it is made: enough to keep the room, to be changed there (D). */
const MINUTES: Record<ContactWay, number> = { any: 30, email: 15, call: 30, video: 60, meeting: 60, visit: 90 }
const MINUTE_MS = 60_000

export type Hours = { from: Instant; until: Instant }

/**
 * Gives contacts their hours one after the other: as early as both sides can be called on that day, behind those that
 * have theirs already, at the start again where the day is full. Null where the client's zone is not on record or the
 * hours of both sides do not meet: then it is for the day. Changes of the clock are in the instants.
 */
export function hoursGiver(ours: OurCalendar, plans: ReadonlyMap<string, ClientPlan>) {
  const takenUntil = new Map<Day, number>()
  return function giveHours(client: string, way: ContactWay, day: Day): Hours | null {
    const plan = plans.get(client)
    if (!plan || plan.card.zone === undefined) return null
    const open = commonHours(clientCalendar(plan.card, plan.calendar, ours), day)
    if (!open) return null
    const [first, last] = [Date.parse(open.from), Date.parse(open.until)]
    const length = Math.min(MINUTES[way] * MINUTE_MS, last - first)
    const behind = Math.max(first, takenUntil.get(day) ?? 0)
    const from = behind + length <= last ? behind : first
    takenUntil.set(day, Math.max(takenUntil.get(day) ?? 0, from + length))
    return { from: new Date(from).toISOString(), until: new Date(from + length).toISOString() }
  }
}
