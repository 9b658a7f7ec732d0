import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { Hono } from 'hono'
import type { House } from '../../src/app/world.ts'
import { openHouse } from '../../src/open-house.ts'
import { ownerOf } from '../../src/surfaces/asker.ts'
import { makeHttp } from '../../src/surfaces/http.ts'
import { openLog } from '../../src/surfaces/log.ts'
import type { Site, Visit } from '../../src/surfaces/requests.ts'
import { runNamed } from '../../src/app/run-named.ts'
import { passDoor, openDoor } from '../../src/surfaces/sign-in.ts'
import { cookieName } from '../../src/surfaces/requests.ts'

/** Real houses, servers and commands for the tests of the surfaces; everything is gone after the test. */

export const main = join(import.meta.dirname, '..', '..', 'src', 'main.ts')
const HOST = '127.0.0.1:4747'

/** An empty folder of its own. */
export function tempHome(t: TestContext): string {
  const home = mkdtempSync(join(tmpdir(), 'goodterms-'))
  t.after(() => rmSync(home, { recursive: true, force: true }))
  return home
}

/** A house in a folder of its own, on SQLite. */
export async function tempHouse(t: TestContext, home = tempHome(t)): Promise<House> {
  const house = await openHouse({}, home)
  t.after(() => house.database.close())
  return house
}

/** The lines of a small book: a client who is late in paying, one to whom something is promised. */
export const BOOK = [
  'business "Lantern"',
  'client acme "Acme Bakery" since 2019-05-02',
  'client hekla "Hekla Boats" since 2020-01-10',
  '2026-02-03 invoice acme 1200.00 EUR due 2026-03-05 ref INV-7',
  '2026-03-04 email from acme "When will the new label be ready?"',
  '2026-03-06 promise to acme "new label" by 2026-03-18',
  '2026-03-01 call with hekla 10min',
]

/** Adds the small book through the ordinary action. */
export async function fill(house: House): Promise<void> {
  const owner = await ownerOf(house, 'cli')
  for (const line of BOOK) await runNamed(house, 'add-fact', { line }, owner)
}

export type Ask = (path: string, init?: RequestInit) => Promise<Response>
export type Door = { app: Hono<Visit>; site: Site; cookie: string; ask: Ask; asOwner: Ask }

/** The HTTP surface of a house, without a socket. `ask` asks as nobody, `asOwner` as somebody signed in. */
export async function openDoors(house: House, change: Partial<Site> = {}): Promise<Door> {
  const stopping = new AbortController().signal
  const log = openLog(house.home)
  const site: Site = { house, log, origin: null, uploadLimit: 1e9, stopping, wake: () => undefined, ...change }
  const app = makeHttp(site, join(house.home, 'screens'))
  const cookie = `${cookieName(site)}=${await passDoor(house, await openDoor(house))}`
  const ask: Ask = async (path, init = {}) => {
    const headers = new Headers(init.headers)
    if (!headers.has('host')) headers.set('host', HOST)
    return app.request(`http://${HOST}${path}`, { ...init, headers })
  }
  const asOwner: Ask = (path, init = {}) => {
    const headers = new Headers(init.headers)
    headers.set('cookie', cookie)
    return ask(path, { ...init, headers })
  }
  return { app, site, cookie, ask, asOwner }
}

export function json(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }
}

export type Ran = { code: number | null; out: string; err: string }

/** Runs one command of the program as a process of its own. */
export function runProgram(home: string, args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  return ended(startProgram(home, args, env))
}

/** Starts the program; its input is open. */
export function startProgram(home: string, args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  const own = {
    ...process.env,
    GOODTERMS_HOME: home,
    GOODTERMS_ORIGIN: '',
    DATABASE_URL: '',
    LANG: 'C',
    LC_ALL: '',
    ...env,
  }
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...args], { env: own, stdio: 'pipe' })
}

/** What a process said and how it ended. */
export function ended(child: ChildProcess): Promise<Ran> {
  let out = ''
  let err = ''
  child.stdout!.on('data', (piece) => (out += String(piece)))
  child.stderr!.on('data', (piece) => (err += String(piece)))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
  })
}

export type Served = {
  address: string
  code: string
  child: ChildProcess
  ended: Promise<Ran>
  stop: () => Promise<Ran>
}

/** Starts a server of a folder on a free port; resolves when it has printed its link. */
export async function startServer(
  t: TestContext,
  home: string,
  args: readonly string[] = ['--port', '0'],
  env: Record<string, string> = {},
): Promise<Served> {
  const child = startProgram(home, ['serve', ...args], env)
  t.after(() => child.kill('SIGKILL'))
  const done = ended(child)
  const link = await new Promise<string>((resolve, reject) => {
    let out = ''
    child.stdout!.on('data', (piece) => {
      out += String(piece)
      const found = /(https?:\S+)\/setup#(\S+)\s/.exec(out)
      if (found) resolve(found[0].trim())
    })
    void done.then((ran) => reject(new Error(`the server ended: ${ran.err}`)))
  })
  const [address = '', code = ''] = link.split('/setup#')
  const stop = async () => {
    child.kill('SIGTERM')
    return done
  }
  return { address, code, child, ended: done, stop }
}
