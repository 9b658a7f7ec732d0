import { setTimeout as sleep } from 'node:timers/promises'
import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { SSEStreamingApi } from 'hono/streaming'
import type { Site, Visit } from './requests.ts'
import { runNamed } from '../app/run-named.ts'

const PAUSE_MS = 300
const UNDER_WAY = new Set(['waiting', 'running'])

type Seen = { state: string }

/** Server-sent events of an import: one at once, then one whenever something changed, until it has ended. */
export async function streamImport(c: Context<Visit>, site: Site, id: string): Promise<Response> {
  const { asker } = c.var
  const look = () => runNamed<Seen>(site.house, 'see-import', { id }, asker)
  const first = await look()
  // A proxy in front must not hold the events back.
  c.header('x-accel-buffering', 'no')
  return streamSSE(c, (stream) => follow(stream, site, first, look))
}

async function follow(stream: SSEStreamingApi, site: Site, first: Seen, look: () => Promise<Seen>): Promise<void> {
  let seen = first
  let sent = ''
  for (;;) {
    const text = JSON.stringify(seen)
    if (text !== sent) await stream.writeSSE({ data: text })
    sent = text
    if (!UNDER_WAY.has(seen.state) || stream.aborted || site.stopping.aborted) return
    await sleep(PAUSE_MS)
    if (stream.aborted || site.stopping.aborted) return
    seen = await look()
  }
}
