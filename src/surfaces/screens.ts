import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Context, Hono } from 'hono'
import { loadWords } from '../words/load.ts'
import { languageFor } from '../words/words.ts'
import type { Visit } from './requests.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}
/** Pictures and fonts are compressed already. */
const COMPRESSIBLE = /^(?:text|application)\/|svg/
const BROTLI_QUALITY = 9

type Encoding = 'br' | 'gzip' | ''
type Screen = { body: Buffer; type: string; etag: string; compressed: Map<Encoding, Promise<Buffer>> }

/** The built web app. Only files that were in the folder at the start are served, so no path leads out of it. */
export function addScreenRoutes(app: Hono<Visit>, folder: string): void {
  const screens = readScreens(folder)
  app.get('*', async (c) => {
    const screen = screens.get(c.req.path)
    if (screen) return answer(c, screen, c.req.path.startsWith('/assets/'))
    const page = screens.get('/index.html')
    if (!page) return c.text(loadWords(languageFor(c.req.header('accept-language'))).say('cli.serve.no-screens'), 503)
    return extname(c.req.path) === '' ? answer(c, page, false) : c.notFound()
  })
}

function readScreens(folder: string): Map<string, Screen> {
  if (!existsSync(folder)) return new Map()
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
  return new Map(
    files.map((file) => {
      const path = join(file.parentPath, file.name)
      return [path.slice(folder.length).replaceAll('\\', '/'), readScreen(path)]
    }),
  )
}

function readScreen(path: string): Screen {
  const body = readFileSync(path)
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  return { body, type: TYPES[extname(path)] ?? 'application/octet-stream', etag, compressed: new Map() }
}

/** Names of assets hold a hash of what is in them: they can be kept for ever. All else is asked for again. */
async function answer(c: Context<Visit>, screen: Screen, forever: boolean): Promise<Response> {
  c.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache')
  c.header('etag', screen.etag)
  c.header('vary', 'accept-encoding')
  if (c.req.header('if-none-match') === screen.etag) return c.body(null, 304)
  c.header('content-type', screen.type)
  const encoding = encodingFor(c, screen)
  if (encoding !== '') c.header('content-encoding', encoding)
  return c.body(new Uint8Array(await encoded(screen, encoding)))
}

function encodingFor(c: Context, screen: Screen): Encoding {
  const accepted = c.req.header('accept-encoding') ?? ''
  if (!COMPRESSIBLE.test(screen.type)) return ''
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : ''
}

/** Compressed once, when it is first asked for, and kept. */
function encoded(screen: Screen, encoding: Encoding): Promise<Buffer> {
  const made = screen.compressed.get(encoding)
  if (made) return made
  const making = compress(screen.body, encoding)
  screen.compressed.set(encoding, making)
  return making
}

async function compress(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'br') {
    const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: body.length }
    return promisify(brotliCompress)(body, { params })
  }
  return encoding === 'gzip' ? promisify(gzip)(body, { level: 9 }) : body
}
