import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { actions } from '../src/app/actions.ts'
import { exportBook } from '../src/app/export-book.ts'
import { record } from '../src/app/record.ts'
import { refreshReadings } from '../src/app/refresh-readings.ts'
import { runAction } from '../src/app/run-action.ts'
import { openWorld } from '../src/app/world.ts'
import type { House, Person, Surface } from '../src/app/world.ts'
import type { Day } from '../src/core/day.ts'
import { readFactLine } from '../src/core/ledger/notation.ts'
import { Refusal } from '../src/core/refusal.ts'
import { openStores } from '../src/db/stores.ts'
import type { Stores } from '../src/db/stores.ts'
import { openHouse } from '../src/open-house.ts'
import { needsPostgres } from './needs.ts'
import { freshDatabase } from './postgres.ts'

/** Both engines; a test that runs on each says `{ skip: engine.skip }`. */
export const engines = [
  { name: 'SQLite', skip: false },
  { name: 'PostgreSQL', skip: needsPostgres() },
] as const
export type Engine = (typeof engines)[number]

export const mira: Person = { member: 'mira', role: 'owner' }
export const armen: Person = { member: 'armen', role: 'member' }
export const sunita: Person = { member: 'sunita', role: 'member' }

export type FreshHouse = {
  house: House
  /** Where the database is: a path, or an address of PostgreSQL. */
  url: string
  /** Runs an action as a person (`mira`, who owns the house, unless another is named). */
  run<T = unknown>(action: string, input?: Record<string, unknown>, person?: Person, surface?: Surface): Promise<T>
  /** Moves the clock to noon of a day; it goes on by a millisecond whenever somebody looks at it. */
  turnTo(day: Day): void
  /** Puts a file into the house's folder and gives its path. */
  file(name: string, content: string | Uint8Array): string
  /** Receives and starts to read a file; gives the id of the import. */
  start(path: string, wishes?: Record<string, unknown>, name?: string): Promise<string>
  /** Reads a file to its end as the worker would; gives the import as `see-import` shows it. */
  bring(name: string, content: string | Uint8Array, wishes?: Record<string, unknown>): Promise<Brought>
  /** Writes facts, one a line, as if `mira` had: also those that a deed would ask more for. */
  tell(lines: string): Promise<void>
  export(): Promise<string>
  /** Work on the stores in a transaction. */
  change<T>(work: (stores: Stores) => Promise<T>): Promise<T>
  stores: Stores
}

export type Brought = {
  id: string
  state: string
  rows: number
  added: number
  known: number
  problems: number
  source: string | null
}

/** A Monday. */
export const TODAY: Day = '2026-03-02'

/** A house of its own: a fresh database, a fresh folder, a clock that stands at `TODAY`. Both go when the test ends. */
export async function openFreshHouse(t: TestContext, engine: Engine): Promise<FreshHouse> {
  const home = mkdtempSync(join(tmpdir(), 'goodterms-house-'))
  const database = engine.name === 'PostgreSQL' ? await freshDatabase() : null
  const opened = await openHouse(database ? { DATABASE_URL: database.url } : {}, home)
  let now = Date.parse(`${TODAY}T12:00:00Z`)
  const house: House = { ...opened, clock: () => new Date(now++).toISOString() }
  t.after(async () => {
    await house.database.close()
    await database?.drop()
    rmSync(home, { recursive: true, force: true })
  })
  const fresh: FreshHouse = {
    house,
    url: house.database.url,
    run: (action, input = {}, person = mira, surface = 'cli') => runOn(house, action, input, person, surface),
    turnTo: (day) => {
      now = Date.parse(`${day}T12:00:00Z`)
    },
    file: (name, content) => {
      const path = join(home, name)
      writeFileSync(path, content)
      return path
    },
    start: (path, wishes, name) => startOn(fresh, path, wishes, name),
    bring: async (name, content, wishes) => {
      const id = await fresh.start(fresh.file(name, content), wishes, name)
      await fresh.run('read-file', { id }, mira, 'worker')
      return fresh.run('see-import', { id })
    },
    tell: (lines) => tell(house, lines),
    export: async () => {
      const pieces: string[] = []
      for await (const piece of exportBook(house)) pieces.push(piece)
      return pieces.join('')
    },
    change: (work) => house.database.change((handle) => work(openStores(handle, house.workspace))),
    stores: openStores(house.database.read, house.workspace),
  }
  return fresh
}

async function runOn<T>(house: House, name: string, input: object, person: Person, surface: Surface): Promise<T> {
  const action = actions.find((one) => one.name === name)
  assert.ok(action, `no action ${name}`)
  return (await runAction(house, action, input, { person, surface })) as T
}

async function startOn(
  fresh: FreshHouse,
  path: string,
  wishes: Record<string, unknown> = {},
  name?: string,
): Promise<string> {
  const { id } = await fresh.run<{ id: string }>('receive-file', { name: name ?? path, path })
  await fresh.run('start-import', { id, ...wishes })
  return id
}

/** Expects a refusal of this code, and of these arguments where they are given. */
export async function refused(work: Promise<unknown>, code: string, args?: Record<string, unknown>): Promise<void> {
  await assert.rejects(work, (error) => {
    assert.ok(error instanceof Refusal, String(error))
    assert.equal(error.code, code)
    if (args) assert.deepEqual({ ...error.args, ...args }, error.args)
    return true
  })
}

async function tell(house: House, lines: string): Promise<void> {
  await house.database.change(async (handle) => {
    const world = await openWorld(house, handle, mira, 'cli')
    const drafts = lines
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, i) => {
        const read = readFactLine(line.trim(), i + 1)
        assert.ok('draft' in read, line)
        return { by: 'mira', ...read.draft }
      })
    await record(world, drafts)
    await refreshReadings(world)
  })
}

/** Everything in the tables that hold what happened, in a fixed order: what must not change when a deed fails. */
export async function ledgerOf({ house }: FreshHouse): Promise<unknown> {
  const { read } = house.database
  return {
    facts: await read.selectFrom('fact').selectAll().orderBy('id').execute(),
    sources: await read.selectFrom('source').selectAll().orderBy('id').execute(),
    voidings: await read.selectFrom('voiding').selectAll().orderBy('fact').execute(),
    audit: await read.selectFrom('audit').selectAll().orderBy('id').execute(),
    intakes: await read.selectFrom('intake').selectAll().orderBy('id').execute(),
    jobs: await read.selectFrom('job').selectAll().orderBy('id').execute(),
  }
}

/** How many facts are on record, taken back or not. */
export async function countFacts({ house }: FreshHouse): Promise<number> {
  const row = await house.database.read
    .selectFrom('fact')
    .select((select) => select.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return row.n
}

/** A CSV of invoices. */
export function invoices(...rows: string[]): string {
  return ['Client,Invoice,Date,Amount,Currency', ...rows, ''].join('\n')
}

/** Runs a test on each engine; PostgreSQL is skipped by name where there is none. */
export function onBoth(name: string, work: (fresh: FreshHouse, t: TestContext) => Promise<void>): void {
  for (const engine of engines) {
    void test(`${name} (${engine.name})`, { skip: engine.skip }, async (t) => work(await openFreshHouse(t, engine), t))
  }
}
