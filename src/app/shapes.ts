import { z } from 'zod'
import { STANDINGS } from '../core/advice/standing.ts'
import { VERBS } from '../core/advice/moves.ts'
import { isDay } from '../core/day.ts'
import { VISIBILITIES } from '../core/ledger/fact.ts'

/** Shapes that several actions take or give. */
export const day = z.string().refine(isDay, { error: 'no-such-day' }).meta({ format: 'date', example: '2026-03-18' })
export const dayOrNone = day.nullable()
export const key = z.string().min(1).max(120)
export const money = z.object({ minor: z.int(), currency: z.string().length(3) })
/** An estimated amount with its interval. */
export const moneyWithin = z.object({ amount: money, low: money, high: money })
export const standing = z.enum(STANDINGS)
export const strength = z.enum(['weak', 'some', 'strong'])
export const verb = z.enum(VERBS)
export const visibility = z.enum(VISIBILITIES)

/** What a sentence mentions: a number, words, a day or an amount. Surfaces write it in their language. */
export const arg = z.union([z.number(), z.string(), z.object({ day }), money])
export const args = z.record(z.string(), arg)

/** A fact as screens show it: its fields as they were written, its line in the notation, and where it came from. */
export const factShape = z.object({
  id: z.string(),
  kind: z.string(),
  client: z.string().nullable(),
  on: z.union([day, z.literal('')]),
  by: z.string().nullable(),
  visibility,
  fields: z.record(z.string(), z.union([z.string(), z.number(), z.literal(true), money])),
  /** Names of the people and members whose keys stand in `fields` and `by`. */
  names: z.record(z.string(), z.string()),
  line: z.string(),
  source: z.object({ id: z.string(), kind: z.string(), name: z.string(), line: z.int() }),
})

/** What one signal says: raised with why, clear, or unknown with what is missing. */
export const assessmentShape = z.object({
  signal: z.string(),
  /** Key of the signal's name. */
  name: z.string(),
  state: z.enum(['raised', 'clear', 'unknown']),
  /** Key of the sentence that says it, with `args`. */
  say: z.string(),
  args,
  strength: strength.nullable(),
  /** First day of the present spell: one signal stays one until it has cleared. */
  since: dayOrNone,
  /** Key of the sentence that says what would clear it, with the same `args`. */
  clears: z.string().nullable(),
  because: z.array(z.string()),
})

export const standShape = z.object({
  standing,
  reasons: z.array(z.string()),
  say: z.string(),
  args,
  because: z.array(z.string()),
})

/** What a client bought in the last 365 days and from how many purchases that is counted. */
export const valueShape = z.object({ amount: money, n: z.int() })

export const clientLine = z.object({
  client: key,
  name: z.string(),
  standing,
  value: valueShape.nullable(),
  lastContact: dayOrNone,
  lastOrder: dayOrNone,
  /** What is expected of the client in the next 12 months, times the chance of losing it; null where no model can say. */
  atRisk: money.nullable(),
  /** Day of the next planned contact; null where none is planned, or none found a day. */
  nextContact: dayOrNone,
})

/** A move as Today shows it. `because` is whole, so that a figure can open its facts in place. */
export const moveShape = z.object({
  client: key,
  name: z.string(),
  standing,
  signal: z.string(),
  strength,
  verb,
  group: z.enum(['today', 'week']),
  say: z.string(),
  args,
  /** The other signs, each with the key of its name. */
  also: z.array(z.object({ signal: z.string(), name: z.string() })),
  since: day,
  clears: z.string(),
  because: z.array(z.string()),
  value: valueShape.nullable(),
  /** What is at stake, and between what in eight of ten such cases; null where no model can say. */
  atRisk: moneyWithin.nullable(),
  /** Chance that the client buys again within 12 months, 0 to 1. */
  pBuy: z.number().nullable(),
})

/** An estimate with its interval. */
export const estimate = z.object({ value: z.number(), low: z.number(), high: z.number() })

export const personShape = z.object({
  key,
  name: z.string(),
  role: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  language: z.string().nullable(),
})

export const promiseShape = z.object({
  text: z.string(),
  ours: z.boolean(),
  made: day,
  due: day,
  firstDue: day,
  state: z.enum(['open', 'kept', 'released']),
  settledOn: dayOrNone,
  because: z.array(z.string()),
})

/** One reading of a file: what it is, how far, how it ended. */
export const intakeShape = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['table', 'story']),
  state: z.enum(['waiting', 'running', 'done', 'stopped', 'failed', 'interrupted', 'undone']),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  by: z.string().nullable(),
  bytes: z.int(),
  size: z.int(),
  rows: z.int(),
  added: z.int(),
  known: z.int(),
  problems: z.int(),
  source: z.string().nullable(),
})

export const problemShape = z.object({
  line: z.int(),
  code: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
  row: z.string(),
  settledAt: z.string().nullable(),
})
