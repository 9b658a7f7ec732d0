import { chromium } from 'playwright-core'
import type { CDPSession } from 'playwright-core'
import { findChromium } from '../scripts/chromium.ts'
import type { Bench } from './bench.ts'
import { count } from './figures.ts'
import type { Figure } from './figures.ts'
import { run, startServer, stop } from './processes.ts'

type Loaded = { type: string; name: string; bytes: number }

/** Bytes that the first page load takes on the wire: the printed link opened in an empty browser, on an empty book and on the sample. */
export async function measurePage(bench: Bench): Promise<Figure[]> {
  const executablePath = findChromium()
  if (!executablePath) return [{ what: 'first page load', figure: 'skipped: no Chromium is installed' }]
  bench.tell('opening the first page')
  const empty = await firstPage(executablePath, bench.newFolder())
  const home = bench.newFolder()
  await run(['start.mjs', 'cli', 'load-sample'], { GOODTERMS_HOME: home })
  const sample = await firstPage(executablePath, home)
  return [
    ...figuresOf('first page load, an empty book', empty, 'under 300 kB'),
    ...figuresOf('first page load, the sample (names in three scripts)', sample),
  ]
}

async function firstPage(executablePath: string, home: string): Promise<Loaded[]> {
  const { child, said } = await startServer(home, ['start.mjs'])
  const loaded = await load(executablePath, await linkIn(said))
  await stop(child)
  return loaded
}

function figuresOf(what: string, loaded: readonly Loaded[], goal?: string): Figure[] {
  const parts = ['Script', 'Stylesheet', 'Font', 'Fetch'].map((type) => {
    const some = loaded.filter((one) => one.type === type)
    const beside = type === 'Font' ? names(some) : `${some.length} requests`
    return { what: `of it: ${type.toLowerCase()}`, figure: `${kilobytes(some)} kB`, beside }
  })
  const whole = { what, figure: `${kilobytes(loaded)} kB`, beside: `${loaded.length} requests` }
  return [goal === undefined ? whole : { ...whole, goal }, ...parts]
}

/** The server answers a moment before it prints its link. */
async function linkIn(said: () => string): Promise<string> {
  for (;;) {
    const link = /http\S+\/setup#\S+/.exec(said())?.[0]
    if (link) return link
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

async function load(executablePath: string, link: string): Promise<Loaded[]> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
  const browser = await chromium.launch({ executablePath, args })
  try {
    const page = await browser.newPage()
    const loaded = await watch(await page.context().newCDPSession(page))
    await page.goto(link, { waitUntil: 'networkidle' })
    return [...loaded.values()]
  } finally {
    await browser.close()
  }
}

async function watch(session: CDPSession): Promise<Map<string, Loaded>> {
  const loaded = new Map<string, Loaded>()
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    loaded.set(requestId, { type, name: response.url.split('/').at(-1)!, bytes: 0 })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = loaded.get(requestId)
    if (one) one.bytes = encodedDataLength
  })
  await session.send('Network.enable')
  return loaded
}

/** Fonts weigh the most, and which are asked for depends on the letters shown: each by its name. */
function names(loaded: readonly Loaded[]): string {
  return loaded.map((one) => `${one.name.replace(/-[\w-]{8}\.\w+$/, '')} ${kilobytes([one])}`).join(', ')
}

function kilobytes(loaded: readonly Loaded[]): string {
  return count(loaded.reduce((sum, { bytes }) => sum + bytes, 0) / 1000)
}
