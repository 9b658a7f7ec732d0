import { setTimeout as sleep } from 'node:timers/promises'
import { addDays, dayIn } from '../src/core/day.ts'
import { FACTS_A_CLIENT } from './book.ts'
import type { Bench } from './bench.ts'
import { chanceOf } from './chance.ts'
import { count, megabytes, quantile, time } from './figures.ts'
import type { Figure } from './figures.ts'
import type { MadeBook } from './make-book.ts'
import { memoryOf, runPart, startServer, stop } from './processes.ts'

const CLIENTS = 10_000
const REQUESTS = 200
const WARM_UP = 20
const IN_FLIGHT = 2
const IDLE_MS = 3000
const GOAL = 'under 300 ms'

type Ask = { what: string; path: (i: number) => string; requests?: number; warmUp?: number; goal?: string }

/** How fast the real server answers on a made book of 10,000 clients and 1,000,000 facts, and what memory it takes. */
export async function measureToday(bench: Bench): Promise<Figure[]> {
  const clients = bench.sized(CLIENTS)
  const home = bench.newFolder()
  bench.tell(`writing a book of ${count(clients)} clients and ${count(clients * FACTS_A_CLIENT)} facts`)
  const book = await runPart<MadeBook>('make-book.ts', [home, String(clients)])
  const { child, address } = await startServer(home)
  bench.tell('asking the server')
  await sleep(IDLE_MS)
  const idle = memoryOf(child.pid!, 'VmRSS')
  const figures: Figure[] = []
  for (const one of asks(clients)) figures.push(await figureOf(one, address, book.key))
  const peak = memoryOf(child.pid!, 'VmHWM')
  await stop(child)
  return [
    ...figures,
    { what: 'memory of the server, idle', figure: megabytes(idle) },
    { what: 'memory of the server, peak', figure: megabytes(peak) },
    {
      what: 'readings of all clients, computed anew',
      figure: time(book.foldMs),
      beside: `${time((1000 * book.foldMs) / book.facts)} for 1,000 facts`,
    },
  ]
}

function asks(clients: number): Ask[] {
  const today = dayIn('UTC', new Date().toISOString())
  const chance = chanceOf(1)
  const any = () => Math.floor(chance() * clients)
  return [
    { what: 'see-today', path: () => '/api/see-today', goal: GOAL },
    {
      what: 'see-today on a past day, first asked',
      path: (i) => `/api/see-today?asOf=${addDays(today, -100 - i)}`,
      requests: 10,
      warmUp: 0,
    },
    {
      what: 'see-today on a past day, asked again',
      path: () => `/api/see-today?asOf=${addDays(today, -99)}`,
      goal: GOAL,
    },
    { what: 'see-client, any client', path: () => `/api/see-client?client=client-${any()}`, goal: GOAL },
    { what: 'see-timeline, any client', path: () => `/api/see-timeline?client=client-${any()}`, goal: GOAL },
    { what: 'list-clients, by value', path: () => '/api/list-clients?sort=value&descending=true', goal: GOAL },
    { what: 'list-clients, searched', path: () => `/api/list-clients?search=${any()}`, goal: GOAL },
  ]
}

async function figureOf(
  { what, path, requests = REQUESTS, warmUp = WARM_UP, goal }: Ask,
  address: string,
  key: string,
): Promise<Figure> {
  const headers = { authorization: `Bearer ${key}` }
  await askAll(warmUp, (i) => ask(`${address}${path(i)}`, headers))
  const times = await askAll(requests, (i) => ask(`${address}${path(i)}`, headers))
  const beside = `p95 ${time(quantile(times, 0.95))}, ${requests} requests`
  return { what, figure: `p50 ${time(quantile(times, 0.5))}`, beside, ...(goal ? { goal } : {}) }
}

/** Asks `n` times, two at a time; gives the milliseconds of each. */
async function askAll(n: number, one: (i: number) => Promise<number>): Promise<number[]> {
  const times: number[] = []
  let next = 0
  async function line(): Promise<void> {
    while (next < n) times.push(await one(next++))
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, line))
  return times
}

async function ask(url: string, headers: Record<string, string>): Promise<number> {
  const began = performance.now()
  const answer = await fetch(url, { headers })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${text.slice(0, 200)}`)
  return performance.now() - began
}
