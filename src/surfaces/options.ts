import { parseArgs } from 'node:util'
import { Refusal } from '../core/refusal.ts'
import type { Environment } from '../app/home.ts'
import { isLoopback } from './security.ts'

export type ServeOptions = {
  port: number
  host: string
  sample: boolean
  home: string | undefined
  origin: string | null
}

const DEFAULT_PORT = '4747'
const DEFAULT_HOST = '127.0.0.1'

/** The options of `serve`. Refuses what is unknown, no port, and an open address without a public origin. */
export function serveOptions(args: readonly string[], env: Environment): ServeOptions {
  const values = parseServe(args)
  const port = Number(values.port ?? env['GOODTERMS_PORT'] ?? DEFAULT_PORT)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Refusal('port-wrong', { port: values.port ?? '' })
  const host = values.host ?? DEFAULT_HOST
  const origin = originOf(values.origin ?? env['GOODTERMS_ORIGIN'])
  if (!isLoopback(host) && origin === null) throw new Refusal('bind-open', { host })
  return { port, host, sample: values.sample ?? false, home: values.home, origin }
}

function parseServe(args: readonly string[]) {
  const options = {
    port: { type: 'string' },
    host: { type: 'string' },
    sample: { type: 'boolean' },
    home: { type: 'string' },
    origin: { type: 'string' },
  } as const
  try {
    return parseArgs({ args: [...args], options }).values
  } catch {
    throw new Refusal('option-unknown', { option: args.join(' ') })
  }
}

/** `https://host[:port]` and nothing more: cookies and links are made from it. */
function originOf(text: string | undefined): string | null {
  if (!text) return null
  const url = URL.parse(text)
  if (url?.protocol !== 'https:' || url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new Refusal('origin-wrong', { origin: text })
  }
  return url.origin
}

/** Bytes an upload may have, by `GOODTERMS_UPLOAD_LIMIT` (bytes), else `usual`. */
export function uploadLimit(env: Environment, usual: number): number {
  const asked = Number(env['GOODTERMS_UPLOAD_LIMIT'])
  return Number.isInteger(asked) && asked > 0 ? asked : usual
}
