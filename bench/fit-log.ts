/**
 * Fits the models to one log and predicts every client, in a process of its own so that its memory can be
 * told. Argument: a number of made clients, the path of a CDNOW log, or `events` with their number.
 */
import { groupClients } from '../src/core/models/book-counts.ts'
import { MODELS } from '../src/core/models/choose.ts'
import { fitPurchases } from '../src/core/models/fit-purchases.ts'
import { fitGammaGamma } from '../src/core/models/gamma-gamma.ts'
import { countPurchases } from '../src/core/models/purchase-log.ts'
import type { CountedClients } from '../src/core/models/purchase-log.ts'
import { isFit } from '../src/core/models/purchase-model.ts'
import type { Fit } from '../src/core/models/purchase-model.ts'
import { memoryOf, report } from './processes.ts'
import { makeEvents, makeLog, readCdnow } from './purchase-log.ts'
import type { BenchLog } from './purchase-log.ts'

/** Milliseconds; `fits` and `predictions` by model. */
export type FittedLog = {
  events: number
  clients: number
  patterns: number
  countMs: number
  groupMs: number
  fits: Record<string, number>
  predictions: Record<string, number>
  peak: number
}

const WEEK = 7
const HORIZON = 39
const FITTED = ['bg-nbd', 'mbg-nbd', 'mbg-cnbd-2', 'pareto-nbd'] as const
/** A small book is fitted several times, so that the program runs at its usual speed; the quickest is told. */
const QUICK_CLIENTS = 50_000
const RUNS = 5

const [what = '', number = ''] = process.argv.slice(2)
if (what === 'events') report(countEvents(Number(number)))
else report(fitLog(/^\d+$/.test(what) ? makeLog(Number(what)) : readCdnow(what)))

function countEvents(events: number): Pick<FittedLog, 'events' | 'clients' | 'countMs' | 'peak'> {
  const log = makeEvents(events, events / 10)
  const [counted, countMs] = timed(() => countPurchases(log, 730, WEEK))
  return { events, clients: counted.client.length, countMs, peak: memoryOf('self', 'VmHWM') }
}

function fitLog({ log, until, minor }: BenchLog): FittedLog {
  const [counted, countMs] = timed(() => countPurchases(log, until, WEEK))
  const [book, groupMs] = timed(() => groupClients(counted))
  const clients = counted.client.length
  const fits: FittedLog['fits'] = {}
  const predictions: FittedLog['predictions'] = {}
  for (const name of FITTED) {
    const [fit, fitMs] = quickest(clients, () => fitPurchases(MODELS[name], book))
    fits[name] = fitMs
    if (isFit(fit)) predictions[name] = quickest(clients, () => predictAll(fit, counted))[1]
  }
  const spent = spendOf({ log, until, minor }, counted)
  fits['gamma-gamma'] = quickest(clients, () => fitGammaGamma(spent))[1]
  const sizes = { events: log.day.length, clients, patterns: book.x.length }
  return { ...sizes, countMs, groupMs, fits, predictions, peak: memoryOf('self', 'VmHWM') }
}

function predictAll(fit: Fit, { client, x, t_x, T, logGaps }: CountedClients): number {
  const { predict } = MODELS[fit.model as (typeof FITTED)[number]]
  let sum = 0
  for (let i = 0; i < client.length; i++) {
    sum += predict(fit.params, { x: x[i]!, t_x: t_x[i]!, T: T[i]!, logGaps: logGaps[i]! }, HORIZON).expected
  }
  return sum
}

/** The mean of the repeat purchases of each counted client; the first day of each is left out. */
function spendOf({ log, until, minor }: BenchLog, counted: CountedClients): { x: Float64Array; mean: Float64Array } {
  const most = log.client.reduce((largest, one) => Math.max(largest, one), 0)
  const [first, sum] = [new Int32Array(most + 1).fill(until + 1), new Float64Array(most + 1)]
  log.client.forEach((one, i) => (first[one] = Math.min(first[one]!, log.day[i]!)))
  log.client.forEach((one, i) => {
    if (log.day[i]! <= until && log.day[i]! > first[one]!) sum[one] = sum[one]! + minor[i]!
  })
  return { x: counted.x, mean: counted.x.map((x, i) => (x === 0 ? 0 : sum[counted.client[i]!]! / x)) }
}

function quickest<T>(clients: number, work: () => T): [T, number] {
  const runs = Array.from({ length: clients < QUICK_CLIENTS ? RUNS : 1 }, () => timed(work))
  return [runs[0]![0], Math.min(...runs.map(([, ms]) => ms))]
}

function timed<T>(work: () => T): [T, number] {
  const began = performance.now()
  const done = work()
  return [done, performance.now() - began]
}
