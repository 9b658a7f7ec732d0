import { z } from 'zod'
import { PRICE_UNITS } from '../core/ledger/kinds/deals.ts'
import { MEASURES } from '../core/stay/compare-bands.ts'
import { BANDS } from '../core/stay/tenure.ts'
import { day, dayOrNone, key, money } from './shapes.ts'

/** Shapes of what is told of those who stay. */
export const unit = z.enum(PRICE_UNITS)
const band = z.enum(BANDS)

/** A figure of several clients with its 95 % interval: `hits` of `n`. `value` is null where nothing is on record. */
const pooled = z.object({
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  hits: z.number(),
  n: z.number(),
  clients: z.int(),
})

/** Minutes; the interval is null under six clients. */
const wait = z.object({
  median: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  clients: z.int(),
  answers: z.int(),
  open: z.int(),
  exact: z.int(),
})

export const levelShape = z.object({
  band,
  clients: z.int(),
  wait: wait.nullable(),
  /** Share of the hours, of `n` hours. */
  senior: pooled,
  /** A promise, an invoice, a contact. */
  late: pooled,
  credits: pooled,
  complaints: pooled,
})

const told = z.object({ n: z.number(), clients: z.int() })

export const verdictShape = z.object({
  measure: z.enum(MEASURES),
  band: z.enum(['settled', 'long']),
  verdict: z.enum(['worse', 'better', 'same', 'unknown']),
  stay: told,
  new: told,
})

export const adviceShape = z.object({
  state: z.enum(['logged', 'lately', 'unlogged']),
  from: dayOrNone,
  last: dayOrNone,
  clients: z.int(),
  advised: z.int(),
  given: z.int(),
  /** How many had none in nine months; the list holds those who wait longest. */
  total: z.int(),
  without: z.array(z.object({ client: key, name: z.string(), since: day, last: dayOrNone })),
})

/** A price beside the lowest that a newer client pays for the same. */
export const comparedShape = z.object({
  service: z.string(),
  per: unit,
  from: z.enum(['price', 'rate']),
  amount: money,
  on: day,
  /** Newer clients who pay for the same in the same currency. */
  newer: z.int(),
  lowest: z.object({ client: key, name: z.string(), amount: money, since: day, on: day }).nullable(),
  /** What is paid more than the lowest, for a unit and in a year; null where it is not more, or units are not known. */
  more: money.nullable(),
  year: money.nullable(),
  units: z.number().nullable(),
  because: z.array(z.string()),
})

export const gapShape = comparedShape.extend({ client: key, name: z.string() })

const hundred = z.int().nullable()

export const levelUpShape = z.object({
  currency: z.string(),
  clients: z.int(),
  prices: z.int(),
  unknown: z.int(),
  /** Of the prices whose units are known; null where none is. */
  cost: money.nullable(),
  known: z
    .object({ clients: z.int(), cost: money, worth: z.object({ amount: money, low: money, high: money }) })
    .nullable(),
  /** Share of what they pay that is left after our hours and costs; null where they are not all known. */
  margin: z.number().nullable(),
  keep: z.object({ of100: hundred, low: hundred, high: hundred }).nullable(),
})
