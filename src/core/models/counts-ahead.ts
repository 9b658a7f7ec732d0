import { waitingOf } from './dropout-prediction.ts'
import { legendreRule } from './legendre.ts'
import type { PurchaseModel } from './model-shape.ts'
import { purchasesFrom } from './phase-counts.ts'
import type { Waiting } from './phase-counts.ts'
import type { ClientCounts } from './purchase-model.ts'

/**
 * The chances of 0, 1, 2, … purchases of one client within the horizon, as far as they matter; what lies
 * beyond some ten thousand is counted in with the last. They add up to 1.
 */
export function countChances(
  model: PurchaseModel,
  params: readonly number[],
  client: ClientCounts,
  horizon: number,
): Float64Array {
  const none = Float64Array.of(1)
  if (!(horizon > 0)) return none
  if (model.dropout === 'gamma') return lostAnyTime(model, params, client, horizon)
  const waiting = waitingOf(params, client, model.phases, model.name === 'bg-nbd' ? 0 : 1)
  return lostAfterPurchase(waiting, fittingIn(waiting, horizon))
}

/** The chances of each number of purchases fitting into the horizon, of a client who is not lost. */
function fittingIn(waiting: Waiting, horizon: number): number[] {
  const chances: number[] = []
  const rest = purchasesFrom(waiting, horizon, (purchases, chance) => {
    while (chances.length < purchases) chances.push(0)
    chances.push(chance)
  })
  const sum = chances.reduce((total, chance) => total + chance, 0)
  if (rest !== null) chances[chances.length - 1] = chances.at(-1)! + Math.max(0, 1 - sum)
  return chances
}

/** At least j purchases come if j fit in and the client outlives the j − 1 before. */
function lostAfterPurchase({ a, b, pAlive }: Waiting, fitting: readonly number[]): Float64Array {
  const outlived = [1]
  for (let j = 1; j < fitting.length; j++) outlived.push((outlived[j - 1]! * (b + j - 1)) / (a + b + j - 1))
  const chances = new Float64Array(fitting.length)
  let [fit, more] = [0, 0]
  for (let j = fitting.length - 1; j >= 1; j--) {
    fit += fitting[j]!
    const atLeast = pAlive * outlived[j - 1]! * fit
    chances[j] = atLeast - more
    more = atLeast
  }
  chances[0] = 1 - more
  return chances
}

/** Pareto/NBD: the time a client stays is divided evenly by its chance, and each part counts up to its middle. */
function lostAnyTime(model: PurchaseModel, params: readonly number[], client: ClientCounts, horizon: number) {
  const [r, alpha, s, beta] = params as [number, number, number, number]
  const { pAlive } = model.predict(params, client, horizon)
  const waiting = { n: r + client.x, rate: alpha + client.T, elapsed: 0, there: 1, phases: 1, pAlive, a: 0, b: 1 }
  const since = beta + client.T
  const stays = Math.exp(-s * Math.log1p(horizon / since))
  const parts = [{ weight: stays, stay: horizon }]
  for (const [i, node] of RULE.nodes.entries()) {
    const chance = stays + ((1 - stays) * (1 + node)) / 2
    const weight = ((1 - stays) * RULE.weights[i]!) / 2
    parts.push({ weight, stay: Math.min(horizon, since * Math.expm1(-Math.log(chance) / s)) })
  }
  const sum: number[] = [1 - pAlive]
  for (const { weight, stay } of parts) {
    if (!(stay > 0) || !(weight > 0)) {
      sum[0] = sum[0]! + weight * pAlive
      continue
    }
    for (const [j, chance] of fittingIn(waiting, stay).entries()) sum[j] = (sum[j] ?? 0) + pAlive * weight * chance
  }
  return Float64Array.from(sum)
}

const RULE = legendreRule(16)
