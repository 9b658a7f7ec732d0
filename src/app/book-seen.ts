import type { BookModels } from '../core/advice/book-models.ts'
import type { Buying } from '../core/advice/buying.ts'
import { gatherBuying } from '../core/advice/buying.ts'
import type { FeedbackSummary } from '../core/advice/feedback-summary.ts'
import type { Day } from '../core/day.ts'
import { NO_BACKDROP } from '../core/signals/backdrop.ts'
import { gatherBackdrops } from '../core/signals/backdrops.ts'
import type { Backdrop } from '../core/signals/backdrop.ts'
import { bookDay } from '../core/signals/book-day.ts'
import type { History } from '../core/signals/history.ts'
import type { StaySeen } from '../core/stay/gather-stay.ts'
import type { BookSeen } from '../db/book-reading-store.ts'
import { inTurns } from './in-turns.ts'
import { workWeeks } from './our-calendar.ts'
import type { World } from './world.ts'

type Modelled = { backdrop: Backdrop; buying: Buying }

/**
 * What a book looked like at a month end, by version of the facts and day; somebody who looks back does so more
 * than once. What takes its time is kept from the moment it is begun, so that those who ask meanwhile wait for it.
 */
export type BookMemory = {
  backdrops: Map<string, Backdrop>
  seen: Map<string, Promise<Modelled>>
  models: Map<string, Promise<BookModels>>
  feedback: Map<string, Promise<FeedbackSummary>>
  stay: Map<string, Promise<StaySeen>>
}

const BACKDROPS = 200
const SEEN = 20

export function emptyMemory(): BookMemory {
  return { backdrops: new Map(), seen: new Map(), models: new Map(), feedback: new Map(), stay: new Map() }
}

/**
 * What clients are read against on some days, from what is stored; what is not is computed from all
 * histories in one pass and remembered. Without the models.
 */
export async function backdropsOn(world: World, days: readonly Day[]): Promise<(day: Day) => Backdrop> {
  const found = new Map<Day, Backdrop>()
  const wanted = [...new Set(days.map(bookDay))].toSorted()
  for (const [day, { backdrop }] of await world.stores.bookReadings.of(wanted)) found.set(day, backdrop)
  const { version } = await world.stores.workspaces.state()
  const { backdrops } = world.house.book
  const missing = wanted
    .filter((day) => !found.has(day))
    .filter((day) => {
      const known = backdrops.get(`${version} ${day}`)
      if (known) found.set(day, known)
      return !known
    })
  for (const [day, backdrop] of await seeBackdrops(world, missing)) {
    found.set(day, backdrop)
    remember(backdrops, `${version} ${day}`, backdrop, BACKDROPS)
  }
  return (day) => found.get(bookDay(day)) ?? NO_BACKDROP
}

async function seeBackdrops(world: World, days: readonly Day[]): Promise<Map<Day, Backdrop>> {
  const gathering = gatherBackdrops(days, await workWeeks(world.stores, world.house))
  if (days.length > 0) await passAll(world, days.at(-1)!, (history) => gathering.add(history))
  return gathering.done()
}

/**
 * What clients are read against on a day, with the models of the book. Today's stored readings stand on what was
 * last stored, so whoever is looked at today stands on it too, until the readings catch up.
 */
export async function bookSeenOn(world: World, day: Day): Promise<BookSeen> {
  const { bookReadings, workspaces } = world.stores
  const on = bookDay(day)
  const latest = day === world.today ? await bookReadings.latest(on) : null
  if (latest?.buying) return latest
  const stored = (await bookReadings.of([on])).get(on)
  if (stored?.buying) return stored
  const { version } = await workspaces.state()
  return once(world.house.book.seen, `${version} ${on}`, SEEN, () => seeBook(world, on, stored?.backdrop))
}

/** The book at a month end with its models; of most months the backdrop is stored, and only the models are missing. */
async function seeBook(world: World, day: Day, stored: Backdrop | undefined): Promise<Modelled> {
  const backdrops = gatherBackdrops(stored ? [] : [day], await workWeeks(world.stores, world.house))
  const buying = gatherBuying(day)
  await passAll(world, day, (history) => {
    if (!stored) backdrops.add(history)
    buying.add(history)
  })
  return { backdrop: stored ?? backdrops.done().get(day)!, buying: await inTurns(buying.done()) }
}

/** Everybody who may have been there by a day: before the first fact there was nobody. */
export async function passAll(world: World, day: Day, look: (history: History) => void): Promise<void> {
  const span = await world.stores.histories.span()
  if (!span || span.first > day) return
  for await (const page of world.stores.histories.all()) for (const history of page) look(history)
}

/** What belongs to a key, computed once however many ask for it at a time; what failed is tried again. */
export function once<T>(
  memory: Map<string, Promise<T>>,
  key: string,
  most: number,
  compute: () => Promise<T>,
): Promise<T> {
  const known = memory.get(key)
  if (known) return known
  const coming = compute()
  remember(memory, key, coming, most)
  coming.catch(() => memory.delete(key))
  return coming
}

/** Keeps a value, in place of the oldest when there are too many. */
function remember<T>(memory: Map<string, T>, key: string, value: T, most: number): void {
  if (memory.size >= most && !memory.has(key)) memory.delete(memory.keys().next().value!)
  memory.set(key, value)
}
