import { purchasesBeyond, purchasesFrom } from './phase-counts.ts'
import type { Waiting } from './phase-counts.ts'
import type { ClientCounts, Prediction } from './purchase-model.ts'

/**
 * Predictions of BG/NBD, MBG/NBD and MBG/CNBD-k. Instead of the closed form with a hypergeometric
 * function, which exists for k = 1 only and is 0/0 at a = 1, purchases are counted one by one: all terms are
 * positive, so nothing cancels, whatever the parameters.
 */

/** What is known of a client at `T`; `first` is 1 for MBG and 0 for BG. `params` are r, α, a, b. */
export function waitingOf(params: readonly number[], client: ClientCounts, phases: number, first: 0 | 1): Waiting {
  const [r, alpha, a, b] = params as [number, number, number, number]
  const { x, t_x, T } = client
  const n = r + phases * x
  const elapsed = T - t_x
  let [term, there] = [1, 1]
  for (let m = 1; m < phases; m++) {
    term *= ((n + m - 1) * elapsed) / (alpha + T) / m
    there += term
  }
  const gone = x + first === 0 ? -Infinity : n * Math.log1p(elapsed / (alpha + t_x)) + Math.log(a / (b + x + first - 1))
  const pAlive = 1 / (1 + Math.exp(gone - Math.log(there)))
  return { n, rate: alpha + T, elapsed, there, phases, pAlive, a, b: b + x + first }
}

export function predictDropout(
  params: readonly number[],
  client: ClientCounts,
  horizon: number,
  phases: number,
  first: 0 | 1,
): Prediction {
  const waiting = waitingOf(params, client, phases, first)
  const { pAlive } = waiting
  if (!(horizon > 0)) return { pAlive, pBuy: 0, expected: 0 }
  return { pAlive, pBuy: pAlive * chanceOfOne(waiting, horizon), expected: pAlive * expectedOf(waiting, horizon) }
}

/**
 * The chance of a purchase for who is still there, 1 − L(T + horizon) / L(T) with the dropout left out: with
 * several phases, that not all phases of the running gap end within the horizon.
 */
function chanceOfOne(waiting: Waiting, horizon: number): number {
  const { n, rate, elapsed, there, phases } = waiting
  const still = -n * Math.log1p(horizon / rate)
  if (phases === 1) return -Math.expm1(still)
  const z = (elapsed + horizon) / (rate + horizon)
  let [term, later] = [1, 1]
  for (let m = 1; m < phases; m++) {
    term *= ((n + m - 1) * z) / m
    later += term
  }
  const chance = -Math.expm1(still + Math.log(later / there))
  return chance > 1e-3 ? chance : smallChanceOfOne(waiting, horizon)
}

/** A difference of nearly equal numbers is better added up: one purchase, two, and so on. */
function smallChanceOfOne(waiting: Waiting, horizon: number): number {
  let sum = 0
  purchasesFrom(waiting, horizon, (purchases, chance) => (sum += purchases > 0 ? chance : 0))
  return sum
}

/** Purchases expected of who is still there. */
function expectedOf(waiting: Waiting, horizon: number): number {
  const { a, b } = waiting
  let [sum, made, expected, outlive] = [0, 0, 0, 1]
  const rest = purchasesFrom(waiting, horizon, (purchases, chance) => {
    for (; made < purchases; made++) {
      expected += outlive
      outlive *= (b + made) / (a + b + made)
    }
    sum += chance * expected
  })
  return rest === null ? sum : sum + purchasesBeyond(waiting, horizon, rest, { made, expected, outlive })
}
