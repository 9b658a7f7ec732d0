import { z } from 'zod'
import type { ClientPrediction } from '../core/advice/predict-client.ts'
import type { Buyer } from '../core/advice/buyer.ts'
import { exponentOf } from '../core/money.ts'
import { PURCHASE_MODELS } from '../core/models/purchase-model.ts'
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
})
export type ShownPrediction = z.infer<typeof predictionShape>

/** A prediction as surfaces show it. */
export function showPrediction(
  client: string,
  name: string,
  buyer: Buyer,
  seen: ClientPrediction | null,
  slip: number,
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
  return { client, name, x, t_x, T, ...chances, ...amounts, currency, slip }
}

type Ends = [value: number | null, low: number | null, high: number | null]

/** JSON has no infinity, and an end nobody can tell is none. */
function endsOf(seen: { value: number; low: number | null; high: number | null } | null | undefined, scale = 1): Ends {
  const ends = seen ? [seen.value, seen.low, seen.high] : [null, null, null]
  return ends.map((end) => (end !== null && Number.isFinite(end) ? end / scale : null)) as Ends
}
