import { compareInBook } from '../core/ledger/book-order.ts'
import type { FactDraft } from '../core/ledger/fact.ts'
import type { FactLine } from '../core/ledger/notation.ts'
import type { SourceLine } from '../core/ledger/source-line.ts'
import { batchesOf } from './batches.ts'
import { factOf } from './fact-row.ts'
import type { Handle } from './open.ts'
import { readableFacts, targetOf } from './readable-facts.ts'
import type { FactRow, SourceRow } from './tables.ts'

const PAGE = 5000
const CARDS = ['business', 'member', 'client', 'person']

/** Labels of sources by their id, in the order of the book. */
export type SourceLabels = ReadonlyMap<string, string>
/** Labels (`&1`) of facts that a `void` takes back, by their id. */
export type VoidMarks = ReadonlyMap<string, string>

/**
 * Reads the whole ledger in the order of an exported book (`docs/notation.md`), what was taken back included. For a
 * `reader` it leaves out what is private to somebody else (M32), what took such a fact back, and sources of nothing else.
 */
export function bookStore(db: Handle, workspace: string, reader?: string) {
  const { all, voids } = readableFacts(db, workspace, reader)

  async function everySource(): Promise<SourceRow[]> {
    return db.selectFrom('source').selectAll().where('workspace', '=', workspace).execute()
  }

  async function ownSources(): Promise<SourceRow[]> {
    const told = all().where('kind', '!=', 'void').clearSelect().select('source').distinct()
    const used = new Set([...(await told.execute()), ...(await voids())].map(({ source }) => source))
    return (await everySource()).filter(({ id }) => used.has(id))
  }

  /** Sources that brought a fact, numbered by when they were read and what they were, not by their ids. */
  async function sourceLabels(): Promise<SourceLabels> {
    const rows = (await ownSources()).toSorted((a, b) => (sourceOrder(a) < sourceOrder(b) ? -1 : 1))
    const width = String(rows.length).length
    return new Map(rows.map((row, i) => [row.id, `s${String(i + 1).padStart(width, '0')}`]))
  }

  async function sources(labels: SourceLabels): Promise<SourceLine[]> {
    const rows = (await everySource()).filter(({ id }) => labels.has(id))
    const lines = rows.map((row) => sourceLine(row, labels.get(row.id)!))
    return lines.toSorted((a, b) => (a.label < b.label ? -1 : 1))
  }

  /** Facts that a `void` names, numbered in the order of the book; also where the void itself was taken back with its source. */
  async function voidMarks(labels: SourceLabels): Promise<VoidMarks> {
    const named = [...new Set((await voids()).map(targetOf))]
    const voided: FactRow[] = []
    for (const batch of batchesOf(named)) voided.push(...(await all().where('id', 'in', batch).execute()))
    const lines = voided.map((row) => ({ id: row.id, line: bookLine(row, labels, new Map()) }))
    lines.sort((a, b) => compareInBook(a.line, b.line) || compareOrigins(a.line, b.line))
    return new Map(lines.map(({ id }, i) => [id, `&${i + 1}`]))
  }

  /** All facts, a page at a time: cards, dated facts, voids. */
  async function* facts(labels: SourceLabels, marks: VoidMarks): AsyncGenerator<FactLine[]> {
    const cards = await all().where('kind', 'in', CARDS).execute()
    yield* pagesOf(cards, labels, marks)
    yield* dated(labels, marks)
    yield* pagesOf(await voids(), labels, marks)
  }

  async function* dated(labels: SourceLabels, marks: VoidMarks): AsyncGenerator<FactLine[]> {
    let held: FactRow[] = []
    let last = { day: '', id: '' }
    for (;;) {
      const rows = await after(last.id).limit(PAGE).execute()
      const end = rows.at(-1)
      if (end) last = end
      held.push(...rows.filter((row) => row.kind !== 'void' && !CARDS.includes(row.kind)))
      // A day is only in order when all of it is here.
      const whole = rows.length < PAGE ? held : held.filter((row) => row.day < last.day)
      held = rows.length < PAGE ? [] : held.filter((row) => row.day >= last.day)
      yield* pagesOf(whole, labels, marks)
      if (rows.length < PAGE) return
    }
  }

  /** Ids begin with the day, so their order is that of the days. */
  function after(id: string) {
    return all().where('id', '>', id).where('day', '!=', '').orderBy('id')
  }

  return { sourceLabels, sources, voidMarks, facts }
}

function* pagesOf(rows: readonly FactRow[], labels: SourceLabels, marks: VoidMarks): Generator<FactLine[]> {
  // What was recorded after the export began has no label, and belongs to the next one.
  const lines = rows.filter((row) => labels.has(row.source)).map((row) => bookLine(row, labels, marks))
  // Cards of one key keep the order in which they were recorded.
  lines.sort((a, b) => compareInBook(a, b) || compareOrigins(a, b))
  yield* batchesOf(lines)
}

function compareOrigins(a: FactLine, b: FactLine): number {
  const [left, right] = [a.origin!, b.origin!]
  if (left.source !== right.source) return left.source < right.source ? -1 : 1
  return left.line - right.line
}

function bookLine(row: FactRow, labels: SourceLabels, marks: VoidMarks): FactLine {
  const fact = factOf(row)
  const mark = marks.get(row.id)
  const target = fact.kind === 'void' ? marks.get(fact.body.fact) : undefined
  const draft = target ? ({ ...fact, body: { ...fact.body, fact: target } } as FactDraft) : fact
  const origin = { source: labels.get(row.source)!, line: row.line }
  return { draft, origin, ...(mark ? { label: mark } : {}) }
}

function sourceOrder(row: SourceRow): string {
  return [row.read_at, row.kind, row.name, row.checksum, row.by_member, row.undone_at].join('\0')
}

function sourceLine(row: SourceRow, label: string): SourceLine {
  return {
    label,
    kind: row.kind,
    name: row.name,
    read: row.read_at,
    ...(row.checksum === '' ? {} : { checksum: row.checksum }),
    ...(row.by_member === '' ? {} : { by: row.by_member }),
    ...(row.undone_at === '' ? {} : { undone: row.undone_at }),
    ...(row.undone_by === '' ? {} : { undoneBy: row.undone_by }),
  }
}
