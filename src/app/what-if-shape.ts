import { z } from 'zod'
import { day, dayOrNone, key, money, moneyWithin } from './shapes.ts'

/** How much hangs on few clients, in one currency (handbook 7.1); shares 0 to 1, `hhi` 0 to 10,000. */
export const concentrationShape = z.object({
  currency: z.string(),
  revenue: money,
  clients: z.int(),
  n: z.int(),
  top1: z.number(),
  top3: z.number(),
  top5: z.number(),
  hhi: z.int(),
  over: z.array(z.enum(['top1', 'top3', 'hhi'])),
})

/** Weeks, with what is likely of 95 in 100; or why nothing is told. `n` new clients in `over` weeks, `valued` with a whole first year. */
const replacement = z.object({
  none: z.enum(['few-newcomers', 'short-book']).nullable(),
  weeks: z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
  /** How many new clients bring as much, and what one brings in the first year. */
  clients: z.number().nullable(),
  firstYear: money.nullable(),
  n: z.int(),
  valued: z.int(),
  over: z.int(),
})

const protection = z.object({
  engagement: z.string(),
  text: z.string(),
  until: dayOrNone,
  notice: z.int().nullable(),
  days: z.int().nullable(),
  because: z.array(z.string()),
})

export const whatIfShape = z.object({
  client: key,
  name: z.string(),
  currency: z.string(),
  /** Of the last 12 months, from `n` invoices (or payments where nothing is billed); `share` 0 to 1 of all revenue in this currency. */
  revenue: money,
  n: z.int(),
  share: z.number(),
  released: z.object({ hours: z.number(), uncosted: z.number(), cost: z.array(money) }),
  replacement,
  protection: z.array(protection),
  protectedDays: z.int().nullable(),
  missing: moneyWithin.nullable(),
  because: z.array(z.string()),
})

export const whatIfPageShape = z.object({
  asOf: day,
  percent: z.number(),
  /** The name of the client who was asked for. */
  named: z.string().nullable(),
  concentration: z.array(concentrationShape),
  /** Clients over the threshold; the cards are those who bring most. */
  total: z.int(),
  cards: z.array(whatIfShape),
})
