import { setImmediate as breathe } from 'node:timers/promises'
import type { Day } from '../core/day.ts'
import { levelSteps } from '../core/plans/contact/level.ts'
import type { Planned, Wish } from '../core/plans/contact/planned.ts'
import { batchesOf } from '../db/batches.ts'
import { openStores } from '../db/stores.ts'
import type { Stores } from '../db/stores.ts'
import { inTurns } from './in-turns.ts'
import { wishesFor, withReasons } from './plan-clients.ts'
import { planningGround } from './planning-ground.ts'
import type { World } from './world.ts'

/** A plan of everybody, and what it was made from: it is only kept while both are the same. */
type WholePlan = { version: number; mark: string; clients: string[]; planned: Map<string, Planned[]> }

const CLIENTS_PER_STEP = 300
/** Facts that come while everybody is planned begin it again; after so many times it waits for the next occasion. */
const MOST_TRIES = 3

/** True when today, our calendar or what each of us can do is another than when everybody was last planned. */
export async function isPlanDue(world: World, stores: Stores): Promise<boolean> {
  return (await stores.workspaces.plannedAs()) !== (await planningGround(world, stores)).mark
}

/**
 * Plans the next contacts of all clients together, from what is kept of their plans: facts are not read. Who has a
 * day keeps it while it is still allowed. It is computed outside a transaction and written in steps, with turns for
 * others in between; gives how many clients have a plan, or null when it had to be left for later.
 */
export async function planAll(world: World): Promise<number | null> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const whole = await computeAll(world)
    if (await saveAll(world, whole)) return whole.clients.length
  }
  return null
}

async function computeAll(world: World): Promise<WholePlan> {
  const stores = openStores(world.house.database.read, world.house.workspace)
  const { version } = await stores.workspaces.state()
  const ground = await planningGround(world, stores)
  const clients: string[] = []
  const before: Planned[] = []
  const wishes: Wish[] = []
  const same = oneOfEach()
  for (;;) {
    const plans = await stores.plans.clientPlans(clients.at(-1) ?? '')
    if (plans.length === 0) break
    const own = plans.map((plan) => plan.client)
    const had = await stores.plans.plannedFor(own)
    for (const some of batchesOf(plans, 50)) {
      const wanted = wishesFor(some, ground, had)
      for (const wish of wanted) wishes.push({ ...wish, days: wish.days.map(same) })
      await breathe()
    }
    clients.push(...own)
    before.push(...had)
  }
  const planned = withReasons(await inTurns(levelSteps(wishes, ground.capacity)), before)
  return { version, mark: ground.mark, clients, planned: Map.groupBy(planned, (one) => one.client) }
}

/** Days are few and written many times: kept once each, thousands of clients need little memory. */
function oneOfEach(): (day: Day) => Day {
  const days = new Map<Day, Day>()
  return (day) => {
    const known = days.get(day)
    if (known === undefined) days.set(day, day)
    return known ?? day
  }
}

/** Writes what changed; false as soon as facts have come since it was computed. */
async function saveAll({ house, today }: World, whole: WholePlan): Promise<boolean> {
  const step = (work: (stores: Stores) => Promise<void>) =>
    house.database.change(async (handle) => {
      const stores = openStores(handle, house.workspace)
      const isSame =
        (await stores.workspaces.state()).version === whole.version &&
        (await planningGround({ house, today }, stores)).mark === whole.mark
      if (isSame) await work(stores)
      return isSame
    })
  for (const clients of batchesOf(whole.clients, CLIENTS_PER_STEP)) {
    const planned = clients.flatMap((client) => whole.planned.get(client) ?? [])
    if (!(await step((stores) => stores.plans.replacePlanned(clients, planned)))) return false
    await breathe()
  }
  return step((stores) => stores.workspaces.setPlannedAs(whole.mark))
}
