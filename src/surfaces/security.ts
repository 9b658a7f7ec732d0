import type { Context, Next } from 'hono'
import { Refusal } from '../core/refusal.ts'

/** Everything comes from our own address. Styles may be inline because the component library writes them at run time. */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** No HSTS: on plain loopback it would lock people out, and with TLS in front it is the front's to send. */
const HEADERS = {
  'content-security-policy': POLICY,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

export async function addSecurityHeaders(c: Context, next: Next): Promise<void> {
  await next()
  for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value)
}

/** True for the names of this machine itself: nobody else can answer under them. */
export function isLoopback(hostname: string): boolean {
  const name = hostname.replace(/^\[|\]$/g, '')
  return name === 'localhost' || name === '::1' || /^127(\.\d{1,3}){3}$/.test(name)
}

/**
 * Refuses a request that came under a foreign name (a page that points its own name at this machine),
 * and a change that another page asks for. `origin` is the configured public one, or null.
 */
export function checkOrigin(origin: string | null) {
  return async function refuseForeign(c: Context, next: Next): Promise<void> {
    const own = ownOrigin(c.req.header('host') ?? '', origin)
    if (own === null) throw new Refusal('origin-foreign', { origin: c.req.header('host') ?? '' })
    const asks = c.req.method !== 'GET' && c.req.method !== 'HEAD'
    if (asks && isForeign(c, own)) throw new Refusal('origin-foreign', { origin: foreignName(c) })
    await next()
  }
}

/** The origin a request belongs to by its Host header, or null when that name is not ours. */
function ownOrigin(host: string, configured: string | null): string | null {
  if (configured !== null && new URL(configured).host === host) return configured
  const parsed = URL.parse(`http://${host}`)
  return parsed && parsed.pathname === '/' && isLoopback(parsed.hostname) ? parsed.origin : null
}

/** Browsers always say where a change comes from, in one of two headers; programs say neither. */
function isForeign(c: Context, own: string): boolean {
  const from = c.req.header('origin')
  if (from !== undefined && from !== own) return true
  const site = c.req.header('sec-fetch-site')
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}

function foreignName(c: Context): string {
  return c.req.header('origin') ?? c.req.header('sec-fetch-site') ?? ''
}
