import type { CaseState } from '../cases/fold-cases.ts'
import { addDays, daysBetween } from '../day.ts'
import type { Day } from '../day.ts'
import { CAUSE_DAYS, withinOf } from './causes.ts'

/** Times of a stretch of cases (A28): a median of `n`; `because` are the facts of those cases. */
export type Median = { median: number; n: number; because: string[] }

/**
 * How fast we were, of the complaints and requests of the last 365 days. `minutes`: to our first word, where both
 * moments are known; `days` where only days are. `waiting` have had none yet. `reopened`: of those that were closed,
 * how many were opened again.
 */
export type CaseTiming = {
  n: number
  waiting: number
  minutes: Median | null
  days: Median | null
  reopened: { count: number; n: number; within: { share: number; low: number; high: number } | null; because: string[] }
}

type First = { minutes: number | null; days: number; because: string[] }

export function caseTiming(cases: readonly CaseState[], today: Day): CaseTiming {
  const recent = cases.filter(({ opened }) => opened > addDays(today, -CAUSE_DAYS))
  const firsts = recent.flatMap((one) => firstWord(one) ?? [])
  const exact = firsts.filter((one) => one.minutes !== null)
  const closed = recent.filter(({ steps }) => steps.some(({ step }) => step === 'closed'))
  const again = closed.filter(({ reopened }) => reopened > 0)
  return {
    n: recent.length,
    waiting: recent.length - firsts.length,
    minutes: medianOf(exact.map(({ minutes, because }) => ({ value: minutes!, because }))),
    days: medianOf(firsts.filter((one) => one.minutes === null).map(({ days, because }) => ({ value: days, because }))),
    reopened: {
      count: again.length,
      n: closed.length,
      within: withinOf(again.length, closed.length),
      because: again.map(({ ref }) => ref),
    },
  }
}

const OURS = ['acknowledged', 'answered', 'updated', 'helping', 'told']
const MINUTE = 60_000

function firstWord({ opened, at, ref, steps }: CaseState): First | null {
  const first = steps.find(({ step }) => OURS.includes(step))
  if (!first) return null
  const minutes = at === null || first.at === null ? null : (Date.parse(first.at) - Date.parse(at)) / MINUTE
  const known = minutes === null || minutes < 0 ? null : Math.round(minutes)
  return { minutes: known, days: Math.max(0, daysBetween(opened, first.on)), because: [ref, first.ref] }
}

/** The middle one, or the mean of the two in the middle; null of nothing. */
export function medianOf(values: readonly { value: number; because: readonly string[] }[]): Median | null {
  if (values.length === 0) return null
  const sorted = values.map(({ value }) => value).toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const median = sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
  return { median, n: sorted.length, because: values.flatMap(({ because }) => because) }
}
