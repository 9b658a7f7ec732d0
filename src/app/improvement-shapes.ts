import { z } from 'zod'
import { CAUSES } from '../core/ledger/kinds/findings.ts'
import { FRICTION_STEPS, IMPROVEMENT_STEPS, IMPROVEMENT_TAGS } from '../core/ledger/kinds/learning.ts'
import { promiseRates } from './promise-shapes.ts'
import { within } from './reply-shapes.ts'
import { day, dayOrNone, key, money } from './shapes.ts'

/** Shapes of what is learnt from trouble. Every share has its n; `within` is null under five. */
const because = z.array(z.string())

export const causeShape = z.object({
  /** Complaints of the last 365 days with a valid finding and a cause. */
  n: z.int(),
  /** Valid without a cause; without a finding yet; found not valid, or nobody's fault. */
  unnamed: z.int(),
  unfound: z.int(),
  not: z.int(),
  /** The first so many causes are eight tenths of all. */
  few: z.int(),
  causes: z.array(
    z.object({
      cause: z.enum(CAUSES),
      count: z.int(),
      within,
      /** Share of this one and all larger ones. */
      upTo: z.number(),
      clients: z.int(),
      because,
    }),
  ),
})

export const medianShape = z.object({ median: z.number(), n: z.int(), because }).nullable()

export const timingShape = z.object({
  /** What became of promises of ours: promised days against actual ones. */
  promises: promiseRates,
  /** To our first word in a case: minutes where both moments are known, else days. */
  cases: z.object({
    n: z.int(),
    waiting: z.int(),
    minutes: medianShape,
    days: medianShape,
    reopened: z.object({ count: z.int(), n: z.int(), within, because }),
  }),
  /** Minutes a written word of a client waited for ours, of those timed to the minute; `days` where only days are known. */
  replies: z.object({
    minutes: z.object({ median: z.number(), n: z.int() }).nullable(),
    days: z.object({ median: z.number(), n: z.int() }).nullable(),
  }),
})

export const effortShape = z.object({
  step: z.enum(FRICTION_STEPS),
  n: z.int(),
  easy: z.int(),
  within,
  frictions: z.int(),
  /** The question to ask a client of this step, in our language; null where it is not asked. */
  question: z.string().nullable(),
  because,
})

export const frictionShape = z.object({
  client: key,
  name: z.string(),
  step: z.enum(FRICTION_STEPS),
  text: z.string(),
  on: day,
  byName: z.string().nullable(),
  improvement: z.string().nullable(),
  ref: z.string(),
})

export const improvementShape = z.object({
  improvement: key,
  text: z.string(),
  tag: z.enum(IMPROVEMENT_TAGS).nullable(),
  state: z.enum(IMPROVEMENT_STEPS),
  owner: z.string().nullable(),
  ownerName: z.string().nullable(),
  proposed: day,
  due: dayOrNone,
  /** Its day to be checked has come. */
  checkDue: z.boolean(),
  doneOn: dayOrNone,
  checkedOn: dayOrNone,
  said: z.string().nullable(),
  /** How often in the last 365 days, what those clients brought in them, how easy: and their product, which orders. */
  frequency: z.int(),
  clients: z.array(z.object({ client: key, name: z.string() })),
  revenue: money.nullable(),
  ease: z.int().nullable(),
  score: z.number().nullable(),
  lacks: z.enum(['ease', 'revenue', 'frequency']).nullable(),
  /** Whether it came again since it was done, and how often in as many days before. */
  again: z.object({ days: z.int(), after: z.int(), before: z.int(), clear: z.boolean(), because }).nullable(),
  because,
})
