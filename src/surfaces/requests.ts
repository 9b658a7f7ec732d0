import { createHash } from 'node:crypto'
import type { HttpBindings } from '@hono/node-server'
import type { Context, Next } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Logger } from 'pino'
import { Refusal } from '../core/refusal.ts'
import { outcomeOf } from '../app/refusals.ts'
import type { Asker } from '../app/run-action.ts'
import { asRefusal } from '../app/run-action.ts'
import type { House } from '../app/world.ts'
import { noteBug } from './bugs.ts'
import { keyPerson, sessionPerson } from './sign-in.ts'

/** What every route can reach. */
export type Site = {
  house: House
  log: Logger
  /** The configured public origin (`https://…`), or null on loopback. */
  origin: string | null
  /** Bytes an upload may have. */
  uploadLimit: number
  /** Aborted when the program is asked to stop: long answers end then. */
  stopping: AbortSignal
  /** Tells the worker that there may be something to do. */
  wake: () => void
}

/** What a request carries through its route. */
export type Visit = { Bindings: Partial<HttpBindings>; Variables: { asker: Asker } }

/** Browsers share cookies among the ports of a host, so each house has a name of its own. */
export function cookieName(site: Site): string {
  const { url } = site.house.database
  const name = `goodterms_${createHash('sha256').update(url).digest('hex').slice(0, 8)}`
  return site.origin ? `__Host-${name}` : name
}

/** Finds out who asks: a program by its key, a browser by its session, else nobody yet. */
export function knowAsker(site: Site) {
  return async function find(c: Context<Visit>, next: Next): Promise<void> {
    c.set('asker', await askerOf(site, c))
    await next()
  }
}

/** A key that was sent and is not good is refused; without any, what anyone may ask is still answered. */
async function askerOf(site: Site, c: Context<Visit>): Promise<Asker> {
  const key = bearerOf(c)
  if (key !== null) {
    const person = await keyPerson(site.house, key)
    if (!person) throw new Refusal('sign-in-needed')
    return { person, surface: 'http' }
  }
  const token = getCookie(c, cookieName(site))
  return { person: token ? await sessionPerson(site.house, token) : null, surface: 'web' }
}

/** The access key of a request, or null when it brings none. */
export function bearerOf(c: Context): string | null {
  return /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? null
}

/** Answers what was thrown: a refusal with its status, anything else as a bug with its reference. */
export function answerTrouble(site: Site) {
  return function answer(thrown: Error, c: Context): Response {
    const error = asRefusal(thrown)
    if (error instanceof Refusal) {
      const { code, args } = error
      return c.json({ refusal: { code, args } }, outcomeOf(code).status)
    }
    const bug = noteBug(site.log, error, `${c.req.method} ${c.req.path}`)
    return c.json({ bug }, 500)
  }
}
