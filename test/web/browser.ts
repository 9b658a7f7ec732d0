import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

const root = join(import.meta.dirname, '..', '..')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

/** A running program with a new data folder, a browser, and the way to end both. */
export type Walk = {
  /** The address without a path. */
  origin: string
  /** A page of a person who is signed in; what it wrote to its console as an error is in `faults`. */
  open(options?: BrowserContextOptions): Promise<Page>
  faults: string[]
  close(): Promise<void>
}

/** Starts the real program (built when stale) on a free port and signs the first person in. */
export async function startWalk(...args: string[]): Promise<Walk> {
  const home = mkdtempSync(join(tmpdir(), 'goodterms-web-'))
  const program = spawn(process.execPath, [join(root, 'start.mjs'), 'serve', '--port', '0', ...args], {
    cwd: root,
    env: { ...process.env, GOODTERMS_HOME: home, LANG: 'en_GB.UTF-8', LC_ALL: 'en_GB.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const link = await printedLink(program)
  const browser = await chromium.launch({
    executablePath: process.env['GOODTERMS_TEST_CHROMIUM']!,
    args: FLAGS.split(' '),
  })
  const faults: string[] = []
  const state = await signIn(browser, link)
  return {
    origin: new URL(link).origin,
    faults,
    open: (options) =>
      openPage(browser, { storageState: state, locale: 'en-GB', baseURL: new URL(link).origin, ...options }, faults),
    async close() {
      await browser.close()
      const ended = new Promise((resolve) => program.once('exit', resolve))
      program.kill('SIGTERM')
      await ended
      rmSync(home, { recursive: true, force: true })
    },
  }
}

function printedLink(program: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const read = (part: Buffer) => {
      printed += part.toString()
      const link = /http:\/\/\S+\/setup#\S+/.exec(printed)
      if (link) resolve(link[0])
    }
    program.stdout!.on('data', read)
    program.stderr!.on('data', read)
    program.once('exit', (code) => reject(new Error(`the program ended with ${String(code)}: ${printed}`)))
  })
}

async function signIn(browser: Browser, link: string) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(link)
  await page.waitForURL((url) => url.pathname !== '/setup')
  await page.getByRole('heading', { level: 1 }).waitFor()
  const state = await context.storageState()
  await context.close()
  return state
}

async function openPage(browser: Browser, options: BrowserContextOptions, faults: string[]): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage()
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(options.baseURL!))
      faults.push(`asked ${request.url()}`)
  })
  return page
}

/** A telephone and a desk. */
export const PHONE = { width: 390, height: 844 }
export const DESK = { width: 1280, height: 900 }

/** The day so many days before today; a negative number lies ahead. */
export function dayAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
}

/** Begins a book with the form of the first day. */
export async function beginBook(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('link', { name: 'Choose files' }).waitFor()
}

/** Reads a book by the import page. */
export async function bringBook(page: Page, name: string, text: string): Promise<void> {
  await page.goto('/import')
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByRole('heading', { name: `${name} is read` }).waitFor()
}

type Violation = { id: string; nodes: { html: string }[] }

/** Opens a path and waits until the page has all it asks for. */
export async function settle(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
}

/** Fails with what axe-core finds against WCAG 2.2 AA and its good practices, or some rules, on the page as it stands. */
export async function assertAccessible(page: Page, where: string, rules?: readonly string[]): Promise<void> {
  await page.evaluate(axe)
  const wish = rules ? JSON.stringify({ runOnly: rules }) : ''
  const { violations } = await page.evaluate<{ violations: Violation[] }>(`axe.run(${wish})`)
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes[0]?.html ?? ''}`),
    [],
  )
}

/** Fails when the page can be pushed sideways. */
export async function assertFits(page: Page, where: string): Promise<void> {
  const beyond = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )
  assert.ok(beyond <= 0, `${where} is ${beyond} px too wide`)
}
