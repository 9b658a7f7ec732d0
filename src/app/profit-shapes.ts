import { z } from 'zod'
import { MOVES } from '../core/profit/moves.ts'
import { day, key, money } from './shapes.ts'
import { concentrationShape } from './what-if-shape.ts'

const sign = z.enum(['gain', 'loss', 'unclear', 'unknown'])
const whyUnknown = z.enum(['no-hours', 'uncosted', 'currencies'])
const moneyOrNone = money.nullable()

/** What money of one currency is worth in another, and since when. */
export const exchangeShape = z.object({ from: money, to: money, on: day, because: z.array(z.string()) })

/** A currency of costs that has no rate on their day; `since` is the first of them. */
const unrated = z.object({ currency: z.string(), in: z.string(), since: day })

/** What is left of one client in one currency, short: a line of the book. */
export const profitLineShape = z.object({
  client: key,
  name: z.string(),
  currency: z.string(),
  months: z.int(),
  revenue: money,
  hours: z.number(),
  /** What is left, and between what if hours are 15 % off either way; null where that is unknown. */
  contribution: moneyOrNone,
  low: moneyOrNone,
  high: moneyOrNone,
  sign,
  whyUnknown: whyUnknown.nullable(),
  /** Hours without a known cost, of `hours`. */
  uncosted: z.number(),
  lossMaking: z.boolean(),
  ownDoing: z.boolean(),
  /** What an hour brought and should bring. */
  ehr: moneyOrNone,
  target: moneyOrNone,
  /** Under 80 % of the target two quarters running; null where that is unknown. */
  underTarget: z.boolean().nullable(),
  /** The rates by which costs in other currencies were brought into this one, and those that are missing. */
  exchanged: z.array(exchangeShape),
  unrated: z.array(unrated),
  n: z.int(),
})

const quarter = z.object({ from: day, until: day, hours: z.number(), collected: moneyOrNone, ehr: moneyOrNone })

const move = z.object({
  move: z.enum(MOVES),
  hours: z.number().nullable(),
  amount: moneyOrNone,
  percent: z.int().nullable(),
})

const hours = z.object({
  all: z.number(),
  billed: z.number(),
  unbilled: z.number(),
  work: z.number(),
  rework: z.number(),
  meetings: z.number(),
  chasing: z.number(),
  complaints: z.number(),
  travel: z.number(),
  setup: z.number(),
})

const costs = z.object({
  work: money,
  serve: money,
  rework: money,
  setup: money,
  spent: money,
  passed: money,
  late: moneyOrNone,
  lost: money,
})

/** What a client brought and took in one currency, with everything behind it (handbook 7). */
export const clientProfitShape = profitLineShape.omit({ hours: true, underTarget: true }).extend({
  from: day,
  until: day,
  collected: moneyOrNone,
  hours,
  costs,
  leftOut: z.array(z.enum(['tax', 'payments', 'late-rate'])),
  untaxed: z.int(),
  underTarget: z.object({ is: z.boolean().nullable(), quarters: z.array(quarter) }),
  realisation: z.number().nullable(),
  collection: z.number().nullable(),
  billable: z.number().nullable(),
  late: z.object({ invoices: z.int(), days: z.int() }),
  moves: z.array(move),
  invoices: z.int(),
  entries: z.int(),
  because: z.array(z.string()),
})

/** The curve of a currency: what is left of the first clients together, those who bring most first. */
export const whaleShape = z.object({
  clients: z.int(),
  total: money,
  peak: z.object({ clients: z.int(), amount: money }),
  /** How many clients a fifth are, and what the best and the worst of them bring of the whole; null where nothing is left. */
  fifth: z.int(),
  best: z.number().nullable(),
  worst: z.number().nullable(),
  points: z.array(z.object({ clients: z.int(), amount: money })),
})

/** The book in one currency: how many clients, what of them is known, who hangs on whom. */
export const profitBookShape = z.object({
  currency: z.string(),
  clients: z.int(),
  known: z.int(),
  gain: z.int(),
  loss: z.int(),
  unclear: z.int(),
  unknown: z.int(),
  lossMaking: z.int(),
  underTarget: z.int(),
  /** Clients of whom it is known whether they are under the target. */
  measured: z.int(),
  revenue: money,
  whale: whaleShape.nullable(),
  concentration: concentrationShape.nullable(),
})

/** What an hour should bring and costs, what late money costs, in percent a year, and what other money is worth. */
export const ratesShape = z.object({
  target: moneyOrNone,
  late: z.number().nullable(),
  members: z.array(z.object({ member: key, name: z.string(), cost: moneyOrNone })),
  exchange: z.array(exchangeShape),
  /** Rates that clients need, and how many need them. */
  unrated: z.array(unrated.extend({ clients: z.int() })),
})
