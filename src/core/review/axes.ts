import { wilson } from '../models/wilson.ts'
import type { BookRates } from './book-rates.ts'
import type { Evidence } from './evidence.ts'
import { exposureOf, FEWEST, validityOf } from './ground-complaints.ts'
import type { Args } from './ground-reading.ts'
import type { Estimate, Sums } from './shrink.ts'
import { othersThan, talliesOf } from './tally.ts'
import type { Tally } from './tally.ts'

export const AXES = ['exposure', 'validity', 'severity', 'acceptance', 'recurrence', 'conduct'] as const
export type AxisName = (typeof AXES)[number]

/**
 * One of six ways to look at a client (handbook 3.6). They are never added up. `hits` of `n` as counted; `value` with its
 * 95 % interval, drawn towards the book where the axis has a prior; `usual` is what the others' is, of `others` clients.
 * `tooLittle`: n is under five, and the screen says so instead of a figure. Conduct is a count and has no share.
 */
export type Axis = {
  axis: AxisName
  hits: number
  n: number
  value: number | null
  low: number | null
  high: number | null
  usual: number | null
  others: number
  tooLittle: boolean
  args: Args
  because: string[]
}

/** The six axes of a client against the others of the book. */
export function axesOf(evidence: Evidence, book: BookRates): Axis[] {
  const others = othersThan(evidence, book)
  const { complaints, validity, minor, acceptance, recurrence } = talliesOf(evidence)
  const exposure = exposureOf(complaints.hits, complaints.n, others)
  const right = validityOf(validity.hits, validity.n, others)
  const by = { by: evidence.deliveries.by }
  return [
    { ...axis('exposure', complaints, exposure.estimate, exposure.usual, exposure.others), args: by },
    axis('validity', validity, right, shareIn(others.validity), others.validity.clients),
    plain('severity', minor, others.minor),
    plain('acceptance', acceptance, others.acceptance),
    plain('recurrence', recurrence, others.recurrence),
    conductAxis(evidence),
  ]
}

function axis(name: AxisName, tally: Tally, estimate: Estimate, usual: number | null, others: number): Axis {
  const { hits, n, because } = tally
  const known = n > 0
  return {
    axis: name,
    hits,
    n,
    value: known ? estimate.value : null,
    low: known ? estimate.low : null,
    high: known ? estimate.high : null,
    usual,
    others,
    tooLittle: n < FEWEST,
    args: {},
    because,
  }
}

/** A share without a prior, with Wilson's interval. */
function plain(name: AxisName, tally: Tally, others: Sums): Axis {
  const { hits, n } = tally
  const { share, low, high } = wilson(hits, n)
  return axis(name, tally, { value: share ?? 0, low, high, hits, n }, shareIn(others), others.clients)
}

function shareIn({ hits, n, clients }: Sums): number | null {
  return clients === 0 || n === 0 ? null : hits / n
}

const CATEGORIES = ['persistence', 'demands', 'cooperation', 'arguments', 'behaviour'] as const

/** Incidents by category and gravity (I6): counted, never divided, and never mixed with complaints. */
function conductAxis({ incidents }: Evidence): Axis {
  const counting = incidents.filter((one) => one.counts)
  const args: Args = { gravity: Math.max(0, ...counting.map(({ gravity }) => gravity)) }
  for (const category of CATEGORIES) args[category] = counting.filter((one) => one.category === category).length
  const nothing = { value: null, low: null, high: null, usual: null, others: 0, tooLittle: false }
  const because = counting.flatMap((one) => one.because)
  return { axis: 'conduct', hits: counting.length, n: counting.length, ...nothing, args, because }
}
