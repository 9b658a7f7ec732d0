import { weekOf } from '../core/calendar/week.ts'
import { addDays } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import type { ClientPlan } from '../core/plans/contact/client-plan.ts'
import { levelContacts } from '../core/plans/contact/level.ts'
import type { Taken } from '../core/plans/contact/level.ts'
import type { Planned, Wish } from '../core/plans/contact/planned.ts'
import { wishesOf } from '../core/plans/contact/wishes.ts'
import type { Load } from '../db/planned-store.ts'
import type { Stores } from '../db/stores.ts'
import { FARTHEST_DAYS } from './days.ts'
import type { PlanningGround } from './planning-ground.ts'

/**
 * Plans the next contacts of some clients beside those of all others, who keep their days. Gives true when a contact
 * found its weeks full that had room before: then planning everybody together may find it a better one.
 */
export async function planClients(
  stores: Stores,
  ground: PlanningGround,
  clients: readonly string[],
): Promise<boolean> {
  const plans = await stores.plans.clientPlansOf(clients)
  if (plans.length === 0) return false
  const own = plans.map((plan) => plan.client)
  const before = await stores.plans.plannedFor(own)
  const wishes = wishesFor(plans, ground, before)
  const taken = takenIn(loadsFor(wishes, await stores.plans.loads()), before)
  const planned = withReasons(levelContacts(wishes, ground.capacity, taken), before)
  await stores.plans.replacePlanned(own, planned)
  return planned.some((one) => isCrowded(one) && !before.some((was) => isSame(was, one) && isCrowded(was)))
}

/** The next contacts of some clients with the days they had so far, which they keep while they may. */
export function wishesFor(plans: readonly ClientPlan[], ground: PlanningGround, before: readonly Planned[]): Wish[] {
  const had = new Map(before.map((one) => [keyOf(one), one]))
  const { ours, almanac, today } = ground
  return plans.flatMap((plan) =>
    wishesOf(nearPart(plan, today), ours, almanac, today).map((wish) => {
      const was = had.get(keyOf(wish))
      return { ...wish, kept: was && isSameTurn(was, wish) ? was.day : null }
    }),
  )
}

/** What an import wants from a far day on waits until that is near: no calendar reaches there. */
export function nearPart(plan: ClientPlan, today: Day): ClientPlan {
  const last = addDays(today, FARTHEST_DAYS)
  return { ...plan, tracks: plan.tracks.filter(({ from }) => from === null || from <= last) }
}

/** The same turn of a rhythm, with the same in its way: only then does a contact keep its day. */
function isSameTurn(was: Planned, wish: Wish): boolean {
  return was.ideal === wish.ideal && obstaclesOf(was.why) === obstaclesOf(wish.why)
}

function obstaclesOf(why: Planned['why']): string {
  const codes = why.map(({ code }) => code)
  return codes.filter((code) => code.startsWith('instead.') || code === 'placed' || code === 'served').join()
}

/** What falls into the weeks in which these contacts may be made, by the same members. */
function loadsFor(wishes: readonly Wish[], loads: readonly Load[]): Load[] {
  const members = new Set(wishes.map(({ member }) => member))
  const weeks = new Set(wishes.flatMap(({ days }) => days.map(weekOf)))
  return loads.filter(({ member, day }) => members.has(member) && weeks.has(weekOf(day)))
}

/** What others have on their days: how many of a member's, without those that are planned anew. */
function takenIn(loads: readonly Load[], own: readonly Planned[]): Taken[] {
  const less = new Map<string, number>()
  for (const { member, day } of own) less.set(`${day} ${member ?? ''}`, (less.get(`${day} ${member ?? ''}`) ?? 0) + 1)
  return loads.flatMap(({ member, day, n }) => {
    const others = n - (less.get(`${day} ${member ?? ''}`) ?? 0)
    // Whose they are does not matter, only that they are others': all of these clients' own are planned here.
    return Array.from({ length: Math.max(0, others) }, (_, i): Taken => ({ client: `#${day} ${i}`, member, day }))
  })
}

/** A contact that keeps the day it was once moved to also keeps why. */
export function withReasons(planned: readonly Planned[], before: readonly Planned[]): Planned[] {
  const was = new Map(before.map((one) => [keyOf(one), one]))
  return planned.map((one) => {
    const earlier = was.get(keyOf(one))
    if (!earlier || earlier.day !== one.day || earlier.ideal !== one.ideal) return one
    if (one.why.some(({ code }) => code === 'levelled' || code === 'crowded')) return one
    return { ...one, why: [...one.why, ...earlier.why.filter(({ code }) => code === 'levelled')] }
  })
}

function isCrowded({ why }: Planned): boolean {
  return why.some(({ code }) => code === 'crowded')
}

function isSame(a: Planned, b: Planned): boolean {
  return a.client === b.client && a.track === b.track
}

function keyOf({ client, track }: { client: string; track: string }): string {
  return `${client} ${track}`
}
