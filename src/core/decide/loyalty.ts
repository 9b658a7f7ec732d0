import { foldCases } from '../cases/fold-cases.ts'
import { foldIncidents } from '../conduct/fold-incidents.ts'
import { dayFromNumber, dayNumber, addMonths } from '../day.ts'
import type { Day } from '../day.ts'
import { clientCard } from '../ledger/card.ts'
import { clientSince } from '../ledger/client-since.ts'
import type { Fact } from '../ledger/fact.ts'
import { findDrop } from '../models/change-day.ts'
import { exposureOf } from '../models/exposure.ts'
import { evenSeason } from '../models/season.ts'

/** Who has been a client for so long is not simply dropped (I12, D). */
export const LOYAL_YEARS = 5
/** Between the conversation and a decision to part lie so many days for whoever is loyal (I12, D). */
export const CHANGE_DAYS = 30
/** Under so many troubles nothing is said of when they began. */
const ENOUGH = 5
/** From this chance on we say that it was fine before a day (D). */
const SUDDEN = 0.8
/** What came before must have lasted, or there was no "before" (D). */
const FINE_DAYS = 180

/** Whom one does not simply drop (I12), and why; `since` their first day with us, as far as known. */
export type Loyalty = { loyal: 'years' | 'friend' | null; since: Day | null; years: number | null; because: string[] }

/** Loyal are old friends, and clients of five years or more (`clientSince`). */
export function loyaltyOf(client: string, facts: readonly Fact[], today: Day): Loyalty {
  const cards = facts.filter(({ kind, client: whose }) => kind === 'client' && whose === client)
  const { friend } = clientCard(client, cards)
  const { since, because } = clientSince(client, facts, today)
  const years = since === null || since > today ? null : wholeYears(since, today)
  const loyal = friend ? 'friend' : years !== null && years >= LOYAL_YEARS ? 'years' : null
  return { loyal, since, years, because: friend ? cards.map(({ id }) => id) : because }
}

function byDay(a: { on: Day }, b: { on: Day }): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0
}

/** Full years between two days; on the day itself the year is full. */
export function wholeYears(since: Day, today: Day): number {
  let years = Number(today.slice(0, 4)) - Number(since.slice(0, 4))
  if (years > 0 && addMonths(since, 12 * years) > today) years -= 1
  return years
}

/**
 * Whether trouble came suddenly (I12): "was fine before `day`", with the days between which the change lies with 95 %,
 * the chance that there was one, and how many of the `n` troubles came since. `few`: under five, too little to say.
 */
export type Suddenly =
  | { found: 'sudden'; n: number; after: number; day: Day; low: Day; high: Day; chance: number; because: string[] }
  | { found: 'few' | 'steady'; n: number; because: string[] }

/** Complaints and incidents of a client since their first day, looked at for a day on which they became more. */
export function suddenlyOf(client: string, facts: readonly Fact[], since: Day | null, today: Day): Suddenly {
  const troubles = troublesOf(client, facts, today)
  const because = troubles.flatMap((one) => one.because)
  const n = troubles.length
  if (n < ENOUGH || since === null) return { found: 'few', n, because }
  const change = findRise(
    troubles.map(({ on }) => dayNumber(on)),
    dayNumber(since) - 1,
    dayNumber(today),
  )
  if (!change || change.chance < SUDDEN || change.day - dayNumber(since) < FINE_DAYS)
    return { found: 'steady', n, because }
  const [day, low, high] = [change.day, change.low, change.high].map(dayFromNumber) as [Day, Day, Day]
  const after = troubles.filter(({ on }) => on >= day).length
  return { found: 'sudden', n, after, day, low, high, chance: change.chance, because }
}

type Trouble = { on: Day; because: string[] }

/** One for each complaint and each incident that counts, by day, however much was said of it later. */
function troublesOf(client: string, facts: readonly Fact[], today: Day): Trouble[] {
  const plain = facts.filter(({ kind, client: whose, on }) => kind === 'complaint' && whose === client && on <= today)
  const cases = foldCases(client, facts, today).filter(({ as }) => as === 'complaint')
  const incidents = foldIncidents(client, facts, today).filter(({ counts }) => counts)
  const troubles = [
    ...plain.map(({ on, id }) => ({ on, because: [id] })),
    ...cases.map(({ opened, because }) => ({ on: opened, because })),
    ...incidents.map(({ on, because }) => ({ on, because })),
  ]
  return troubles.toSorted(byDay)
}

type Rise = { day: number; low: number; high: number; chance: number }

/** A rise is a drop when time runs backwards: the days are mirrored, and what is found is mirrored back. */
function findRise(days: readonly number[], from: number, until: number): Rise | null {
  const sum = from + until + 1
  const mirrored = days.map((day) => sum - day).toReversed()
  const exposure = exposureOf(from, until, evenSeason(), null)
  const drop = findDrop({ days: mirrored, exposure, from, until, dispersion: 1 })
  if (!drop) return null
  // The first day of the lower rate, mirrored, is the last day before the rise.
  const back = (mirror: number) => sum - mirror + 1
  const [day, low, high] = [back(drop.day), back(drop.high), back(drop.low)]
  // The likeliest day may lie at the very edge, where the interval leaves out a fortieth.
  return { day, low: Math.min(low, day), high: Math.max(high, day), chance: drop.chance }
}
