import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Environment } from '../home.ts'

const run = promisify(execFile)

/** Milliseconds until a Chromium that does not come back counts as absent. */
const PATIENCE_MS = 30_000

const KNOWN_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Where Chromium is: what `CHROMIUM_PATH` says, else where it usually is; null where there is none. `''` says none. */
export function findChromium(env: Environment): string | null {
  const said = env['CHROMIUM_PATH']
  if (said !== undefined) return said !== '' && existsSync(said) ? said : null
  return KNOWN_PATHS.find((path) => existsSync(path)) ?? null
}

/** A page as PDF, through a Chromium with a profile of its own; null where it did not come back with one. */
export async function printPage(chromium: string, html: string): Promise<Uint8Array | null> {
  // Only this user may look into the folder: it holds a private letter for a moment.
  const folder = await mkdtemp(join(tmpdir(), 'goodterms-paper-'))
  try {
    const [page, pdf] = [join(folder, 'letter.html'), join(folder, 'letter.pdf')]
    await writeFile(page, html, { mode: 0o600 })
    await run(chromium, [...flagsFor(folder), `--print-to-pdf=${pdf}`, pathToFileURL(page).href], {
      timeout: PATIENCE_MS,
      killSignal: 'SIGKILL',
    })
    return new Uint8Array(await readFile(pdf))
  } catch {
    return null
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

function flagsFor(folder: string): string[] {
  // Chromium refuses its own sandbox to root; the page is ours, runs no script and loads nothing.
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return [
    ...root,
    '--headless',
    '--disable-gpu',
    '--disable-quic',
    '--disable-dev-shm-usage',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-pdf-header-footer',
    `--user-data-dir=${join(folder, 'profile')}`,
  ]
}
