import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { House } from '../app/world.ts'
import { answersFor } from './health.ts'

/** A server of this data folder: where it listens, and the address people open. */
export type Serving = { pid: number; address: string; origin: string }

/** Notes who serves a data folder, so that a second server and `goodterms link` find it. */
export function noteServing(house: House, serving: Serving): void {
  writeFileSync(pathOf(house), JSON.stringify(serving))
}

export function forgetServing(house: House): void {
  if (noted(house)?.pid === process.pid) rmSync(pathOf(house), { force: true })
}

/** The server of this data folder, if one answers now; what a dead one left behind is passed over. */
export async function findServing(house: House): Promise<Serving | null> {
  const serving = noted(house)
  return serving && (await answersFor(house, serving.address)) ? serving : null
}

function noted(house: House): Serving | null {
  try {
    return JSON.parse(readFileSync(pathOf(house), 'utf8')) as Serving
  } catch {
    return null
  }
}

function pathOf(house: House): string {
  return join(house.home, 'serving.json')
}
