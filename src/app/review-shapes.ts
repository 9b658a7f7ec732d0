import { z } from 'zod'
import { BRAKES } from '../core/decide/considering.ts'
import { BANDS } from '../core/decide/forecasts.ts'
import { APPROVAL_REASONS } from '../core/decide/may-part.ts'
import { REVIEW_STATES } from '../core/decide/review-state.ts'
import { COURSES, RIGHTS } from '../core/ledger/kinds/decisions.ts'
import { GROUND_STRENGTHS, GROUNDS, REVIEW_CHECKS } from '../core/ledger/kinds/reviews.ts'
import { day, dayOrNone, key, money } from './shapes.ts'
import { whatIfShape } from './what-if-shape.ts'

/** Shapes that the deeds of reviews take or give. */
export const reviewText = z.string().trim().min(1).max(4000)
export const reviewWritten = z.object({ client: key, review: key, ids: z.array(z.string()) })
export const approvalReason = z.enum(APPROVAL_REASONS)

const codeArgs = z.record(z.string(), z.union([z.string(), z.number()]))
const because = z.array(z.string())
const said = { by: z.string().nullable(), on: day, ref: z.string() }

/** What is missing: the sentence is `refusal.<code>`, and how to get it `refusal.<code>.mend`. */
export const lackShape = z.object({ code: z.string(), args: codeArgs })

export const brakeShape = lackShape.extend({ brake: z.enum(BRAKES), holds: z.boolean(), because })

const line = z.object({ code: z.string(), args: codeArgs, because })

const path = z.object({ for: z.array(line), against: z.array(line), next: lackShape })

/** How often the day was moved, and what it has cost since the first review (M35); minutes of ours, money by currency. */
const putOffShape = z.object({
  moved: z.int(),
  since: day,
  days: z.int(),
  minutes: z.int(),
  uncosted: z.int(),
  cost: z.array(money),
  because,
})

/** What a client brings in a year and what is left of it, in minor units; null where nobody can tell (handbook 7). */
const marginShape = z.object({
  currency: z.string(),
  months: z.number(),
  revenue: z.number(),
  contribution: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  sign: z.string(),
})

export const pathsShape = z.object({
  repair: path.extend({ cost: putOffShape.nullable() }),
  part: path.extend({ cost: z.object({ leaving: z.array(whatIfShape), margin: z.array(marginShape) }) }),
})

export const decisionShape = z.object({
  ...said,
  course: z.enum(COURSES),
  text: z.string(),
  rejected: z.enum(COURSES),
  why: z.string(),
  safety: z.boolean(),
})

export const reviewShape = z.object({
  review: key,
  opened: day,
  due: day,
  by: z.string().nullable(),
  text: z.string().nullable(),
  state: z.enum(REVIEW_STATES),
  postponed: z.array(z.object({ ...said, from: day, to: day, why: z.string().nullable() })),
  checks: z.array(
    z.object({ ...said, check: z.enum(REVIEW_CHECKS), result: z.enum(['yes', 'no', 'unclear']), text: z.string() }),
  ),
  decision: decisionShape.nullable(),
  approvals: z.array(
    z.object({ ...said, step: z.enum(['given', 'refused']), text: z.string(), outside: z.string().nullable() }),
  ),
  closed: dayOrNone,
  ended: z.string().nullable(),
  because,
})

export const groundStandShape = z.object({
  ground: z.enum(GROUNDS),
  strength: z.enum(GROUND_STRENGTHS),
  because,
})

export const forecastShape = z.object({
  forecast: key,
  text: z.string(),
  who: z.string().nullable(),
  percent: z.int(),
  band: z.enum(BANDS),
  made: day,
  due: day,
  by: z.string().nullable(),
  state: z.enum(['open', 'came', 'failed', 'dropped']),
  settledOn: dayOrNone,
})

/** Brier's score with its interval; under five settled forecasts nothing but their number. */
export const forecastScoreShape = z.object({
  n: z.int(),
  brier: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
})

export const attemptShape = z.object({
  by: z.enum(['remedy', 'halfway', 'warning', 'talk']),
  on: day,
  offer: z.string(),
  result: z.enum(['accepted', 'declined', 'delivered', 'kept', 'broken', 'quiet', 'again', 'said']),
  text: z.string().nullable(),
  because,
})

export const loyaltyShape = z.object({
  loyal: z.enum(['years', 'friend']).nullable(),
  since: dayOrNone,
  years: z.int().nullable(),
  because,
})

/** `sudden`: it was fine before `day`, which lies between `low` and `high`; `few`: too little to say. */
export const suddenlyShape = z.object({
  found: z.enum(['sudden', 'few', 'steady']),
  n: z.int(),
  after: z.int().optional(),
  day: day.optional(),
  low: day.optional(),
  high: day.optional(),
  chance: z.number().optional(),
  because,
})

export const rightShape = z.object({ as: z.enum(RIGHTS), on: day, ref: z.string() })

/** Somebody with some of the same grounds, and what was decided with them (handbook 2.5). */
export const similarShape = z.object({
  client: key,
  name: z.string(),
  grounds: z.array(z.enum(GROUNDS)),
  course: z.enum(COURSES).nullable(),
  on: dayOrNone,
})
