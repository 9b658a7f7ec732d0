import { compareRates, weakPrior, weighed } from '../models/rate-change.ts'
import { dispersionAmong, totalOf } from './pooled.ts'
import type { Part } from './pooled.ts'
import { rankSum } from './rank-sum.ts'
import { waitsOf } from './served.ts'
import type { BandServed, Served } from './served.ts'
import type { Band } from './tenure.ts'

export const MEASURES = ['wait', 'senior', 'late', 'credits', 'complaints'] as const
export type Measure = (typeof MEASURES)[number]

/**
 * What can be told of a measure between those who stayed and newcomers: `worse` or `better` served where chance does
 * not explain it, `same` where no difference can be told, `unknown` where one side has nothing on record. `stay` and
 * `new` are how many answers, hours, promises, invoices or contacts it is told from, of how many clients.
 */
export type Verdict = {
  measure: Measure
  band: Exclude<Band, 'new'>
  verdict: 'worse' | 'better' | 'same' | 'unknown'
  stay: { n: number; clients: number }
  new: { n: number; clients: number }
}

const STAYERS = ['settled', 'long'] as const
/** One in twenty is chance; two bands are held against newcomers, so each may err half as often. */
const CHANCE = 0.05 / STAYERS.length

/** Both bands of those who stayed against newcomers, measure by measure. */
export function compareBands(bands: ReadonlyMap<Band, BandServed>): Verdict[] {
  const newcomers = bands.get('new')!
  return MEASURES.flatMap((measure) =>
    STAYERS.map((band) => {
      const stayers = bands.get(band)!
      const [stay, fresh] = [countOf(measure, stayers), countOf(measure, newcomers)]
      const known = stay.n > 0 && fresh.n > 0
      const verdict = known ? verdictOf(measure, stayers.served, newcomers.served) : 'unknown'
      return { measure, band, verdict, stay, new: fresh }
    }),
  )
}

function countOf(measure: Measure, { served, answers, open }: BandServed): { n: number; clients: number } {
  if (measure === 'wait') return { n: answers + open, clients: waitsOf(served).length }
  const parts = served.map((one) => one[measure])
  return { n: totalOf(parts).n, clients: parts.filter(({ n }) => n > 0).length }
}

function verdictOf(measure: Measure, stayers: readonly Served[], newcomers: readonly Served[]): Verdict['verdict'] {
  if (measure === 'wait') return ranked(waitsOf(stayers), waitsOf(newcomers), 'worse')
  if (measure === 'senior') return ranked(sharesOf(stayers), sharesOf(newcomers), 'better')
  return counted(
    stayers.map((one) => one[measure]),
    newcomers.map((one) => one[measure]),
  )
}

/** Each client stands for itself: ten letters of one client are not ten clients. */
function ranked(stayers: readonly number[], newcomers: readonly number[], whenAbove: 'worse' | 'better') {
  const { p, above } = rankSum(stayers, newcomers)
  if (p > CHANCE) return 'same'
  return above === (whenAbove === 'worse') ? 'worse' : 'better'
}

function sharesOf(served: readonly Served[]): number[] {
  return served.flatMap(({ senior: { hits, n } }) => (n > 0 ? [hits / n] : []))
}

/** Rates of what goes wrong, each event weighing less where it comes in bursts with single clients. */
function counted(stayers: readonly Part[], newcomers: readonly Part[]): Verdict['verdict'] {
  const spread = Math.max(dispersionAmong(stayers), dispersionAmong(newcomers))
  const windowOf = (parts: readonly Part[]) => {
    const { hits, n } = totalOf(parts)
    return weighed({ n: hits, exposure: n }, spread)
  }
  const [stay, fresh] = [windowOf(stayers), windowOf(newcomers)]
  if (stay.n + fresh.n === 0) return 'same'
  const { low, high } = compareRates(stay, fresh, weakPrior(stay, fresh), CHANCE / 2)
  return low > 1 ? 'worse' : high < 1 ? 'better' : 'same'
}
