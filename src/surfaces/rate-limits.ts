import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { rateLimiter } from 'hono-rate-limiter'
import { bearerOf } from './requests.ts'
import type { Visit } from './requests.ts'

const MINUTE_MS = 60_000
const TRIES_A_MINUTE = 20

/** Lets an address bring at most 20 wrong sign-in codes a minute. */
export function limitCodes(): MiddlewareHandler<Visit> {
  return limited(() => false, 403)
}

/** Lets an address bring at most 20 wrong keys a minute; requests without a key are not counted. */
export function limitTries(): MiddlewareHandler<Visit> {
  return limited((c) => bearerOf(c) === null, 401)
}

/** Lets an address ask for at most 20 private links a minute that open nothing. */
export function limitLinks(): MiddlewareHandler<Visit> {
  return limited(() => false, 404)
}

/** Lets an address send at most 20 answers a minute to private links: each is written down for good. */
export function limitAnswers(): MiddlewareHandler<Visit> {
  return limited((c) => c.req.method !== 'POST', null)
}

/** Counts the requests that end in `wrong`, or all of them. */
function limited(skip: (c: Context<Visit>) => boolean, wrong: number | null): MiddlewareHandler<Visit> {
  return rateLimiter<Visit>({
    windowMs: MINUTE_MS,
    limit: TRIES_A_MINUTE,
    standardHeaders: false,
    keyGenerator: addressOf,
    skip,
    skipSuccessfulRequests: wrong !== null,
    requestWasSuccessful: (c) => c.res.status !== wrong,
    handler: (c) => c.json({ refusal: { code: 'too-many-tries', args: { seconds: MINUTE_MS / 1000 } } }, 429),
  })
}

/** The address at the other end; requests made inside the program have none. */
function addressOf(c: Context<Visit>): string {
  return c.env?.incoming ? (getConnInfo(c).remote.address ?? '') : ''
}
