import { daysBetween } from '../day.ts'
import { wilson } from '../models/wilson.ts'
import type { Proportion } from '../models/wilson.ts'
import type { BookRates } from './book-rates.ts'
import type { Complaint } from './complained.ts'
import type { Evidence } from './evidence.ts'
import type { Args, GroundFacts } from './ground-reading.ts'
import { betaPrior, gammaPrior, shrunkRate, shrunkShare } from './shrink.ts'
import type { Estimate, GammaPrior } from './shrink.ts'
import { recentComplaints, talliesOf } from './tally.ts'

/** Under five there is too little to say (handbook 3.6). */
export const FEWEST = 5
const FEWEST_COMPLAINTS = 3
const SPAN_DAYS = 60

/** Where there is no book to compare with, at least every second delivery has to be complained of, surely (D). */
const ALONE = 0.5

/** At its lowest still twice what is usual: strong (D). */
const STRONG = 2

/** Before the book says anything: four of five complaints have something to them (M6, D). */
export const LEAN = { hits: 4, n: 5 }

/** How a client's complaints per delivery stand: drawn towards the others, or by themselves where there are too few others. */
export type Exposure = { estimate: Estimate; usual: number | null; others: number; prior: GammaPrior | null }

export function exposureOf(hits: number, n: number, others: BookRates): Exposure {
  const prior = gammaPrior(others.complaints)
  const clients = others.complaints.clients
  if (prior) return { estimate: shrunkRate(hits, n, prior), usual: prior.mean, others: clients, prior }
  const { low, high } = wilson(Math.min(hits, n), n)
  return { estimate: { value: n === 0 ? 0 : hits / n, low, high, hits, n }, usual: null, others: clients, prior }
}

/** The share of a client's complaints that are valid, drawn towards the firm's own rate. */
export function validityOf(hits: number, n: number, others: BookRates): Estimate {
  return shrunkShare(hits, n, betaPrior(others.validity, LEAN))
}

/**
 * Ground 1 (I5): constant complaints about small things. Both halves are needed, constant *and* minor: per delivery, held
 * against the other clients, over at least 60 days; minor by fixed anchors; and not valid in most of what was decided,
 * because whoever is right may speak as often as it happens.
 */
export function complaintGround(evidence: Evidence, others: BookRates): GroundFacts {
  const recent = recentComplaints(evidence)
  const because = recent.flatMap((one) => one.because)
  const tallies = talliesOf(evidence)
  const [{ hits, n }, { minor, validity }] = [tallies.complaints, tallies]
  const args: Args = {
    complaints: hits,
    deliveries: n,
    by: evidence.deliveries.by,
    minor: minor.hits,
    weighed: minor.n,
  }
  const told = (computed: GroundFacts['computed'], code: string, needs: string | null = null, more: Args = {}) => {
    return { computed, code, args: { ...args, decided: validity.n, valid: validity.hits, ...more }, because, needs }
  }
  if (hits === 0) return told('none', 'none-known')
  if (n < FEWEST) return told('not-assessable', 'too-little', 'deliveries')
  if (hits < FEWEST_COMPLAINTS) return told('none', 'few')
  const right = validityOf(validity.hits, validity.n, others)
  if (validity.n > 0 && right.value >= 0.5) return told('none', 'they-are-right')
  const exposure = exposureOf(hits, n, others)
  const compared: Args = { ...figuresOf(exposure), days: spanOf(recent) }
  if (!isConstant(exposure)) return told('none', 'not-more', null, compared)
  return smallness(evidence, exposure, recent, (computed, code, needs) => told(computed, code, needs, compared))
}

type Told = (computed: GroundFacts['computed'], code: string, needs?: string) => GroundFacts

/** The second half, where the first holds. */
function smallness(evidence: Evidence, exposure: Exposure, recent: readonly Complaint[], told: Told): GroundFacts {
  const { minor, validity } = talliesOf(evidence)
  if (minor.n < FEWEST_COMPLAINTS) return told('weak', 'severity-unsaid', 'severity')
  const small = wilson(minor.hits, minor.n)
  if (small.share! <= 0.5) return told('none', 'not-minor')
  if (validity.n < FEWEST_COMPLAINTS) return told('weak', 'undecided', 'findings')
  if (spanOf(recent) < SPAN_DAYS) return told('weak', 'too-short', 'time')
  return told(isStrong(exposure, small) ? 'strong' : 'some', 'constant-minor')
}

/** More often than others, and not by chance; without others, at half of all deliveries. */
function isConstant({ estimate, usual }: Exposure): boolean {
  return usual === null ? estimate.low >= ALONE : estimate.low > usual
}

function isStrong({ estimate, usual }: Exposure, small: Proportion): boolean {
  return usual !== null && estimate.low > STRONG * usual && small.low > 0.5
}

/** Rates in hundredths of a complaint per delivery, so that sentences need no fractions. */
function figuresOf({ estimate, usual, others }: Exposure): Args {
  const { value, low, high } = estimate
  const own = { rate: per100(value), low: per100(low), high: per100(high), clients: others }
  return usual === null ? own : { ...own, usual: per100(usual) }
}

function per100(rate: number): number {
  return Math.round(rate * 100)
}

function spanOf(recent: readonly Complaint[]): number {
  return recent.length === 0 ? 0 : daysBetween(recent[0]!.on, recent.at(-1)!.on)
}
