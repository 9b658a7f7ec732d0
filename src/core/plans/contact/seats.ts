import { weekOf } from '../../calendar/week.ts'
import type { Day } from '../../day.ts'
import type { Wish } from './planned.ts'

/**
 * The weeks of one member, by their Mondays: how many contacts each holds, which of them may still move, and the
 * weeks of which is known that nothing in them can make room any more.
 */
export type Seats = {
  capacity: number
  used: Map<Day, number>
  movable: Map<Day, Wish[]>
  closed: Set<Day>
}

const known = new WeakMap<Wish, readonly Day[]>()

/** The weeks a contact may be made in, the best first. */
export function weeksFor(wish: Wish): readonly Day[] {
  let weeks = known.get(wish)
  if (!weeks) {
    weeks = [...new Set(wish.days.map(weekOf))]
    known.set(wish, weeks)
  }
  return weeks
}

/** The week a contact had so far, while it is still allowed. */
function keptWeek({ kept, days }: Wish): Day | null {
  return kept !== null && days.includes(kept) ? weekOf(kept) : null
}

/** Leaves a contact in the week it had; false where it had none, or there is no room any more. */
export function stay(seats: Seats, wish: Wish, weekOfWish: Map<Wish, Day>): boolean {
  const week = keptWeek(wish)
  if (week === null || !hasRoom(seats, week)) return false
  sit(seats, wish, week, weekOfWish)
  return true
}

/** Finds a week for a contact, moving others where that makes room; false when it had to be put into a full one. */
export function seatIn(seats: Seats, wish: Wish, weekOfWish: Map<Wish, Day>): boolean {
  const weeks = weeksFor(wish)
  const free = weeks.find((week) => hasRoom(seats, week))
  if (free !== undefined) {
    sit(seats, wish, free, weekOfWish)
    return true
  }
  const freed = makeRoom(seats, weeks, weekOfWish)
  const week = freed ?? keptWeek(wish) ?? leastUsed(seats, weeks)
  if (freed === null) weekOfWish.set(wish, week)
  else sit(seats, wish, week, weekOfWish)
  if (freed === null) seats.used.set(week, (seats.used.get(week) ?? 0) + 1)
  return freed !== null
}

function hasRoom({ used, capacity }: Seats, week: Day): boolean {
  return (used.get(week) ?? 0) < capacity
}

function sit(seats: Seats, wish: Wish, week: Day, weekOfWish: Map<Wish, Day>): void {
  seats.used.set(week, (seats.used.get(week) ?? 0) + 1)
  const there = seats.movable.get(week)
  if (there) there.push(wish)
  else seats.movable.set(week, [wish])
  weekOfWish.set(wish, week)
}

/** A contact that may leave a week for another, and the week it was reached from. */
type Step = { from: Day; mover: Wish }

/**
 * Looks for a chain of contacts, each of which can move to the next week, that ends in a week with room (an
 * augmenting path). Gives the week that became free. Where there is none, all weeks that were looked at are full
 * for good: whatever sits in them fits nowhere else.
 */
function makeRoom(seats: Seats, wanted: readonly Day[], weekOfWish: Map<Wish, Day>): Day | null {
  const reached = new Map<Day, Step | null>()
  for (const week of wanted) if (!seats.closed.has(week)) reached.set(week, null)
  const queue = [...reached.keys()]
  for (const week of queue) {
    for (const mover of seats.movable.get(week) ?? []) {
      for (const next of weeksFor(mover)) {
        if (reached.has(next) || seats.closed.has(next)) continue
        reached.set(next, { from: week, mover })
        if (hasRoom(seats, next)) return moveAlong(seats, next, reached, weekOfWish)
        queue.push(next)
      }
    }
  }
  for (const week of reached.keys()) seats.closed.add(week)
  return null
}

function moveAlong(seats: Seats, end: Day, reached: ReadonlyMap<Day, Step | null>, weekOfWish: Map<Wish, Day>): Day {
  let week = end
  for (let step = reached.get(week); step; step = reached.get(week)) {
    const { from, mover } = step
    seats.movable.set(
      from,
      seats.movable.get(from)!.filter((one) => one !== mover),
    )
    seats.used.set(from, seats.used.get(from)! - 1)
    sit(seats, mover, week, weekOfWish)
    week = from
  }
  return week
}

/** The week that holds the fewest; of equals the one that suits the client best. */
function leastUsed({ used }: Seats, weeks: readonly Day[]): Day {
  return weeks.reduce((least, week) => ((used.get(week) ?? 0) < (used.get(least) ?? 0) ? week : least))
}
