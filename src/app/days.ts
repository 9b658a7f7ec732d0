import { addDays, dayIn, daysBetween } from '../core/day.ts'
import type { Day, Instant } from '../core/day.ts'
import { Refusal } from '../core/refusal.ts'
import type { World } from './world.ts'

/** What happened cannot have happened after today (where the business is); nothing is refused where no day is said. */
export function refuseFuture(world: World, on: Day | '' | undefined): void {
  if (on && on > world.today) throw new Refusal('day-in-future', { on, today: world.today })
}

/** A day that is agreed on cannot lie before another: the day a promise was made, or today. */
export function refuseBefore(on: Day, first: Day): void {
  if (on < first) throw new Refusal('day-in-past', { on, first })
}

/** As far from a day as calendars are looked at, either way: ten years. Clocks of zones end with the year 9999. */
export const FARTHEST_DAYS = 3653

/** What is planned or looked at lies some years around today; nothing is refused where no day is said. */
export function refuseFar({ today }: World, on: Day | undefined): void {
  const last = addDays(today, FARTHEST_DAYS)
  if (on && (on > last || on < addDays(today, -FARTHEST_DAYS))) throw new Refusal('day-too-far', { on, last })
}

/**
 * The calendar day it is where a client lives, for what happens there now. Where their day has begun
 * before ours it is still ours: a call of this evening must not be hidden until tomorrow.
 */
export async function dayThere(world: World, client: string): Promise<Day> {
  const zone = (await world.stores.readings.byKey(client))?.card.zone
  const there = zone ? dayIn(zone, world.now) : world.today
  return there < world.today ? there : world.today
}

/**
 * The day of something that was done at a moment: the day that is said, else that of the moment where the client lives.
 * Refuses a moment that is yet to come or far away, and one that falls on the day that is said nowhere on earth.
 */
export async function dayOfMoment(world: World, client: string, at: Instant, on: Day | undefined): Promise<Day> {
  const there = at.slice(0, 10)
  if (at > world.now) throw new Refusal('day-in-future', { on: there, today: world.today })
  refuseFar(world, there)
  if (on === undefined) return dayIn((await world.stores.readings.byKey(client))?.card.zone ?? zoneOf(world), at)
  if (Math.abs(daysBetween(on, there)) > 1) throw new Refusal('input-invalid', { field: 'at', reason: 'other-day' })
  return on
}

function zoneOf({ business }: World): string {
  return business?.zone ?? 'UTC'
}
