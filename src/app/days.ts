import type { Day } from '../core/day.ts'
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
