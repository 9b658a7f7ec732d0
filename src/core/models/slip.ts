import type { DayNumber } from '../day.ts'
import { countUntil } from './purchase-days.ts'
import { expectedIn, slipFeatures, SLIP_PARTS } from './slip-features.ts'
import type { SlipGround, SlipPart } from './slip-features.ts'
import { logistic } from './special.ts'

/**
 * The slip score: the chance that a client buys again within a horizon, from the book's purchase models,
 * the client's own rhythm, silence and change of rate together (see `slip-features.ts`). The weights of
 * the parts are learned inside the book's own past (`learn-slip.ts`). No single rule is best on every
 * book; this one is about as good as the best on each.
 */
export type SlipModel = {
  until: DayNumber
  /** Days ahead. */
  horizon: number
  ground: SlipGround
  level: number
  /** In the order of `SLIP_PARTS`. */
  weights: number[]
  /** Mean of each part over the cases learned from: what a client's parts are explained against. */
  usual: number[]
  /** Purchases that come for one that Pareto/NBD expects: season and growth, as far as the past shows them. */
  purchases: number
  learned: Learned[]
}

/**
 * One past day learned from: clients looked at, buyers these weights expect within its horizon and buyers that
 * came, purchases Pareto/NBD expects and that came. Their distance is the error to reckon with.
 */
export type Learned = {
  on: DayNumber
  horizon: number
  season: boolean
  n: number
  buyers: { expected: number; came: number }
  purchases: { expected: number; came: number }
}

/**
 * What the score says of one client after day `on`: the chance, 0 to 1, to buy within `horizon` days, and
 * the purchases expected (days with one). `days`: the client's purchases, ascending, each day once;
 * later ones than `on` are not looked at. Null for who never bought.
 */
export function slipOf(
  model: SlipModel,
  days: ArrayLike<DayNumber>,
  on: DayNumber = model.until,
  horizon: number = model.horizon,
): { chance: number; purchases: number } | null {
  const n = countUntil(days, on)
  if (n === 0) return null
  const features = slipFeatures(days, n, on, horizon, model.ground)
  const chance = logistic(model.level + weightedSum(model.weights, features, 0))
  return { chance, purchases: model.purchases * expectedIn(features, 0) }
}

/** The chance alone; 0 for who never bought. */
export function slipChance(
  model: SlipModel,
  days: ArrayLike<DayNumber>,
  on: DayNumber = model.until,
  horizon: number = model.horizon,
): number {
  return slipOf(model, days, on, horizon)?.chance ?? 0
}

/**
 * Which part speaks, loudest first: by how much each moves this client's log odds away from those of a
 * usual client of the book; negative lowers the chance. Empty for who never bought.
 */
export function slipParts(
  model: SlipModel,
  days: ArrayLike<DayNumber>,
  on: DayNumber = model.until,
  horizon: number = model.horizon,
): { part: SlipPart; moves: number }[] {
  const n = countUntil(days, on)
  if (n === 0) return []
  const features = slipFeatures(days, n, on, horizon, model.ground)
  const parts = SLIP_PARTS.map((part, j) => ({ part, moves: model.weights[j]! * (features[j]! - model.usual[j]!) }))
  return parts.toSorted((a, b) => Math.abs(b.moves) - Math.abs(a.moves))
}

/** Weights times the features of one client, which begin at `from`. */
export function weightedSum(weights: readonly number[], features: ArrayLike<number>, from: number): number {
  let sum = 0
  for (let j = 0; j < weights.length; j++) sum += weights[j]! * features[from + j]!
  return sum
}
