import { z } from 'zod'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { intakeById, mayKnow, progressOf, recentIntakes, refuseBook, settingsOf, showIntakes } from './intakes.ts'
import { intakeShape, problemShape } from './shapes.ts'
import { sniffFile, tableWishes } from './table-wishes.ts'

const byId = z.object({ id: z.string() })

/** Starts reading a file into the ledger, with the user's corrections. The worker does it; progress is seen by `see-import`. */
export const startImport = action({
  name: 'start-import',
  access: 'member',
  changes: true,
  places: ['id'],
  input: z.object({ id: z.string(), ...tableWishes }),
  output: z.object({ id: z.string() }),
  async run(world, { id, ...wishes }) {
    const row = await intakeById(world, id)
    if (row.source !== '' && row.ended_at === '') throw new Refusal('import-running', { id })
    const settings = settingsOf(row)
    refuseBook(world, row, 'start-import')
    if (settings.kind === 'table') {
      const { refusal } = await sniffFile(row.path, wishes)
      if (refusal) throw refusal
    }
    const asked = JSON.stringify({ ...settings, wishes })
    const before = await world.stores.sources.byId(row.source)
    // Stopped or interrupted before: what was read stays with its source, and reading goes on in it.
    const source = before && before.undone_at === '' ? before.id : 'waiting'
    await world.stores.intakes.change(id, { settings: asked, source, ended_at: '', outcome: '' })
    await world.stores.jobs.add(`read ${id} ${world.now}`, 'read-file', JSON.stringify({ id }), world.now)
    return { id }
  },
})

/** Ends a reading that is under way, or sets a file aside that was not begun. What was read stays; `undo-import` takes it back. */
export const stopImport = action({
  name: 'stop-import',
  access: 'member',
  changes: true,
  places: ['id'],
  input: byId,
  output: z.object({ id: z.string() }),
  async run(world, { id }) {
    const row = await intakeById(world, id)
    if (row.ended_at !== '') throw new Refusal('import-not-running', { id })
    await world.stores.intakes.change(id, { ended_at: world.now, outcome: 'stopped' })
    return { id }
  },
})

/** Takes back everything an import brought. The ledger keeps it, no reading counts it, and it can be read again. */
export const undoImport = action({
  name: 'undo-import',
  access: 'member',
  changes: true,
  places: ['id'],
  input: byId,
  output: z.object({ id: z.string(), facts: z.int() }),
  async run(world, { id }) {
    const row = await intakeById(world, id)
    refuseBook(world, row, 'undo-import')
    const { sources } = world.stores
    const source = await sources.byId(row.source)
    if (!source) throw new Refusal('import-not-running', { id })
    if (row.ended_at === '') throw new Refusal('import-running', { id })
    if (source.undone_at !== '') throw new Refusal('import-undone', { id })
    await sources.undo(source.id, world.now, world.person?.member ?? '')
    await world.stores.jobs.add(`catch-up ${id} ${world.now}`, 'catch-up', '{}', world.now)
    return { id, facts: await sources.countFacts(source.id) }
  },
})

/** Earlier and present imports, newest first. Of books only owners are told, and whoever gave us the file. */
export const listImports = action({
  name: 'list-imports',
  access: 'member',
  changes: false,
  input: z.object({ limit: z.int().min(1).max(200).default(50) }),
  output: z.object({ imports: z.array(intakeShape) }),
  async run(world, { limit }) {
    return { imports: await showIntakes(world, await recentIntakes(world, limit)) }
  },
})

/** One import: how far it is, what it brought. */
export const seeImport = action({
  name: 'see-import',
  access: 'member',
  changes: false,
  places: ['id'],
  input: byId,
  /** `ahead`: facts it brought that lie after today; 0 while it is being read. */
  output: intakeShape.extend({ ahead: z.int() }),
  async run(world, { id }) {
    const row = await intakeById(world, id)
    if (!mayKnow(world, row)) throw new Refusal('import-not-found', { id })
    const [shown] = await showIntakes(world, [row])
    const ended = row.ended_at !== '' && row.source !== ''
    return { ...shown!, ahead: ended ? await world.stores.intakes.countAfter(row.source, world.today) : 0 }
  },
})

/** The lines of a file that could not be read, what is wrong with each, and the line itself. */
export const seeProblems = action({
  name: 'see-problems',
  access: 'member',
  changes: false,
  places: ['id'],
  input: z.object({ id: z.string(), limit: z.int().min(1).max(1000).default(100), offset: z.int().min(0).default(0) }),
  output: z.object({ problems: z.array(problemShape), total: z.int() }),
  async run(world, { id, limit, offset }) {
    const row = await intakeById(world, id)
    refuseBook(world, row, 'see-problems')
    const rows = await world.stores.sources.problems(row.source, limit, offset)
    const problems = rows.map((one) => ({
      line: one.line,
      code: one.code,
      args: JSON.parse(one.args) as Record<string, string | number>,
      row: one.raw,
      settledAt: one.settled_at === '' ? null : one.settled_at,
    }))
    return { problems, total: progressOf(row).problems }
  },
})

/** Says that the problems of an import were dealt with; they stay on record. */
export const settleProblems = action({
  name: 'settle-problems',
  access: 'member',
  changes: true,
  places: ['id'],
  input: byId,
  output: z.object({ id: z.string() }),
  async run(world, { id }) {
    const row = await intakeById(world, id)
    refuseBook(world, row, 'settle-problems')
    await world.stores.sources.settleProblems(row.source, world.now, world.person?.member ?? '')
    return { id }
  },
})
