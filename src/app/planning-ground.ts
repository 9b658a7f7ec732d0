import { createHash } from 'node:crypto'
import type { Almanac } from '../core/calendar/almanac.ts'
import type { OurCalendar } from '../core/calendar/client-calendar.ts'
import type { Day } from '../core/day.ts'
import { memberCards } from '../core/ledger/card.ts'
import type { Member } from '../core/ledger/kinds/cards.ts'
import type { Capacity } from '../core/plans/contact/level.ts'
import type { Stores } from '../db/stores.ts'
import { ourCalendarIn } from './our-calendar.ts'
import type { World } from './world.ts'

/** Planned contacts a week of somebody whose card does not say how many (D). */
export const USUAL_CAPACITY = 20

/** What contacts are planned on: our calendar, public holidays, how much each of us can do, and the day. */
export type PlanningGround = {
  ours: OurCalendar
  almanac: Almanac
  capacity: Capacity
  today: Day
  /** The same mark, the same ground. */
  mark: string
}

/** Reads the ground as facts of the house have it now. */
export async function planningGround(
  { house, today }: Pick<World, 'house' | 'today'>,
  stores: Stores,
): Promise<PlanningGround> {
  const ours = await ourCalendarIn(stores)
  const members = memberCards(await stores.facts.houseCards('member'))
  const mark = `${today} ${hashOf(JSON.stringify([ours, members.map(({ key, capacity }) => [key, capacity])]))}`
  return { ours, almanac: house.almanac, capacity: capacityOf(members), today, mark }
}

/**
 * Contacts that fit into a week of a member. What nobody in particular makes is for the whole team, so as much fits
 * as all of them can do together.
 */
export function capacityOf(members: readonly Member[]): Capacity {
  const byKey = new Map(members.map(({ key, capacity }) => [key, capacity ?? USUAL_CAPACITY]))
  const all = [...byKey.values()].reduce((sum, one) => sum + one, 0)
  return (member) => (member === null ? all || USUAL_CAPACITY : (byKey.get(member) ?? USUAL_CAPACITY))
}

/** The day of a mark; '' where nothing was planned yet. */
export function dayOfMark(mark: string): Day | '' {
  return mark.split(' ')[0] ?? ''
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}
