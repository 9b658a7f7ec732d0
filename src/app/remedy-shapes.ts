import { z } from 'zod'
import { HALFWAY_STEPS, REMEDIES, REMEDY_STEPS } from '../core/ledger/kinds/remedies.ts'
import { LIMIT_ROLES } from '../core/remedies/limits.ts'
import { SIZE_PARTS } from '../core/remedies/sizing.ts'
import { locus, validity } from './case-shapes.ts'
import { day, dayOrNone, key, money } from './shapes.ts'

/** Shapes that the deeds of remedies take or give. */
export const remedyKind = z.enum(REMEDIES)
export const limitRole = z.enum(LIMIT_ROLES)
export const amountIn = z.string().trim().min(1).max(30)
export const offerText = z.string().trim().min(1).max(2000)
const because = z.array(z.string())

export const remedyShape = z.object({
  case: key,
  remedy: key,
  as: remedyKind.nullable(),
  text: z.string(),
  amount: money.nullable(),
  minutes: z.int().nullable(),
  owner: z.string().nullable(),
  ownerName: z.string().nullable(),
  due: dayOrNone,
  offered: day,
  by: z.string().nullable(),
  byName: z.string().nullable(),
  state: z.enum(REMEDY_STEPS),
  acceptedOn: dayOrNone,
  deliveredOn: dayOrNone,
  /** Accepted and not delivered by its day. */
  late: z.boolean(),
  /** Whether it suits what was lost; null where nobody said. */
  reasonable: z.boolean().nullable(),
  /** The client's words. */
  answer: z.string().nullable(),
  because,
})

export const halfwayShape = z.object({
  offer: key,
  gives: z.string().nullable(),
  asks: z.string().nullable(),
  due: dayOrNone,
  case: key.nullable(),
  made: day,
  by: z.string().nullable(),
  byName: z.string().nullable(),
  state: z.enum(HALFWAY_STEPS),
  answer: z.string().nullable(),
  answeredOn: dayOrNone,
  settledOn: dayOrNone,
  overdue: z.boolean(),
  because,
})

export const apologyShape = z.object({
  case: key,
  matter: key,
  on: day,
  text: z.string(),
  by: z.string().nullable(),
  byName: z.string().nullable(),
  because,
})

/** A part of the sum; its sentence is `remedy.size.<code>` with `args`. */
const partShape = z.object({
  part: z.enum(SIZE_PARTS),
  minor: z.int(),
  known: z.boolean(),
  code: z.string(),
  args: z.record(z.string(), z.number()),
})

export const sizedShape = z.object({ currency: z.string(), parts: z.array(partShape), total: z.int() })

/** How many of `n`; `within` is the share with its interval, null under five. */
export const countedShape = z.object({
  count: z.int(),
  n: z.int(),
  within: z.object({ share: z.number(), low: z.number(), high: z.number() }).nullable(),
})

export const cycleShape = z.object({
  matter: key,
  case: key,
  remedy: key,
  deliveredOn: day,
  again: key,
  complainedOn: day,
  days: z.int(),
  valid: validity.nullable(),
  locus: locus.nullable(),
  because,
})

/** What a kind of remedy came to in similar cases, with the cheapest that worked. */
export const pastShape = z.object({
  as: remedyKind,
  worked: countedShape,
  cheapest: z.array(
    z.object({
      client: key,
      name: z.string(),
      text: z.string(),
      amount: money.nullable(),
      minutes: z.int().nullable(),
      deliveredOn: day,
      like: z.enum(['cause', 'loss']),
      because,
    }),
  ),
})

/** What a role may give: amounts at once and within twelve months, an hour of effort, the impact of a severity of 1. */
export const limitShape = z.object({
  role: limitRole,
  currency: z.string(),
  amount: money,
  yearly: money.nullable(),
  hour: money.nullable(),
  impact: money.nullable(),
  since: day,
  because,
})

/** What a client was given in the last twelve months, and what whoever asks may still give; null where nothing limits it. */
export const givenShape = z.object({ currency: z.string(), given: money, n: z.int(), left: money.nullable(), because })
