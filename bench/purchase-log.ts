import { readFileSync } from 'node:fs'
import { dayNumber } from '../src/core/day.ts'
import type { PurchaseLog } from '../src/core/models/purchase-log.ts'
import { chanceOf } from './chance.ts'

/** A log, the day it is looked at, and what each purchase came to in minor units. */
export type BenchLog = { log: PurchaseLog; until: number; minor: Float64Array }

/** The CDNOW log as it lies on disk, up to the day the papers look at. */
export function readCdnow(path: string): BenchLog {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n').slice(1)
  const log = { client: new Int32Array(lines.length), day: new Int32Array(lines.length) }
  const minor = new Float64Array(lines.length)
  for (const [i, line] of lines.entries()) {
    const [client, day, , amount] = line.split(',')
    log.client[i] = Number(client) - 1
    log.day[i] = dayNumber(day!)
    minor[i] = Math.round(100 * Number(amount))
  }
  return { log, until: dayNumber('1997-09-30'), minor }
}

const JOINING_DAYS = 84
const DAYS = 273
const WEEK = 7
const [RATE_SHAPE, RATE_SCALE, LOSS_A, LOSS_B] = [0.25, 4.4, 0.8, 2.4]

/** Clients who join within a quarter, buy at rates of their own and are lost by and by, much as in the CDNOW log. Always the same. */
export function makeLog(clients: number): BenchLog {
  const chance = chanceOf(clients)
  const [client, day, minor]: [number[], number[], number[]] = [[], [], []]
  for (let one = 0; one < clients; one++) {
    const weekly = gamma(RATE_SHAPE, chance) / RATE_SCALE
    const [a, b] = [gamma(LOSS_A, chance), gamma(LOSS_B, chance)]
    const usual = 1500 + 6000 * chance()
    for (let now = Math.floor(chance() * JOINING_DAYS); now <= DAYS;) {
      client.push(one)
      day.push(now)
      minor.push(Math.round(usual * (0.5 + chance())))
      now += Math.max(1, Math.ceil((-WEEK * Math.log(1 - chance())) / weekly))
      if (chance() < a / (a + b)) break
    }
  }
  const log = { client: Int32Array.from(client), day: Int32Array.from(day) }
  return { log, until: DAYS, minor: Float64Array.from(minor) }
}

/** Many events of few facts each: clients and days by chance, in the order of days, as logs are. */
export function makeEvents(events: number, clients: number): PurchaseLog {
  const chance = chanceOf(events)
  const [client, day] = [new Int32Array(events), new Int32Array(events)]
  for (let i = 0; i < events; i++) {
    client[i] = Math.floor(chance() * clients)
    day[i] = Math.floor((i / events) * 730)
  }
  return { client, day }
}

/** A Gamma(shape, 1) amount (Marsaglia and Tsang 2000). */
function gamma(shape: number, chance: () => number): number {
  if (shape < 1) return gamma(shape + 1, chance) * (1 - chance()) ** (1 / shape)
  const d = shape - 1 / 3
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())
    const v = (1 + x / Math.sqrt(9 * d)) ** 3
    if (v > 0 && Math.log(1 - chance()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v
  }
}
