import type { Day } from '../core/day.ts'
import { addMonths, monthEnd } from '../core/day.ts'
import { gatherBuying } from '../core/advice/buying.ts'
import { gatherBackdrops } from '../core/signals/backdrops.ts'
import type { BackdropGathering } from '../core/signals/backdrops.ts'
import { bookDay } from '../core/signals/book-day.ts'
import type { BookSeen } from '../db/book-reading-store.ts'
import { openStores } from '../db/stores.ts'
import type { Stores } from '../db/stores.ts'
import { inTurns } from './in-turns.ts'
import { workWeeks } from './our-calendar.ts'
import type { World } from './world.ts'

/** Month ends that are kept, counted back from the present one and from the last fact. */
const MONTHS_KEPT = 60

type Seen = { version: number; days: Map<Day, BookSeen> }

/**
 * Brings what is known of the whole book up to date: the month ends that are missing or that facts written
 * since have changed, in one pass over the histories of all clients, with the models of the present one. An
 * old log is mostly looked at as of its end, so the month end after the last fact gets its models too. When
 * clients are read against something else than before, or it is another day, all of them are read anew.
 * Does nothing while readings are due: the next time comes soon.
 */
export async function bringBookUp(world: World): Promise<void> {
  const seen = await seeDue(world)
  const { readOn } = await world.stores.workspaces.state()
  if (!seen && readOn === world.today) return
  await world.house.database.change(async (handle) => {
    const stores = openStores(handle, world.house.workspace)
    const changed = seen !== null && (await isUnchanged(stores, seen)) && (await keep(stores, seen, world.today))
    if (changed || readOn !== world.today) await stores.folding.turnDay(world.today)
  })
}

function keep(stores: Stores, { days }: Seen, today: Day): Promise<boolean> {
  return stores.bookReadings.save(days, bookDay(today))
}

/** Facts that came while the book was looked at would be missing in what was seen. */
async function isUnchanged({ workspaces, folding }: Stores, { version }: Seen): Promise<boolean> {
  return (await workspaces.state()).version === version && (await folding.countDue()) === 0
}

/** The days that are due, as they are now; null when none is, or when histories are older than their facts. */
async function seeDue(world: World): Promise<Seen | null> {
  const stores = openStores(world.house.database.read, world.house.workspace)
  const { version } = await stores.workspaces.state()
  const present = bookDay(world.today)
  const missing = await stores.bookReadings.due([present], present)
  if (missing.length === 0 || (await stores.folding.countDue()) > 0) return null
  const span = await stores.histories.span()
  const last = span && span.last < present ? monthEnd(span.last) : present
  const due = await stores.bookReadings.due(span ? daysKept(span.first, last, present) : [present], present)
  const backdrops = gatherBackdrops(due, await workWeeks(stores, world.house))
  return { version, days: await seeDays(stores, backdrops, due, [present, last]) }
}

/** What is seen on some days; with the models on those of `modelled`. */
async function seeDays(
  stores: Stores,
  backdrops: BackdropGathering,
  due: readonly Day[],
  modelled: readonly Day[],
): Promise<Seen['days']> {
  const buyings = new Map(due.filter((day) => modelled.includes(day)).map((day) => [day, gatherBuying(day)]))
  for await (const page of stores.histories.all()) {
    for (const history of page) {
      backdrops.add(history)
      for (const buying of buyings.values()) buying.add(history)
    }
  }
  const seen = new Map<Day, BookSeen>()
  for (const [day, backdrop] of backdrops.done()) {
    const buying = buyings.get(day)
    seen.set(day, { backdrop, buying: buying ? await inTurns(buying.done()) : null })
  }
  return seen
}

/** Month ends worth keeping: as far as facts go back, at most five years, from the present and from the last fact. */
function daysKept(first: Day, last: Day, present: Day): Day[] {
  const days = [...monthEndsBack(present), ...monthEndsBack(last)].filter((day) => day >= first)
  return [...new Set([...days, present])]
}

function monthEndsBack(from: Day): Day[] {
  const month = `${from.slice(0, 8)}01`
  return Array.from({ length: MONTHS_KEPT }, (_, back) => monthEnd(addMonths(month, -back)))
}
