import { z } from 'zod'
import { PROMISE_SORTS } from '../core/ledger/kinds/promises.ts'
import { CLOCK_STATES } from '../core/promises/clock.ts'
import { OUTCOMES } from '../core/promises/outcome.ts'
import { day, dayOrNone, key } from './shapes.ts'

/** How a promise stands: an open one to its day, a settled one by how it ended. */
export const PROMISE_STATES = [...CLOCK_STATES, 'kept', 'released'] as const
export const promiseSort = z.enum(PROMISE_SORTS)

export const promiseSeen = z.object({
  client: key,
  name: z.string(),
  text: z.string(),
  ours: z.boolean(),
  owner: z.string().nullable(),
  ownerName: z.string().nullable(),
  kind: promiseSort,
  engagement: z.string().nullable(),
  made: day,
  firstDue: day,
  due: day,
  /** How it stands to its day, in our working days; for a settled one how it ended. */
  state: z.enum(PROMISE_STATES),
  settledOn: dayOrNone,
  /** The last day on which we work and it is in time, and the day from which it is warned of; null when settled. */
  doBy: dayOrNone,
  warnOn: dayOrNone,
  /** A working day that could be agreed on instead. */
  newDay: dayOrNone,
  /** Our working days until it is due, and days it is late. */
  left: z.int(),
  daysLate: z.int(),
  moves: z.array(z.object({ on: day, from: day, to: day })),
  because: z.array(z.string()),
})

export const promiseRates = z.object({
  /** Promises that ended or are late; `open` those whose day has not come. */
  n: z.int(),
  open: z.int(),
  /** `within` is null under five: no share is said then. */
  shares: z.array(
    z.object({
      outcome: z.enum(OUTCOMES),
      count: z.int(),
      within: z.object({ share: z.number(), low: z.number(), high: z.number() }).nullable(),
    }),
  ),
  /** Median of days late, of `n` promises, `open` of which are still late. */
  daysLate: z.object({ median: z.number(), n: z.int(), open: z.int() }).nullable(),
})
