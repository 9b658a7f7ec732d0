import type { Day } from '../day.ts'
import { dayFromNumber, dayNumber, daysBetween } from '../day.ts'
import type { Almanac } from './almanac.ts'
import { closedOn } from './closed-on.ts'
import type { ClientCalendar, Closed } from './sides.ts'
import { spanOn } from './span-on.ts'

export { spanOn } from './span-on.ts'

/** How far a contact is shifted at most, in days to either side (handbook 4.2). */
export const SHIFT_DAYS = 45

/**
 * A contact that is wanted on `ideal` and cannot be made before `earliest`, by a `member` where one is named.
 * `preferOpen`: unsolicited help, which goes into a time in which the client is open to it (N33). `written`: a letter,
 * which needs no hours in common with the other side of the world.
 */
export type SlotWish = {
  ideal: Day
  earliest: Day
  member: string | null
  preferOpen: boolean
  written?: boolean
  within?: number
}

/** `shiftedDays` from the ideal day, below zero when earlier; `instead` is what closes the wanted day, null when it is open. */
export type Slot = { day: Day; shiftedDays: number; instead: Closed | null } | { day: null; instead: Closed }

/**
 * The day for a contact (N32): the wanted one, else the nearest open one, the later of two as near. The wanted day is
 * the ideal one, or `earliest` when the ideal has gone by: what is late is shifted, never dropped. With `preferOpen` a
 * day in an open window comes before nearer ordinary ones. Only when every day within `within` (45) is closed there
 * is none, with the reason of the wanted day.
 */
export function openSlot(calendar: ClientCalendar, almanac: Almanac, wish: SlotWish): Slot {
  const wanted = wantedDay(wish)
  const instead = closedFor(calendar, almanac, wanted, wish)
  const day = nearest(calendar, almanac, wish)
  if (day !== null) return { day, shiftedDays: daysBetween(wish.ideal, day), instead }
  if (!instead) throw new Error(`an open day was not found: ${wanted}`)
  return { day: null, instead }
}

/** All open days for a contact in the order in which `openSlot` would take them. */
export function openDays(calendar: ClientCalendar, almanac: Almanac, wish: SlotWish): Day[] {
  const days = daysAround(wish).filter((day) => closedFor(calendar, almanac, day, wish) === null)
  if (!wish.preferOpen) return days
  const isOpen = (day: Day) => spanOn(calendar, day, 'open') !== null
  return [...days.filter(isOpen), ...days.filter((day) => !isOpen(day))]
}

function nearest(calendar: ClientCalendar, almanac: Almanac, wish: SlotWish): Day | null {
  const isFree = (day: Day) => closedFor(calendar, almanac, day, wish) === null
  const days = daysAround(wish)
  const asked = wish.preferOpen && calendar.spans.some(({ what }) => what === 'open')
  const open = asked ? days.find((day) => spanOn(calendar, day, 'open') && isFree(day)) : undefined
  return open ?? days.find(isFree) ?? null
}

/** Why a day is not one for a contact by a `member`; a letter needs no hours in common. */
export function closedFor(
  calendar: ClientCalendar,
  almanac: Almanac,
  day: Day,
  { member, written }: Pick<SlotWish, 'member' | 'written'>,
): Closed | null {
  const closed = closedOn(calendar, almanac, day, member)
  return written && closed?.why === 'no-common-hours' ? null : closed
}

function wantedDay({ ideal, earliest }: SlotWish): Day {
  return ideal < earliest ? earliest : ideal
}

/** The days around the wanted one, the nearest first, none before `earliest`. */
function daysAround(wish: SlotWish): Day[] {
  const wanted = wantedDay(wish)
  const days = [wanted]
  const middle = dayNumber(wanted)
  for (let away = 1; away <= (wish.within ?? SHIFT_DAYS); away++) {
    const before = dayFromNumber(middle - away)
    days.push(dayFromNumber(middle + away))
    if (before >= wish.earliest) days.push(before)
  }
  return days
}
