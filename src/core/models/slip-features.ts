import type { DayNumber } from '../day.ts'
import { logit } from './calibration.ts'
import { modelOf } from './choose.ts'
import type { ClientCounts, Fit } from './purchase-model.ts'

/**
 * What the slip score looks at. All parts are free of units: times are measured against the horizon, the
 * client's own gaps or the book's, so that weights learned over one horizon hold over another.
 *
 * - `model`: log odds to buy again within the horizon, of the purchase model with the highest likelihood
 *   among MBG/NBD and MBG/CNBD-k (which never takes a single old purchase for a sign of life);
 * - `expected`: log of the purchases Pareto/NBD expects, the best single ranking on logs without a rhythm;
 * - `silence`: log of the wait since the last purchase, in horizons: the plain rule every model must beat;
 * - `overdue`: the wait against the client's own gaps, in standard deviations of their logs, from 0 (within
 *   the usual) on. Who is regular has a small deviation, so that for them a little late counts as much;
 * - `rate`: log of 1 + purchases in as long as the horizon, drawn towards none where little is known;
 * - `change`: log of purchases in the last third of the time known against a third of all of them.
 *
 * How long somebody has been a client is not among them (N5): what they bought is always taken by time.
 */
export const SLIP_PARTS = ['model', 'expected', 'silence', 'overdue', 'rate', 'change'] as const
export type SlipPart = (typeof SLIP_PARTS)[number]
const EXPECTED = SLIP_PARTS.indexOf('expected')

/** What is the same for all clients of a book: its fits (either may be missing), days in their unit, its usual gap in days. */
export type SlipGround = { model: Fit | null; pareto: Fit | null; unit: number; usualGap: number }

/** Older gaps say little about today's rhythm. */
const RECENT_GAPS = 24
/** The book's usual gap counts as one gap of the client's own; its spread (of logs, squared) as two. */
const BOOK_GAPS = 1
const BOOK_SPREAD = 0.8
const BOOK_SPREADS = 2
/** Beyond so many deviations later is not worse. */
const MOST_OVERDUE = 6
/** Two waits of this part of a horizon or less are alike: nobody is gone after a day. */
const LEAST_WAIT = 0.02
const LEAST_EXPECTED = 1e-4

/**
 * The parts for one client at the end of day `on`, looking `horizon` days ahead. `days` ascending and each
 * once, of which the first `n` (at least 1) are not after `on`. In the order of `SLIP_PARTS`.
 */
export function slipFeatures(
  days: ArrayLike<DayNumber>,
  n: number,
  on: DayNumber,
  horizon: number,
  ground: SlipGround,
): number[] {
  const [first, last] = [days[0]!, days[n - 1]!]
  const [x, wait, time] = [n - 1, on - last, on - first]
  const { pBuy, expected } = predictedFor(x, last - first, time, horizon, ground)
  return [
    logit(pBuy),
    Math.log(expected + LEAST_EXPECTED),
    Math.log((wait + 1) / horizon + LEAST_WAIT),
    overdueOf(days, n, wait, ground.usualGap),
    Math.log1p((x * horizon) / (time + horizon)),
    changeOf(days, n, on - time / 3),
  ]
}

/** The purchases expected that a client's features were made with. */
export function expectedIn(features: ArrayLike<number>, from: number): number {
  return Math.max(0, Math.exp(features[from + EXPECTED]!) - LEAST_EXPECTED)
}

/** Without a fit the plain odds: as long silent as the horizon is even chances, the usual gap being no silence. */
function predictedFor(
  x: number,
  until: number,
  time: number,
  horizon: number,
  { model, pareto, unit, usualGap }: SlipGround,
): { pBuy: number; expected: number } {
  const client: ClientCounts = { x, t_x: until / unit, T: time / unit, logGaps: 0 }
  const plain = horizon / (horizon + usualGap + time - until)
  const pBuy = model ? modelOf(model).predict(model.params, client, horizon / unit).pBuy : plain
  if (pareto) return { pBuy, expected: modelOf(pareto).predict(pareto.params, client, horizon / unit).expected }
  return { pBuy, expected: (pBuy * (x + 1) * horizon) / (time + usualGap) }
}

function overdueOf(days: ArrayLike<DayNumber>, n: number, wait: number, usualGap: number): number {
  const from = Math.max(1, n - RECENT_GAPS)
  const gaps = n - from
  let [sum, squares] = [0, 0]
  for (let i = from; i < n; i++) {
    const log = Math.log(days[i]! - days[i - 1]!)
    sum += log
    squares += log * log
  }
  const usual = (sum + BOOK_GAPS * Math.log(usualGap)) / (gaps + BOOK_GAPS)
  const own = gaps === 0 ? 0 : Math.max(0, squares - (sum * sum) / gaps)
  const spread = (own + BOOK_SPREADS * BOOK_SPREAD) / (Math.max(0, gaps - 1) + BOOK_SPREADS)
  return Math.min(MOST_OVERDUE, Math.max(0, (Math.log(wait + 1) - usual) / Math.sqrt(spread)))
}

function changeOf(days: ArrayLike<DayNumber>, n: number, from: number): number {
  let recent = 0
  for (let i = n - 1; i > 0 && days[i]! > from; i--) recent++
  return Math.log((recent + 1) / ((n - 1) / 3 + 1))
}
