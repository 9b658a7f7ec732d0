import type { z } from 'zod'
import { commonHours } from '../core/calendar/client-calendar.ts'
import type { ClientCalendar, Closed, Span } from '../core/calendar/client-calendar.ts'
import { addDays, daysBetween } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import { weekOf } from '../core/calendar/week.ts'
import { memberCards } from '../core/ledger/card.ts'
import type { Planned } from '../core/plans/contact/planned.ts'
import type { closedShape, plannedShape, spanShape } from './plan-shapes.ts'
import type { World } from './world.ts'

type Shown = z.infer<typeof plannedShape>

/** Names of our team by key. */
export async function memberNames(world: World): Promise<ReadonlyMap<string, string>> {
  const cards = memberCards(await world.stores.facts.houseCards('member'))
  return new Map(cards.map(({ key, name }) => [key, name ?? key]))
}

/** A planned contact as seen on a day; without a calendar its hours are not known. */
export function showPlanned(
  planned: Planned,
  today: Day,
  names: ReadonlyMap<string, string>,
  calendar: ClientCalendar | null,
): Shown {
  const { client: _client, member, ...rest } = planned
  const memberName = member === null ? null : (names.get(member) ?? member)
  const daysLate = Math.max(0, daysBetween(planned.latest, today))
  const hours = planned.day === null || !calendar ? null : hoursOn(calendar, planned.day)
  return { ...rest, member, memberName, state: stateOf(planned, today), daysLate, hours }
}

function stateOf({ day, latest }: Planned, today: Day): Shown['state'] {
  if (day === null) return 'no-slot'
  if (latest < today) return 'late'
  if (day <= today) return 'today'
  return day <= addDays(weekOf(today), 6) ? 'week' : 'later'
}

function hoursOn(calendar: ClientCalendar, day: Day): Shown['hours'] {
  const common = commonHours(calendar, day)
  return common && { from: common.from, until: common.until, zone: calendar.zone }
}

export function showClosed(closed: Closed): z.infer<typeof closedShape> {
  const { why, text, textKey, until, provisional, because } = closed
  return { why, text, textKey: textKey ?? null, until, provisional: provisional === true, because }
}

export function showSpan({ weekdays, textKey, ...span }: Span): z.infer<typeof spanShape> {
  const { what, from, until, yearly, text, source, because } = span
  return { what, from, until, yearly, text, textKey: textKey ?? null, source, weekdays: [...(weekdays ?? [])], because }
}
