import type { ServerType } from '@hono/node-server'
import { Refusal } from '../core/refusal.ts'
import type { House } from '../app/world.ts'
import { answersFor } from './health.ts'
import type { ServeOptions } from './options.ts'
import { doorLink, openDoor } from './sign-in.ts'

/** Listens; gives the address. A port in use is refused with what to do about it. */
export async function listen(server: ServerType, { host, port }: ServeOptions, house: House): Promise<string> {
  const name = host.includes(':') ? `[${host.replace(/^\[|\]$/g, '')}]` : host
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host.replace(/^\[|\]$/g, ''), resolve)
    })
  } catch (error) {
    throw await listenRefusal(error, name, host, port, house)
  }
  const bound = server.address()
  return `http://${name}:${typeof bound === 'object' && bound ? bound.port : port}`
}

async function listenRefusal(error: unknown, name: string, host: string, port: number, house: House): Promise<unknown> {
  const { code } = error as { code?: string }
  if (code === 'EACCES') return new Refusal('port-forbidden', { port: String(port) })
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new Refusal('host-wrong', { host })
  if (code !== 'EADDRINUSE') return error
  const address = `http://${name}:${port}`
  if (!(await answersFor(house, address))) return new Refusal('port-in-use', { port: String(port) })
  return new Refusal('already-running', { address, link: doorLink(address, await openDoor(house)) })
}

const GRACE_MS = 5000

/** Takes no more requests, lets those under way end, and cuts off what takes too long. */
export async function closeServer(server: ServerType): Promise<void> {
  if (!server.listening) return
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  if ('closeIdleConnections' in server) server.closeIdleConnections()
  const cut = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), GRACE_MS)
  await closed
  clearTimeout(cut)
}
