import type { Day } from '../day.ts'
import { MOODS } from '../ledger/kinds/cases.ts'
import type { Mood } from '../ledger/kinds/cases.ts'
import { wilson } from '../models/wilson.ts'
import { LEAST_FOR_SHARE } from '../promises/rates.ts'
import type { HostileThread } from './hostile.ts'

/** How many of the threads that ended; `within` is the share with its 95 % interval, null under five. */
export type MoodShare = { mood: Mood; count: number; within: { share: number; low: number; high: number } | null }

/** How hostile threads ended (A19). `n` have an outcome, `open` none yet. */
export type Outcomes = { n: number; open: number; shares: MoodShare[]; because: string[] }

export function outcomesOf(threads: readonly HostileThread[]): Outcomes {
  const ended = threads.filter(({ outcome }) => outcome !== null)
  return {
    n: ended.length,
    open: threads.length - ended.length,
    shares: MOODS.map((mood) => shareOf(mood, ended)),
    because: [...new Set(ended.flatMap((one) => one.because))],
  }
}

function shareOf(mood: Mood, ended: readonly HostileThread[]): MoodShare {
  const count = ended.filter(({ outcome }) => outcome === mood).length
  if (ended.length < LEAST_FOR_SHARE) return { mood, count, within: null }
  const { share, low, high } = wilson(count, ended.length)
  return { mood, count, within: { share: share!, low, high } }
}

/** A quarter of a year, by its first day. */
export type QuarterOutcomes = { from: Day; n: number; counts: Record<Mood, number> }

/** The same by quarter of the day it ended, the oldest first; quarters without any are left out. */
export function outcomesByQuarter(threads: readonly HostileThread[]): QuarterOutcomes[] {
  const quarters = new Map<Day, QuarterOutcomes>()
  for (const { outcome, outcomeOn } of threads) {
    if (outcome === null || outcomeOn === null) continue
    const from = quarterOf(outcomeOn)
    const counts = { softened: 0, neutral: 0, escalated: 0, silent: 0 }
    const quarter = quarters.get(from) ?? { from, n: 0, counts }
    quarter.n += 1
    quarter.counts[outcome] += 1
    quarters.set(from, quarter)
  }
  return [...quarters.values()].toSorted((a, b) => (a.from < b.from ? -1 : 1))
}

const MONTHS = 3

function quarterOf(day: Day): Day {
  const month = Number(day.slice(5, 7))
  const first = month - ((month - 1) % MONTHS)
  return `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`
}
