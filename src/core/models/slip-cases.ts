import type { DayNumber } from '../day.ts'
import type { Cases } from './logistic.ts'
import { clientsIn, countUntil, daysOf, firstDayIn } from './purchase-days.ts'
import type { PurchaseDays } from './purchase-days.ts'
import { slipFeatures, SLIP_PARTS } from './slip-features.ts'
import type { SlipGround } from './slip-features.ts'
import { fullOrigins, shortOrigins } from './slip-origins.ts'
import type { Origin } from './slip-origins.ts'

/**
 * The clients of a book as they were on a past day: features, one client after the other, and how often each bought
 * within the horizon after it (days with a purchase). Of a large book every `stride`-th client.
 */
export type PastCases = { origin: Origin; features: Float64Array; again: Uint16Array; n: number; stride: number }

/** So many cases are learned from at most; of a larger book every so-manieth client. */
const MOST_CASES = 18_000
/** An origin with fewer clients teaches chance. */
const LEAST_CASES = 10
/** Clients known for less time, in horizons, than nearly all of today are left out: what holds for the newly joined is another thing. */
const NEWEST = 0.05
const NEWEST_SLACK = 0.9

/** Whole horizons must show this part of the clients, or shortened ones are looked at too. */
const ENOUGH_CLIENTS = 0.25

/** What the past of a book teaches; nothing where it is too young or too small. */
export function pastCases(book: PurchaseDays, until: DayNumber, horizon: number, ground: SlipGround): PastCases[] {
  const first = firstDayIn(book)
  const least = leastKnown(book, until) / horizon
  const full = casesFrom(book, fullOrigins(first, until, horizon), ground, least)
  const shown = full.reduce((most, { n, stride }) => Math.max(most, n * stride), 0)
  if (shown >= ENOUGH_CLIENTS * clientsIn(book)) return full
  return [...casesFrom(book, shortOrigins(first, until), ground, least), ...full]
}

function casesFrom(book: PurchaseDays, origins: readonly Origin[], ground: SlipGround, least: number): PastCases[] {
  const stride = Math.max(1, Math.ceil((clientsIn(book) * origins.length) / MOST_CASES))
  const past = origins.map((origin) => casesAt(book, origin, ground, least * origin.horizon, stride))
  return past.filter((cases) => cases.n >= LEAST_CASES)
}

/** For how many days all but the newest clients are known at `until`. */
function leastKnown(book: PurchaseDays, until: DayNumber): number {
  const known: number[] = []
  for (let i = 0; i < clientsIn(book); i++) {
    const days = daysOf(book, i)
    if (days.length > 0 && days[0]! <= until) known.push(until - days[0]!)
  }
  const sorted = Float64Array.from(known).toSorted()
  return sorted.length === 0 ? 0 : NEWEST_SLACK * sorted[Math.floor(NEWEST * sorted.length)]!
}

function casesAt(
  book: PurchaseDays,
  origin: Origin,
  ground: SlipGround,
  leastKnownDays: number,
  stride: number,
): PastCases {
  const clients = Math.ceil(clientsIn(book) / stride)
  const features = new Float64Array(clients * SLIP_PARTS.length)
  const again = new Uint16Array(clients)
  let n = 0
  for (let i = 0; i < clientsIn(book); i += stride) {
    const days = daysOf(book, i)
    const until = countUntil(days, origin.on)
    if (until === 0 || origin.on - days[0]! < leastKnownDays) continue
    features.set(slipFeatures(days, until, origin.on, origin.horizon, ground), n * SLIP_PARTS.length)
    again[n++] = countUntil(days, origin.on + origin.horizon) - until
  }
  return { origin, features: features.slice(0, n * SLIP_PARTS.length), again: again.slice(0, n), n, stride }
}

/**
 * All cases as one regression: the weights of the parts are shared, each origin has a level of its own, because
 * one season or one year is busier than another. Origins look at the same clients, so that all of them
 * together count as the root of their number.
 */
export function regressionOf(past: readonly PastCases[]): Cases {
  const [parts, total] = [SLIP_PARTS.length, past.reduce((sum, { n }) => sum + n, 0)]
  const width = parts + past.length
  const together = Math.sqrt(past.reduce((sum, { origin }) => sum + origin.weight, 0))
  const cases = { rows: new Float64Array(total * width), width, outcomes: new Float64Array(total) }
  const weights = new Float64Array(total)
  let at = 0
  past.forEach(({ origin, features, again, n }, place) => {
    for (let i = 0; i < n; i++, at++) {
      cases.rows.set(features.subarray(i * parts, (i + 1) * parts), at * width)
      cases.rows[at * width + parts + place] = 1
      cases.outcomes[at] = again[i]! > 0 ? 1 : 0
      weights[at] = origin.weight / together
    }
  })
  return { ...cases, weights }
}
