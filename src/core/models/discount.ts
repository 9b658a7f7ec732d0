import { legendreRule } from './legendre.ts'

const RULE = legendreRule(24)
const PANELS = 6
/** Panels get wider with time: the first is about a thousandth of the horizon. */
const SPREAD = 1000
/** What comes when a payment is worth e^−45 of itself does not count. */
const WORTHLESS = 45

/**
 * The present value of what comes at the pace of `sumUpTo` (its sum up to a time from now, smooth, 0 at
 * 0) until `horizon`, each discounted from the moment it comes by `rate` > 0 a unit of time: the integral
 * of (1 + rate)^−t d sumUpTo(t), by parts.
 */
export function discountedSum(sumUpTo: (time: number) => number, horizon: number, rate: number): number {
  const force = Math.log1p(rate)
  const end = Math.min(horizon, WORTHLESS / force)
  if (!(end > 0)) return 0
  const first = end / SPREAD
  const half = Math.log1p(SPREAD) / PANELS / 2
  let sum = 0
  for (let panel = 0; panel < PANELS; panel++) {
    for (const [i, node] of RULE.nodes.entries()) {
      const u = half * (2 * panel + 1 + node)
      const time = first * Math.expm1(u)
      const weight = half * RULE.weights[i]! * first * Math.exp(u)
      sum += weight * force * Math.exp(-force * time) * sumUpTo(time)
    }
  }
  return sum + Math.exp(-force * end) * sumUpTo(end)
}
