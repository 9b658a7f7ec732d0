import { z } from 'zod'
import { emptyBook, readBookLine } from '../core/ledger/book.ts'
import type { Day } from '../core/day.ts'
import type { Problem } from '../core/problem.ts'
import { readTable } from '../sources/table/read.ts'
import { settle } from '../sources/table/sniff.ts'
import type { Entry, Sniffed } from '../sources/table/table.ts'
import { action } from './action.ts'
import { intakeById, refuseBook, settingsOf } from './intakes.ts'
import { problemShape } from './shapes.ts'
import { entryShape, headOf, sniffFile, sniffedShape, tableWishes } from './table-wishes.ts'
import type { World } from './world.ts'

const SHOWN_ENTRIES = 12
const SHOWN_PROBLEMS = 20

/** How a file would be read, before anything is written: what was found out, its first entries and problems. */
export const previewImport = action({
  name: 'preview-import',
  access: 'member',
  changes: false,
  places: ['id'],
  input: z.object({ id: z.string(), ...tableWishes }),
  output: z.object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(['table', 'story']),
    size: z.int(),
    /** What was found out about a table; null for a book, and for what is no table. */
    table: sniffedShape.nullable(),
    /** Why it cannot be read as it is, and what to correct. */
    refusal: z.object({ code: z.string(), args: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable(),
    defaultCurrency: z.string(),
    entries: z.array(entryShape),
    /** How many of the first entries or facts lie after today. */
    ahead: z.int(),
    facts: z.array(z.string()),
    problems: z.array(problemShape),
  }),
  async run(world, { id, ...wishes }) {
    const row = await intakeById(world, id)
    refuseBook(world, row, 'preview-import')
    const { kind } = settingsOf(row)
    const common = {
      id,
      name: row.name,
      kind,
      size: JSON.parse(row.progress).size as number,
      defaultCurrency: currencyOf(world),
    }
    if (kind === 'story')
      return {
        ...common,
        table: null,
        refusal: null,
        entries: [],
        ...previewStory(await headOf(row.path), world.today),
      }
    const { sniffed, refusal } = await sniffFile(row.path, wishes)
    const told = refusal && { code: refusal.code, args: refusal.args }
    if (!sniffed || told)
      return { ...common, table: sniffed, refusal: told, entries: [], ahead: 0, facts: [], problems: [] }
    const first = await firstEntries(await headOf(row.path), sniffed, common.defaultCurrency)
    const ahead = first.entries.filter(({ on }) => on > world.today).length
    return { ...common, table: sniffed, refusal: null, facts: [], ahead, ...first }
  },
})

/** The currency for rows that name none. */
export function currencyOf(world: World): string {
  return world.business?.currency ?? 'EUR'
}

async function firstEntries(head: Buffer, sniffed: Sniffed, defaultCurrency: string) {
  // The head may end inside a row; what is cut there is no problem of the file.
  const whole = head.subarray(0, head.lastIndexOf(10) + 1)
  const bytes = whole.length > 0 ? whole : head
  const entries: Entry[] = []
  const problems: Problem[] = []
  for await (const batch of readTable(once(bytes), settle(sniffed), { defaultCurrency })) {
    entries.push(...batch.entries)
    problems.push(...batch.problems)
    if (entries.length >= SHOWN_ENTRIES) break
  }
  return { entries: entries.slice(0, SHOWN_ENTRIES).map(showEntry), problems: showProblems(problems) }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

function showEntry(entry: Entry) {
  const { line, kind, on, minor, currency, due, ref } = entry
  const client = entry.client.name ?? entry.client.id ?? entry.client.email ?? ''
  return { line, client, kind, on, amount: { minor, currency }, due: due ?? null, ref: ref ?? entry.for ?? null }
}

function previewStory(head: Buffer, today: Day) {
  const book = emptyBook()
  const facts: string[] = []
  let ahead = 0
  const problems: Problem[] = []
  const lines = head.toString('utf8').split(/\r?\n/)
  for (const [i, line] of lines.slice(0, -1).entries()) {
    const event = readBookLine(book, line, i + 1)
    if (event?.type === 'problem') problems.push(event.problem)
    if (event?.type !== 'fact' || facts.length >= SHOWN_ENTRIES) continue
    facts.push(line)
    if (event.fact.draft.on > today) ahead += 1
  }
  return { facts, ahead, problems: showProblems(problems) }
}

function showProblems(problems: readonly Problem[]) {
  return problems
    .slice(0, SHOWN_PROBLEMS)
    .map(({ line, code, args, row }) => ({ line, code, args, row: row ?? '', settledAt: null }))
}
