import type { Day } from '../day.ts'
import type { Fact } from '../ledger/fact.ts'

/** How an interaction felt to whoever had it, 1 (drains) to 5 (gives). */
export type EnergyEntry = { client: string; on: Day; by: string; level: number }

/** An average is made of batches of so many entries, of so many people (M32). */
export const FEWEST_ENTRIES = 3
export const FEWEST_PEOPLE = 2
/** Of a batch so many are by others than whoever asks, who could take out their own. */
const FEWEST_OTHERS = 2
/** Averages are told in halves, with a half to each side. */
const STEP = 0.5
const LOWEST = 1
const HIGHEST = 5

export type EnergySeen = { n: number; people: number; mean: number; low: number; high: number; ownerOnly: boolean }
/** Too few to tell anything: not even how many, which would show that somebody wrote one. */
export type EnergyFew = { too: 'few' }

/**
 * `asker` is whoever is told; `since` leaves out what is older; `alone` says that only the owner works here: the entries
 * are their own, and are told as such.
 */
export type EnergyQuestion = { asker?: string; since?: Day; alone?: boolean }

/**
 * What others than their authors are told of entries about one client, given in recorded order (M32): an average of
 * whole batches, rounded to halves. What was told before and after one more entry is the same or differs by a whole
 * batch, and what is too old leaves batch by batch, so that nobody's one entry is found by subtraction.
 */
export function energyOf(entries: readonly EnergyEntry[], question: EnergyQuestion = {}): EnergySeen | EnergyFew {
  const { alone = false, since = '' } = question
  const batches = alone ? entries.map((entry) => [entry]) : closedBatches(entries, question.asker ?? '')
  const told = batches.filter((batch) => batch.some(({ on }) => on >= since)).flat()
  if (told.length < FEWEST_ENTRIES) return { too: 'few' }
  const exact = told.reduce((sum, { level }) => sum + level, 0) / told.length
  const mean = Math.round(exact / STEP) * STEP
  return {
    n: told.length,
    people: new Set(told.map(({ by }) => by)).size,
    mean,
    low: Math.max(LOWEST, mean - STEP),
    high: Math.min(HIGHEST, mean + STEP),
    ownerOnly: alone,
  }
}

/** A batch closes when it has enough entries of enough people; what is left waits for the next. */
function closedBatches(entries: readonly EnergyEntry[], asker: string): EnergyEntry[][] {
  const closed: EnergyEntry[][] = []
  let open: EnergyEntry[] = []
  for (const entry of entries) {
    open.push(entry)
    if (!mayClose(open, asker)) continue
    closed.push(open)
    open = []
  }
  return closed
}

function mayClose(batch: readonly EnergyEntry[], asker: string): boolean {
  const people = new Set(batch.map(({ by }) => by)).size
  const others = batch.filter(({ by }) => by !== asker).length
  return batch.length >= FEWEST_ENTRIES && people >= FEWEST_PEOPLE && others >= FEWEST_OTHERS
}

/** The entries among a client's facts, in recorded order; one without a name says nobody's energy and is passed over. */
export function energyEntries(facts: readonly Fact[], today: Day): EnergyEntry[] {
  return facts.flatMap((fact) => {
    if (fact.kind !== 'energy' || fact.on > today || !fact.by) return []
    return [{ client: fact.body.client, on: fact.on, by: fact.by, level: fact.body.level }]
  })
}
