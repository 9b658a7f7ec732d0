import type { ClientCounts } from '../../../src/core/models/purchase-model.ts'

/** Invented clients of MBG/CNBD-k (or BG/NBD), told purchase by purchase: an independent check of the formulas. */
export type Truth = { r: number; alpha: number; a: number; b: number; phases: number; first: 0 | 1 }

/** A client up to `T`, what came within the horizon after it, and whether it was still a client at `T`. */
export type Told = { client: ClientCounts; bought: number; alive: boolean }

/** Even numbers between 0 and 1, always the same for a seed (a linear congruence, upper bits). */
export function chanceFrom(seed: number): () => number {
  let state = BigInt(seed) * 2862933555777941757n + 3037000493n
  return () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn
    return (Number(state >> 12n) + 0.5) / 2 ** 52
  }
}

/** Clients seen for between a fifth of `longest` and all of it. `a` = 0: nobody is ever lost. */
export function tellClients(truth: Truth, size: number, longest: number, horizon: number, seed: number): Told[] {
  const chance = chanceFrom(seed)
  return Array.from({ length: size }, () => {
    const T = longest * (0.2 + 0.8 * chance())
    return tellClient(truth, T, horizon, chance)
  })
}

function tellClient(truth: Truth, T: number, horizon: number, chance: () => number): Told {
  const rate = gammaFrom(truth.r, chance) / truth.alpha
  const [one, other] = [truth.a === 0 ? 0 : gammaFrom(truth.a, chance), gammaFrom(truth.b, chance)]
  const leaves = one / (one + other)
  const client = { x: 0, t_x: 0, T, logGaps: 0 }
  let [now, bought] = [0, 0]
  let lostAt = truth.first === 1 && chance() < leaves ? 0 : Infinity
  while (lostAt === Infinity) {
    let gap = 0
    for (let phase = 0; phase < truth.phases; phase++) gap -= Math.log(chance()) / rate
    now += gap
    if (now > T + horizon) break
    if (now > T) bought++
    else Object.assign(client, { x: client.x + 1, t_x: now, logGaps: client.logGaps + Math.log(gap) })
    if (chance() < leaves) lostAt = now
  }
  return { client, bought, alive: lostAt > T }
}

/** A Gamma(shape, 1) amount: sums of exponentials for the whole part, Jöhnk's method for the rest. */
function gammaFrom(shape: number, chance: () => number): number {
  let amount = 0
  let rest = shape
  for (; rest >= 1; rest--) amount -= Math.log(chance())
  if (rest < 1e-12) return amount
  for (;;) {
    const [u, v] = [chance() ** (1 / rest), chance() ** (1 / (1 - rest))]
    if (u + v <= 1) return amount - (Math.log(chance()) * u) / (u + v)
  }
}
