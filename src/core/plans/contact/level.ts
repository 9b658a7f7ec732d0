import { weekOf } from '../../calendar/week.ts'
import type { Day } from '../../day.ts'
import { atEnd } from '../../models/steps.ts'
import { chooseDay } from './choose-day.ts'
import type { Planned, Wish } from './planned.ts'
import { seatIn, stay, weeksFor } from './seats.ts'
import type { Seats } from './seats.ts'

/** How many planned contacts fit into a week of a member; `null` asks for those of nobody in particular. */
export type Capacity = (member: string | null) => number

/** Contacts of others that have their day already: they take room and stay where they are. */
export type Taken = { client: string; member: string | null; day: Day }

/**
 * Gives every contact a day, spread over the weeks up to each member's capacity. What a person put on a day stays
 * there. Then whoever must come soonest chooses first, and keeps the day it had while it is still allowed. One that
 * finds its weeks full may move another that has room elsewhere, so no week holds more than the capacity as long as
 * any spreading would do. What still does not fit goes to its least crowded week and says so; nothing is dropped.
 */
export function levelContacts(wishes: readonly Wish[], capacity: Capacity, taken: readonly Taken[] = []): Planned[] {
  return atEnd(levelSteps(wishes, capacity, taken))
}

/** So many contacts are given their week, or their day, in one step. */
const CONTACTS_A_STEP = 500

/** The same for a whole book, in steps: others get their turn between them. */
export function* levelSteps(
  wishes: readonly Wish[],
  capacity: Capacity,
  taken: readonly Taken[] = [],
): Generator<void, Planned[]> {
  const weekOfWish = new Map<Wish, Day>()
  const crowded = new Set<Wish>()
  for (const [member, own] of byMember(wishes)) {
    const seats: Seats = { capacity: capacity(member), used: new Map(), movable: new Map(), closed: new Set() }
    for (const one of taken) if (one.member === member) fill(seats, weekOf(one.day))
    for (const one of own) if (one.fixed) fill(seats, weekOf(one.days[0]!))
    const free = own.filter((wish) => !wish.fixed && wish.days.length > 0).toSorted(bySoonest)
    const moving = free.filter((one) => !stay(seats, one, weekOfWish))
    for (const [i, one] of moving.entries()) {
      if (!seatIn(seats, one, weekOfWish)) crowded.add(one)
      if (i % CONTACTS_A_STEP === 0) yield
    }
  }
  const days = yield* daysIn(wishes, weekOfWish, taken)
  return wishes.map((wish) => plannedOf(wish, days.get(wish) ?? null, crowded.has(wish) ? capacity(wish.member) : null))
}

function fill({ used }: Seats, week: Day): void {
  used.set(week, (used.get(week) ?? 0) + 1)
}

function byMember(wishes: readonly Wish[]): Map<string | null, Wish[]> {
  const found = new Map<string | null, Wish[]>()
  for (const wish of wishes) {
    const own = found.get(wish.member)
    if (own) own.push(wish)
    else found.set(wish.member, [wish])
  }
  return found
}

/** Who must come soonest comes first; the rest is only there to be the same every time. */
function bySoonest(a: Wish, b: Wish): number {
  return (
    compare(a.latest, b.latest) || compare(a.ideal, b.ideal) || compare(a.client, b.client) || compare(a.track, b.track)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The day of each in its week: one that keeps apart from the client's others, on the quietest day, the nearest first. */
function* daysIn(
  wishes: readonly Wish[],
  weekOfWish: ReadonlyMap<Wish, Day>,
  taken: readonly Taken[],
): Generator<void, ReadonlyMap<Wish, Day>> {
  const chosen = new Map<Wish, Day>()
  const days = chooseDay(taken)
  for (const wish of wishes) if (wish.fixed) chosen.set(wish, days.take(wish, wish.days[0]!))
  for (const [i, wish] of wishes.toSorted(bySoonest).entries()) {
    const week = weekOfWish.get(wish)
    if (week !== undefined) chosen.set(wish, days.best(wish, week))
    if (i % CONTACTS_A_STEP === 0) yield
  }
  return chosen
}

function plannedOf(wish: Wish, day: Day | null, full: number | null): Planned {
  const { days, kept: _kept, fixed, why, ...contact } = wish
  const reasons = [...why]
  const [nearest] = days
  if (full !== null) reasons.push({ code: 'crowded', args: { n: full } })
  else if (day !== null && !fixed && nearest && weekOf(day) !== weekOf(nearest) && day !== wish.kept)
    reasons.push({ code: 'levelled', args: { day: { day: nearest }, n: weeksFor(wish).length } })
  return { ...contact, why: reasons, day }
}
