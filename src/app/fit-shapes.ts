import { z } from 'zod'
import { GROUND_STRENGTHS, GROUNDS } from '../core/ledger/kinds/reviews.ts'
import { AXES } from '../core/review/axes.ts'
import { BASE_RATES } from '../core/review/book-rates.ts'
import { PATTERN_ANSWERS, PATTERN_NEEDS } from '../core/review/pattern.ts'
import { day, dayOrNone, key } from './shapes.ts'

/** Shapes of what reviews are made of: grounds, axes, minimum evidence, base rates. Trusted people only. */

const plainArgs = z.record(z.string(), z.union([z.string(), z.number()]))
const because = z.array(z.string())

export const groundShape = z.object({
  ground: z.enum(GROUNDS),
  strength: z.enum(GROUND_STRENGTHS),
  /** What the facts say, before a person found it weaker. */
  computed: z.enum(GROUND_STRENGTHS),
  /** The sentence is `ground.<ground>.<code>` with `args`. */
  code: z.string(),
  args: plainArgs,
  because,
  judged: z
    .object({
      strength: z.enum(GROUND_STRENGTHS),
      by: z.string().nullable(),
      on: day,
      text: z.string(),
      principle: z.string().nullable(),
      ref: z.string(),
    })
    .nullable(),
  /** What has to be known first: the sentence is `ground.needs.<needs>`. */
  needs: z.string().nullable(),
  /** What comes first, in this order: the sentences are `ground.step.<step>`. */
  steps: z.array(z.string()),
  /** Nothing of it is ever written to a client (I10). */
  restricted: z.boolean(),
})

export const axisShape = z.object({
  axis: z.enum(AXES),
  hits: z.number(),
  n: z.number(),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  usual: z.number().nullable(),
  /** Other clients it is held against. */
  others: z.int(),
  tooLittle: z.boolean(),
  args: plainArgs,
  because,
})

export const patternShape = z.object({
  answer: z.enum(PATTERN_ANSWERS),
  /** Whether what is known points to conduct at all. */
  points: z.boolean(),
  exception: z.boolean(),
  needs: z.array(
    z.object({
      code: z.enum(PATTERN_NEEDS),
      has: z.int(),
      needed: z.int(),
      met: z.boolean(),
      args: plainArgs,
      because,
    }),
  ),
})

export const hostileShape = z.object({
  case: key,
  /** The day of the latest remedy or apology before it. */
  repaired: day,
  on: day,
  /** The client's own words, where they are on record. */
  quote: z.string().nullable(),
  ref: z.string(),
  because,
})

/** How often our own book has had it (M2): the sentence is `base.<name>`. */
export const baseShape = z.array(z.object({ name: z.enum(BASE_RATES), hits: z.int(), clients: z.int() }))

/** When "would we take them again today?" was last answered and when it comes up again (A25, I3). */
export const againShape = z.object({
  last: dayOrNone,
  answer: z.string().nullable(),
  due: day,
  /** Days past the day it was due; negative while there is time. */
  late: z.int(),
})

export const principleShape = z.object({
  principle: key,
  text: z.string(),
  from: day,
  until: dayOrNone,
  by: z.string().nullable(),
  /** True for the wording of today. */
  now: z.boolean(),
  ref: z.string(),
})
