import { ourCalendar } from '../core/calendar/client-calendar.ts'
import type { OurCalendar } from '../core/calendar/client-calendar.ts'
import { workWeekOf } from '../core/calendar/working-days.ts'
import type { WorkWeek } from '../core/calendar/working-days.ts'
import { addDays } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import { businessCard } from '../core/ledger/card.ts'
import { EVERY_DAY } from '../core/signals/backdrop.ts'
import type { Stores } from '../db/stores.ts'
import type { House } from './world.ts'

/** The business's own calendar as its cards and closings say. */
export async function ourCalendarIn(stores: Stores): Promise<OurCalendar> {
  const business = businessCard(await stores.facts.houseCards('business'))
  return ourCalendar(business, await stores.facts.houseCards('closed'))
}

/** What is seen at a month end serves until the next one is, which may be late. */
const AHEAD_DAYS = 100

/** Our working days after a day. Where no business is named yet, nobody knows when it rests. */
export async function workWeeks(stores: Stores, { almanac }: House): Promise<(day: Day) => WorkWeek> {
  if ((await stores.facts.houseCards('business')).length === 0) return () => EVERY_DAY
  const ours = await ourCalendarIn(stores)
  return (day) => workWeekOf(ours, almanac, day, addDays(day, AHEAD_DAYS))
}
