import { createHash } from 'node:crypto'
import type { Hono } from 'hono'
import { VERSION } from '../app/version.ts'
import type { House } from '../app/world.ts'
import type { Visit } from './requests.ts'

const WAIT_MS = 1000

/** Names the book a server serves without saying where it lies. */
export function houseMark(house: House): string {
  return createHash('sha256').update(`${house.home}\n${house.database.url}`).digest('hex').slice(0, 16)
}

/** `GET /health`: that Good Terms answers here, in which version, and the mark of its book. */
export function addHealthRoute(app: Hono<Visit>, house: House): void {
  app.get('/health', (c) => c.json({ goodterms: VERSION, house: houseMark(house) }))
}

/** True when the Good Terms of this very book answers at an address. */
export async function answersFor(house: House, address: string): Promise<boolean> {
  try {
    const answer = await fetch(`${address}/health`, { signal: AbortSignal.timeout(WAIT_MS) })
    const said = (await answer.json()) as { house?: string }
    return said.house === houseMark(house)
  } catch {
    return false
  }
}
