import { medianOf } from '../models/robust.ts'
import type { ClientTally, Tally } from './client-tally.ts'
import { middleOf, rateOf, shareOf } from './pooled.ts'
import type { Pooled } from './pooled.ts'
import { compareBands } from './compare-bands.ts'
import type { Verdict } from './compare-bands.ts'
import { waitsOf } from './served.ts'
import type { BandServed } from './served.ts'
import { BANDS } from './tenure.ts'
import type { Band } from './tenure.ts'

/**
 * How long clients wait, in minutes: the median of the clients' own medians, so that nobody's many letters drown the
 * others. `answers` were given, `open` wait still, `exact` answers are timed to the minute.
 */
export type Wait = {
  median: number
  low: number | null
  high: number | null
  clients: number
  answers: number
  open: number
  exact: number
}

/**
 * How the clients of a band were served in the last year (N20): how long they wait, which share of the hours is that
 * of senior members (`n` hours), late promises a promise, credits an invoice, complaints a contact.
 */
export type Level = {
  band: Band
  clients: number
  wait: Wait | null
  senior: Pooled
  late: Pooled
  credits: Pooled
  complaints: Pooled
}

export type Levels = {
  levels: Level[]
  /** What can be told of those who stay against newcomers. */
  verdicts: Verdict[]
  /** Clients left out because nobody knows since when they are clients. */
  untold: number
}

/** The level of service by band, from every client's tally. */
export function levelsOf(tallies: Iterable<ClientTally>): Levels {
  const bands = new Map<Band, BandServed>(
    BANDS.map((band) => [band, { served: [], answers: 0, open: 0, exact: 0 }] as const),
  )
  let untold = 0
  for (const tally of tallies) {
    if (tally.untold) untold += 1
    for (const band of BANDS) addTally(bands.get(band)!, tally[band])
  }
  return {
    levels: BANDS.map((band) => levelOf(band, bands.get(band)!)),
    verdicts: compareBands(bands),
    untold,
  }
}

function addTally(band: BandServed, { waits, answers, open, exact, senior, late, credits, complaints }: Tally): void {
  if (waits.length + senior.n + late.n + credits.n + credits.hits + complaints.n + complaints.hits === 0) return
  const wait = waits.length > 0 ? medianOf(waits) : null
  band.served.push({ wait, senior, late, credits, complaints })
  band.answers += answers
  band.open += open
  band.exact += exact
}

function levelOf(band: Band, { served, answers, open, exact }: BandServed): Level {
  const middle = middleOf(waitsOf(served))
  return {
    band,
    clients: served.length,
    wait: middle && { ...middleWithout(middle), clients: middle.n, answers, open, exact },
    senior: shareOf(served.map((one) => one.senior)),
    late: capped(rateOf(served.map((one) => one.late))),
    credits: rateOf(served.map((one) => one.credits)),
    complaints: rateOf(served.map((one) => one.complaints)),
  }
}

function middleWithout({ median, low, high }: { median: number; low: number | null; high: number | null }) {
  return { median: Math.round(median), low: low && Math.round(low), high: high && Math.round(high) }
}

/** No more than all promises are late. */
function capped(rate: Pooled): Pooled {
  return { ...rate, high: rate.high === null ? null : Math.min(1, rate.high) }
}
