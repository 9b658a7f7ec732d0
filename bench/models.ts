import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Bench } from './bench.ts'
import { count, megabytes, time } from './figures.ts'
import type { Figure } from './figures.ts'
import type { FittedLog } from './fit-log.ts'
import { root, runPart } from './processes.ts'

const CDNOW = join(root, '..', 'shared', 'data', 'cdnow')
const EVENTS = 10_000_000

type Peers = Record<string, string>
const NOTHING = { peers: {}, goals: {} }
type Book = { what: string; log: string; peers: Peers; goals: Peers }

/** What other packages took for the same on another machine, in the function alone; ratios matter, not seconds. */
const BOOKS: Book[] = [
  {
    what: 'CDNOW sample',
    log: join(CDNOW, 'cdnow_sample_transactions.csv'),
    peers: { 'bg-nbd': 'lifetimes 0.124 s, CLVTools 3.4 s', 'pareto-nbd': 'lifetimes 0.374 s, CLVTools 0.93 s' },
    goals: { 'bg-nbd': 'under 10 ms', 'pareto-nbd': 'under 30 ms' },
  },
  {
    what: 'CDNOW log',
    log: join(CDNOW, 'cdnow_master_transactions.csv'),
    peers: { 'bg-nbd': 'lifetimes 0.393 s, CLVTools 3.8 s' },
    goals: { 'bg-nbd': 'under 50 ms' },
  },
  {
    what: 'made',
    log: '100000',
    peers: { 'bg-nbd': 'lifetimes 1.2 s, CLVTools 19 s', 'pareto-nbd': 'lifetimes 23 s, CLVTools 14 s' },
    goals: { 'bg-nbd': 'under 150 ms', 'pareto-nbd': 'under 1 s' },
  },
  {
    what: 'made',
    log: '1000000',
    peers: {
      'bg-nbd': 'lifetimes 11.1 s, CLVTools 29 s (diverged)',
      'mbg-nbd': 'lifetimes 10.0 s',
      'pareto-nbd': 'lifetimes 233 s, CLVTools 30 s',
      'gamma-gamma': 'lifetimes 1.9 s, CLVTools 5.9 s',
    },
    goals: {
      'bg-nbd': 'under 0.7 s',
      'mbg-nbd': 'under 0.6 s',
      'pareto-nbd': 'under 6 s',
      'gamma-gamma': 'under 0.5 s',
    },
  },
]

/** Fits and predictions of whole books, each in a process of its own, with the memory it takes. */
export async function measureModels(bench: Bench): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const book of BOOKS) {
    const log = /^\d+$/.test(book.log) ? String(bench.sized(Number(book.log))) : book.log
    if (!/^\d+$/.test(log) && !existsSync(log)) {
      figures.push({ what: book.what, figure: 'skipped: the file is not there' })
      continue
    }
    bench.tell(`fitting ${book.what}, ${log}`)
    // With a tenth of the size there is nothing to hold it against.
    const { peers, goals } = log === book.log ? book : NOTHING
    figures.push(...figuresOf({ ...book, peers, goals }, await runPart<FittedLog>('fit-log.ts', [log])))
  }
  const events = bench.sized(EVENTS)
  bench.tell(`counting ${count(events)} purchases`)
  const counted = await runPart<FittedLog>('fit-log.ts', ['events', String(events)])
  const beside = 'elsewhere, with reading the file: pandas 10.4 s, data.table 6.4 s, DuckDB 2.5 s'
  const what = `${count(events)} purchases to ${count(counted.clients)} clients, in memory`
  return [
    ...figures,
    { what, figure: time(counted.countMs), beside, goal: 'under 2.5 s' },
    { what: `${what}: peak memory`, figure: megabytes(counted.peak) },
  ]
}

function figuresOf({ what, peers, goals }: Book, fitted: FittedLog): Figure[] {
  const { clients, events, patterns, countMs, groupMs, fits, predictions, peak } = fitted
  const book = `${what}, ${count(clients)} clients`
  const besides = (name: string) => (peers[name] ? { beside: `elsewhere: ${peers[name]}` } : {})
  return [
    {
      what: `${book}: purchases counted and grouped`,
      figure: time(countMs + groupMs),
      beside: `${count(events)} purchases, ${count(patterns)} patterns`,
    },
    ...Object.entries(fits).map(([name, ms]) => ({
      what: `${book}: ${name} fitted`,
      figure: time(ms),
      ...besides(name),
      ...(goals[name] ? { goal: goals[name] } : {}),
    })),
    ...Object.entries(predictions).map(([name, ms]) => ({
      what: `${book}: ${name} predicted`,
      figure: time(ms),
      beside: `${time((1000 * ms) / clients)} for 1,000 clients`,
    })),
    { what: `${book}: peak memory`, figure: megabytes(peak) },
  ]
}
