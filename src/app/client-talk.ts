import { z } from 'zod'
import { MEASURES, changesOf } from '../core/advice/changes.ts'
import { dayFromNumber } from '../core/day.ts'
import type { Day, DayNumber } from '../core/day.ts'
import { burstinessOf } from '../core/models/burstiness.ts'
import { answerSummary, countInbound } from '../core/signals/answer-summary.ts'
import type { Backdrop } from '../core/signals/backdrop.ts'
import { twoWayContacts } from '../core/signals/contacts.ts'
import type { History } from '../core/signals/history.ts'
import { questionsOf } from '../core/signals/threads.ts'
import { dayOrNone } from './shapes.ts'

const YEAR_DAYS = 365
/** The beginning and the present that are compared (handbook 4.1). */
const PART_DAYS = 90

/** What a client asked in the last year and what became of it (A28); times in minutes, `low` to `high` the middle half. */
export const questionsShape = z.object({
  days: z.int(),
  asked: z.int(),
  answered: z.int(),
  open: z.int(),
  again: z.int(),
  reopened: z.int(),
  reply: z.object({ median: z.number(), low: z.number(), high: z.number(), n: z.int(), exact: z.int() }).nullable(),
})

/** How regular two-way contact is (N29): bursts from ten gaps on, first and last 90 days. */
export const rhythmShape = z.object({
  burstiness: z.number().nullable(),
  gaps: z.int(),
  first: z.object({ n: z.int(), days: z.int() }),
  last: z.object({ n: z.int(), days: z.int() }),
  ratio: z.number().nullable(),
})

/** What became more or less; `sinceLow` to `sinceHigh` are the days between which it began, with 95 %, where that can be told. */
export const changeShape = z.object({
  measure: z.enum(MEASURES),
  since: dayOrNone,
  sinceLow: dayOrNone,
  sinceHigh: dayOrNone,
  ratio: z.number(),
  low: z.number(),
  high: z.number(),
  n: z.int(),
  before: z.int(),
})

/** Null when the client never wrote to us, or most of the last year's messages hold no words to tell questions from. */
export function clientQuestions({ contacts }: History, today: DayNumber): z.infer<typeof questionsShape> | null {
  const { all, worded } = countInbound(contacts, today - YEAR_DAYS, today)
  if (all === 0 || 2 * worded < all) return null
  return { days: YEAR_DAYS, ...answerSummary(questionsOf(contacts), today, YEAR_DAYS) }
}

/** Null without two-way contact; without a ratio while the first and the last 90 days are not apart. */
export function clientRhythm({ contacts }: History, today: DayNumber): z.infer<typeof rhythmShape> | null {
  const days = [...new Set(twoWayContacts(contacts).map(({ on }) => on))]
  const start = days[0]
  if (start === undefined) return null
  const gaps = days.slice(1).map((on, i) => on - days[i]!)
  const bursts = burstinessOf(gaps)
  const first = days.filter((on) => on < start + PART_DAYS).length
  const last = days.filter((on) => on > today - PART_DAYS).length
  const apart = today - start >= 2 * PART_DAYS
  return {
    burstiness: 'kim' in bursts ? bursts.kim : null,
    gaps: gaps.length,
    first: { n: first, days: PART_DAYS },
    last: { n: last, days: PART_DAYS },
    // Nobody at all in the last 90 days counts as one, as it does for the signal.
    ratio: apart ? first / Math.max(1, last) : null,
  }
}

export function clientChanges(history: History, today: DayNumber, backdrop: Backdrop): z.infer<typeof changeShape>[] {
  return changesOf(history, today, backdrop).map(({ from, fromLow, fromHigh, ...change }) => ({
    ...change,
    since: dayOrNull(from),
    sinceLow: dayOrNull(fromLow),
    sinceHigh: dayOrNull(fromHigh),
  }))
}

function dayOrNull(day: DayNumber | null): Day | null {
  return day === null ? null : dayFromNumber(day)
}
