import type { BookCounts } from './purchase-model.ts'

/**
 * A book made ready for the likelihood of a model with dropout after a purchase. What depends on `x`
 * or on `T` alone is added up over clients once, so that each evaluation needs two logarithms for a
 * distinct time and only one exponential and one logarithm for a distinct client.
 */
export type DropoutBook = {
  phases: number
  /** 1 where a client may be lost after the first purchase already (MBG), 0 where not (BG). */
  first: 0 | 1
  clients: number
  /** Distinct times; the `weight` of clients whose `T` it is, and the phases they have behind them. */
  times: Float64Array
  timeWeight: Float64Array
  timePhases: Float64Array
  /** `more[j]`: the weight of clients with more than `j` repeat purchases. */
  more: Float64Array
  /** The clients who may have been lost: places of `t_x` and `T` among the times, `x` and weight. */
  x: Int32Array
  at: Int32Array
  until: Int32Array
  weight: Float64Array
  /** What the parameters do not change: the gaps themselves, between the phases. */
  constant: number
}

const LOG_FACTORIAL = [0, 0, Math.log(2), Math.log(6)]

export function dropoutBookOf(counts: BookCounts, phases: number, first: 0 | 1): DropoutBook {
  const size = counts.x.length
  const { times, at, until } = distinctTimes(counts)
  const [timeWeight, timePhases] = [new Float64Array(times.length), new Float64Array(times.length)]
  let [most, clients, constant, open] = [0, 0, 0, 0]
  for (let i = 0; i < size; i++) {
    const [x, weight, place] = [counts.x[i]!, counts.weight[i]!, until[i]!]
    timeWeight[place] = timeWeight[place]! + weight
    timePhases[place] = timePhases[place]! + weight * phases * x
    clients += weight
    if (phases > 1) constant += weight * ((phases - 1) * counts.logGaps[i]! - x * LOG_FACTORIAL[phases - 1]!)
    if (x > most) most = x
    if (x + first > 0) open++
  }
  const more = moreThan(counts, most)
  const book = { phases, first, clients, times, timeWeight, timePhases, more, constant }
  return { ...book, ...openClients(counts, at, until, first, open) }
}

/** The weight of clients with more than 0, 1, … repeat purchases, up to `most`. */
function moreThan(counts: BookCounts, most: number): Float64Array {
  const more = new Float64Array(most + 1)
  for (let i = 0; i < counts.x.length; i++) {
    const x = counts.x[i]!
    if (x > 0) more[x - 1] = more[x - 1]! + counts.weight[i]!
  }
  for (let j = most - 1; j >= 0; j--) more[j] = more[j]! + more[j + 1]!
  return more
}

type OpenClients = Pick<DropoutBook, 'x' | 'at' | 'until' | 'weight'>

function openClients(counts: BookCounts, at: Int32Array, until: Int32Array, first: 0 | 1, open: number): OpenClients {
  const clients = { x: new Int32Array(open), at: new Int32Array(open), until: new Int32Array(open) }
  const weight = new Float64Array(open)
  for (let i = 0, j = 0; i < counts.x.length; i++) {
    if (counts.x[i]! + first === 0) continue
    clients.x[j] = counts.x[i]!
    clients.at[j] = at[i]!
    clients.until[j] = until[i]!
    weight[j++] = counts.weight[i]!
  }
  return { ...clients, weight }
}

type TimesOfBook = { times: Float64Array; at: Int32Array; until: Int32Array }

/** The distinct values of `t_x` and `T`, with the places of each client's two among them. */
function distinctTimes(counts: BookCounts): TimesOfBook {
  const size = counts.x.length
  const places = new Map<number, number>()
  const [at, until] = [new Int32Array(size), new Int32Array(size)]
  for (let i = 0; i < size; i++) {
    at[i] = placeOf(places, counts.t_x[i]!)
    until[i] = placeOf(places, counts.T[i]!)
  }
  return { times: Float64Array.from(places.keys()), at, until }
}

function placeOf(places: Map<number, number>, time: number): number {
  const known = places.get(time)
  if (known !== undefined) return known
  places.set(time, places.size)
  return places.size - 1
}
