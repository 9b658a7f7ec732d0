import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { setImmediate as breathe } from 'node:timers/promises'
import { z } from 'zod'
import type { Instant } from '../core/day.ts'
import { Refusal } from '../core/refusal.ts'
import type { OpenSource } from '../db/ledger-store.ts'
import type { Progress } from '../db/intake-store.ts'
import { openStores } from '../db/stores.ts'
import type { Stores } from '../db/stores.ts'
import type { IntakeRow } from '../db/tables.ts'
import { action } from './action.ts'
import { bringBookUp } from './book-readings.ts'
import { NO_PROGRESS, intakeById, progressOf, settingsOf } from './intakes.ts'
import type { IntakeSettings } from './intakes.ts'
import { readStory } from './read-story.ts'
import { readTableFile } from './read-table.ts'
import { foldSomeDue } from './refresh-readings.ts'
import { asRefusal } from './run-action.ts'
import { Stopped } from './stopped.ts'
import type { House, World } from './world.ts'

/** What a reader works with: each step is a transaction of its own, so that others are not kept waiting. */
export type Reading = {
  world: World
  row: IntakeRow
  settings: IntakeSettings
  source: OpenSource
  /** Runs a step that writes, and keeps the progress in the same transaction; throws `Stopped` when somebody ended it. */
  step: (change: Partial<Progress>, work: (stores: Stores) => Promise<Partial<Progress>>) => Promise<void>
}

/**
 * Reads a received file into the ledger. Runs as a job: it may take long, so it takes its own
 * transactions, can be stopped, and when it is interrupted reading again adds only what is missing.
 */
export const readFile = action({
  name: 'read-file',
  access: 'member',
  changes: 'in steps',
  job: true,
  input: z.object({ id: z.string() }),
  output: z.object({ id: z.string(), outcome: z.string() }),
  async run(world, { id }) {
    const row = await intakeById(world, id)
    if (row.ended_at !== '') return { id, outcome: row.outcome }
    const outcome = await read(world, row)
    return { id, outcome }
  },
})

async function read(world: World, row: IntakeRow): Promise<string> {
  const { house } = world
  try {
    const reading = await begin(world, row)
    await (reading.settings.kind === 'story' ? readStory(reading) : readTableFile(reading))
    await refold(reading)
    // The file is read whatever becomes of this: the schedule does it again, and says what is wrong.
    await bringBookUp(world).catch(() => null)
    return await end(house, row.id, 'done')
  } catch (error) {
    if (error instanceof Stopped) return 'stopped'
    await end(house, row.id, 'failed')
    throw error
  }
}

async function begin(world: World, row: IntakeRow): Promise<Reading> {
  const { house } = world
  const settings = settingsOf(row)
  const checksum = await checksumOf(row.path)
  const source = await house.database.change(async (transaction) => {
    const stores = openStores(transaction, house.workspace)
    const readAt = await begunAt(stores, row, checksum, world.now)
    const named = { kind: settings.kind, name: row.name, checksum, readAt, by: row.by_member }
    const opened = await stores.ledger.openSource(named)
    await stores.intakes.change(row.id, { source: opened.id })
    return opened
  })
  return { world, row, settings, source, step: stepper(house, row) }
}

/** A reading that goes on where it ended is the same source, so that undoing it takes all of it back. */
async function begunAt({ sources }: Stores, row: IntakeRow, checksum: string, now: Instant): Promise<Instant> {
  const before = await sources.byId(row.source)
  return before && before.undone_at === '' && before.checksum === checksum ? before.read_at : now
}

function stepper(house: House, row: IntakeRow): Reading['step'] {
  let progress: Progress = { ...NO_PROGRESS, size: progressOf(row).size }
  return async function step(change, work) {
    await house.database.change(async (transaction) => {
      const stores = openStores(transaction, house.workspace)
      const now = await stores.intakes.byId(row.id)
      if (!now || now.ended_at !== '') throw new Stopped()
      const done = await work(stores)
      progress = { ...progress, ...change, ...sums(progress, done) }
      await stores.intakes.change(row.id, { progress: JSON.stringify(progress) })
    })
    await breathe()
  }
}

function sums(before: Progress, done: Partial<Progress>): Partial<Progress> {
  return {
    added: before.added + (done.added ?? 0),
    known: before.known + (done.known ?? 0),
    problems: before.problems + (done.problems ?? 0),
  }
}

/** Readings of the clients that the file touched, some hundreds at a time. */
async function refold(reading: Reading): Promise<void> {
  let done: number
  do {
    done = 0
    await reading.step({}, async (stores) => {
      done = await foldSomeDue(reading.world, stores)
      return {}
    })
  } while (done > 0)
}

async function end(house: House, id: string, outcome: 'done' | 'failed'): Promise<string> {
  await house.database.change(async (transaction) => {
    await openStores(transaction, house.workspace).intakes.change(id, { ended_at: house.clock(), outcome })
  })
  return outcome
}

async function checksumOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  try {
    for await (const piece of createReadStream(path)) hash.update(piece as Buffer)
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') throw new Refusal('file-not-found', { file: path })
    throw asRefusal(error)
  }
  return hash.digest('hex')
}
