import { normalQuantile } from './incomplete.ts'
import { TAIL, chanceBelow, compareRates, weakPrior, weighed } from './rate-change.ts'

/**
 * Whether less is bought: amounts of events in a window, with its exposure. `dispersion` as in
 * `rate-change.ts`. Amounts are positive, in one unit.
 */
export type AmountWindow = { amounts: readonly number[]; exposure: number }

/** What is bought in a time of now over what was bought in such a time before, with its interval, of 95 % unless asked otherwise. */
export type AmountChange = { ratio: number; low: number; high: number; n: number; before: number }

/** The variation of a client's amounts counts as known from so many amounts of ordinary variation (D). */
const PRIOR_AMOUNTS = 2
const ORDINARY_VARIATION = 0.25

/**
 * Amounts are neither counts nor normal, so their change is taken apart: how often (a ratio of
 * rates) times how much (a ratio of means, its interval on the log scale from the variation that both
 * windows show). The two intervals are put together by their distances from the observed ratio, in
 * logs (MOVER: Zou and Donner 2008; for ratios Donner and Zou 2012), which keeps them lopsided
 * as they are. Null when nothing was bought before.
 */
export function compareAmounts(
  recent: AmountWindow,
  past: AmountWindow,
  dispersion: number,
  tail: number = TAIL,
): AmountChange | null {
  const [n, before] = [recent.amounts.length, past.amounts.length]
  if (before === 0 || !(past.exposure > 0) || !(recent.exposure > 0)) return null
  const windows = [
    { n, exposure: recent.exposure },
    { n: before, exposure: past.exposure },
  ] as const
  const [now, then] = [weighed(windows[0], dispersion), weighed(windows[1], dispersion)]
  const rate = compareRates(now, then, weakPrior(now, then), tail)
  if (n === 0) return { ratio: 0, low: 0, high: rate.high, n, before }
  const means = meanOf(recent.amounts) / meanOf(past.amounts)
  const half = -normalQuantile(tail) * Math.sqrt(variationOf(recent, past) * (1 / n + 1 / before))
  const down = Math.hypot(Math.log(rate.ratio! / rate.low), half)
  const up = Math.hypot(Math.log(rate.high / rate.ratio!), half)
  const ratio = rate.ratio! * means
  return { ratio, low: ratio * Math.exp(-down), high: ratio * Math.exp(up), n, before }
}

/**
 * True where the whole interval of `compareAmounts` lies below 1, without working it out: its upper end is below 1
 * just when the rate is below the bound that the amounts leave for it, which one look at its distribution tells.
 */
export function areAmountsLess(recent: AmountWindow, past: AmountWindow, dispersion: number, tail: number): boolean {
  const [n, before] = [recent.amounts.length, past.amounts.length]
  if (before === 0 || !(past.exposure > 0) || !(recent.exposure > 0)) return false
  const now = weighed({ n, exposure: recent.exposure }, dispersion)
  const then = weighed({ n: before, exposure: past.exposure }, dispersion)
  const bound = n === 0 ? 1 : boundOf(recent, past, tail)
  return bound > 0 && chanceBelow(now, then, bound) > 1 - tail
}

/** How high the ratio of the rates may be for the ratio of all to stay below 1; 0 where even none would do. */
function boundOf(recent: AmountWindow, past: AmountWindow, tail: number): number {
  const [n, before] = [recent.amounts.length, past.amounts.length]
  const rate = n / recent.exposure / (before / past.exposure)
  const ratio = (rate * meanOf(recent.amounts)) / meanOf(past.amounts)
  const half = -normalQuantile(tail) * Math.sqrt(variationOf(recent, past) * (1 / n + 1 / before))
  const square = Math.log(ratio) ** 2 - half ** 2
  return ratio < 1 && square > 0 ? rate * Math.exp(Math.sqrt(square)) : 0
}

function meanOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length
}

/** The squared variation of amounts around the mean of their window, over it. */
function variationOf(...windows: AmountWindow[]): number {
  let [squares, n] = [0, 0]
  for (const { amounts } of windows) {
    const mean = meanOf(amounts)
    for (const amount of amounts) squares += (amount / mean - 1) ** 2
    n += amounts.length
  }
  return (PRIOR_AMOUNTS * ORDINARY_VARIATION + squares) / (PRIOR_AMOUNTS + n)
}
