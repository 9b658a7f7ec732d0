import { weekOf } from '../calendar/week.ts'
import { addDays, daysBetween } from '../day.ts'
import type { Day } from '../day.ts'
import type { TalkType } from '../ledger/kinds/checkins.ts'
import { TARGETS } from './targets.ts'

/** One talk of one's own. */
export type OwnTalk = { on: Day; share: number; type: TalkType }

/** The mean share of `n` talks, and how far above the targets of their kinds they lay on average (below zero: under). */
export type MeanTalk = { n: number; share: number; over: number }

/** Fewer talks on either side, and a trend would be chance. */
const LEAST = 4

/** One's own talks by week, the Monday first; weeks without a talk are left out. */
export function weeklyTalk(talks: readonly OwnTalk[]): (MeanTalk & { week: Day })[] {
  const weeks = [...new Set(talks.map(({ on }) => weekOf(on)))].toSorted()
  return weeks.map((week) => ({ week, ...meanOf(talks.filter(({ on }) => weekOf(on) === week))! }))
}

/** The earlier half of the days against the later; null with too few talks in one of them. */
export function ownTrend(talks: readonly OwnTalk[], from: Day, until: Day): { before: MeanTalk; now: MeanTalk } | null {
  const middle = addDays(from, Math.ceil((daysBetween(from, until) + 1) / 2))
  const [before, now] = [talks.filter(({ on }) => on < middle), talks.filter(({ on }) => on >= middle)].map(meanOf)
  return before && now && before.n >= LEAST && now.n >= LEAST ? { before, now } : null
}

function meanOf(talks: readonly OwnTalk[]): MeanTalk | null {
  const n = talks.length
  if (n === 0) return null
  const mean = (values: readonly number[]) => Math.round((10 * values.reduce((a, b) => a + b, 0)) / n) / 10
  return {
    n,
    share: mean(talks.map(({ share }) => share)),
    over: mean(talks.map(({ share, type }) => share - TARGETS[type])),
  }
}
