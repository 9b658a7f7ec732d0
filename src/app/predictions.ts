import { z } from 'zod'
import type { ClientPrediction } from '../core/advice/predict-client.ts'
import type { Buyer } from '../core/advice/buyer.ts'
import { dayFromNumber } from '../core/day.ts'
import type { Learned } from '../core/models/slip.ts'
import { exponentOf } from '../core/money.ts'
import { PURCHASE_MODELS } from '../core/models/purchase-model.ts'
import { SLIP_PARTS } from '../core/models/slip-features.ts'
import type { SlipPart } from '../core/models/slip-features.ts'
import { unit } from './book-models.ts'
import { day } from './shapes.ts'

const figure = z.number().nullable()

/** Which predictions are asked for: up to which day, for how long after it, in which unit, by which model. */
export const predictionWishes = {
  until: day.optional(),
  horizon: z.number().positive().max(36_525).optional(),
  unit: unit.default('week'),
  model: z.enum(PURCHASE_MODELS).optional(),
}
export type PredictionWishes = z.infer<z.ZodObject<typeof predictionWishes>>

/**
 * What is expected of one client: x repeat purchases, t_x the time of the last, T the time observed; then the
 * chances, the number and the value of purchases within the horizon, each with its 95 % interval; null
 * where no model can say. `value` is an estimate, not money: in whole units of `currency` (dollars, not cents).
 */
export const predictionShape = z.object({
  client: z.string(),
  name: z.string(),
  x: z.int(),
  t_x: z.number(),
  T: z.number(),
  pAlive: figure,
  pAliveLow: figure,
  pAliveHigh: figure,
  pBuy: figure,
  pBuyLow: figure,
  pBuyHigh: figure,
  expected: figure,
  expectedLow: figure,
  expectedHigh: figure,
  value: figure,
  valueLow: figure,
  valueHigh: figure,
  currency: z.string(),
  /** The slip score: the chance to buy again by models, rhythm and silence together, learned from the book's own past. */
  slip: figure,
  /** The part of the score that moves this client most away from a usual one of the book. */
  slipBy: z.enum(SLIP_PARTS).nullable(),
})
export type ShownPrediction = z.infer<typeof predictionShape>

/** The slip score of a client and the part of it that speaks loudest. */
export type SlipSeen = { chance: number; by: SlipPart | null }

/** A prediction as surfaces show it. */
export function showPrediction(
  client: string,
  name: string,
  buyer: Buyer,
  seen: ClientPrediction | null,
  slip: SlipSeen | null,
): ShownPrediction {
  const { x, t_x, T, currency } = buyer
  const scale = 10 ** exponentOf(currency)
  const [pAlive, pAliveLow, pAliveHigh] = endsOf(seen?.pAlive)
  const [pBuy, pBuyLow, pBuyHigh] = endsOf(seen?.pBuy)
  const [expected, expectedLow, expectedHigh] = endsOf(seen?.expected)
  const worth = seen?.value && { ...seen.value, value: seen.value.amount }
  const [value, valueLow, valueHigh] = endsOf(worth, scale)
  const chances = { pAlive, pAliveLow, pAliveHigh, pBuy, pBuyLow, pBuyHigh }
  const amounts = { expected, expectedLow, expectedHigh, value, valueLow, valueHigh }
  const score = { slip: slip?.chance ?? null, slipBy: slip?.by ?? null }
  return { client, name, x, t_x, T, ...chances, ...amounts, currency, ...score }
}

type Ends = [value: number | null, low: number | null, high: number | null]

/** JSON has no infinity, and an end nobody can tell is none. */
function endsOf(seen: { value: number; low: number | null; high: number | null } | null | undefined, scale = 1): Ends {
  const ends = seen ? [seen.value, seen.low, seen.high] : [null, null, null]
  return ends.map((end) => (end !== null && Number.isFinite(end) ? end / scale : null)) as Ends
}

const counted = z.object({ expected: z.number(), came: z.number() })

/**
 * How far off the score was on the past days it learned from: buyers and purchases it expects within the
 * horizon that began then, and those that came. Expect to be as far off again.
 */
export const slipPastShape = z.object({
  on: day,
  horizonDays: z.int(),
  n: z.int(),
  buyers: counted,
  purchases: counted,
})

export function showPast({ on, horizon, n, buyers, purchases }: Learned): z.infer<typeof slipPastShape> {
  return { on: dayFromNumber(on), horizonDays: horizon, n, buyers, purchases }
}
