import { createReadStream } from 'node:fs'
import { emptyBook, readBookLine } from '../core/ledger/book.ts'
import type { BookEvent } from '../core/ledger/book.ts'
import { shiftDraft } from '../core/ledger/shift.ts'
import type { SourceLine } from '../core/ledger/source-line.ts'
import { problem } from '../core/problem.ts'
import type { Problem } from '../core/problem.ts'
import { readLines } from '../sources/story/lines.ts'
import type { Line } from '../sources/story/lines.ts'
import type { OpenSource, Written } from '../db/ledger-store.ts'
import type { Stores } from '../db/stores.ts'
import { makeTally } from '../db/tally.ts'
import type { FactEvent } from './hidden-card.ts'
import { checkCard } from './hidden-card.ts'
import type { Reading } from './read-file.ts'
import { shiftFor } from './story-shift.ts'

const LINES_PER_STEP = 2000

/** What is remembered across steps: declared sources, and ids of facts that a later `void` may name. */
type Story = {
  sources: Map<string, { line: SourceLine; open: OpenSource | null }>
  ids: Map<number, string>
  /** Lines whose fact was not taken in, so that nothing can take it back either. */
  passed: Set<number>
  seen: OpenSource['seen']
  shift: number
}

/**
 * Reads a book or story in the notation: facts go to the sources their lines name, or to the file
 * itself. Days and checks of a story are passed over.
 */
export async function readStory(reading: Reading): Promise<void> {
  const shift = reading.settings.shift ? await shiftFor(reading) : 0
  const story: Story = { sources: new Map(), ids: new Map(), passed: new Set(), seen: makeTally(), shift }
  const book = emptyBook()
  let events: BookEvent[] = []
  let number = 0
  let bytes = 0
  const flush = async () => {
    const batch = events
    events = []
    await reading.step({ bytes, rows: number }, (stores) => writeEvents(reading, story, stores, batch))
  }
  for await (const line of readLines(createReadStream(reading.row.path))) {
    number += 1
    bytes += line.bytes
    const event = lineProblem(line, number) ?? readBookLine(book, line.text, number)
    if (event && events.push(event) >= LINES_PER_STEP) await flush()
  }
  await flush()
  await undoSources(reading, story)
}

function lineProblem({ text, tooLong, broken }: Line, line: number): BookEvent | null {
  const code = tooLong ? 'line-too-long' : broken ? 'wrong-encoding' : null
  return code && { type: 'problem', line, problem: problem(line, code, { encoding: 'utf-8' }, text) }
}

async function writeEvents(reading: Reading, story: Story, stores: Stores, events: readonly BookEvent[]) {
  const problems: Problem[] = []
  let added = 0
  let total = 0
  let pending: FactEvent[] = []
  const flush = async () => {
    added += await writeFacts(reading, story, stores, pending)
    total += pending.length
    pending = []
  }
  for (const one of events) {
    const event = one.type === 'fact' ? checkCard(story.passed, one) : one
    if (event.type === 'problem') problems.push(event.problem)
    else if (event.type === 'source') story.sources.set(event.source.label, { line: event.source, open: null })
    else if (event.type === 'fact') {
      // A void names the id of a fact above it, which must have been written.
      if (event.voids) await flush()
      pending.push(event)
    }
  }
  await flush()
  await stores.sources.addProblems(reading.source.id, problems)
  return { added, known: total - added, problems: problems.length }
}

/** Writes facts in runs of the same source, so that each run is one statement. */
async function writeFacts(
  reading: Reading,
  story: Story,
  stores: Stores,
  events: readonly FactEvent[],
): Promise<number> {
  const bySource = new Map<OpenSource, { event: FactEvent; written: Written }[]>()
  for (const event of events) {
    const source = await sourceOf(reading, story, stores, event)
    const list = bySource.get(source) ?? []
    list.push({ event, written: writtenOf(story, event) })
    bySource.set(source, list)
  }
  let added = 0
  for (const [source, list] of bySource) {
    const done = await stores.ledger.addFacts(
      source,
      list.map(({ written }) => written),
    )
    added += done.added
    list.forEach(({ event }, i) => {
      if (event.fact.label !== undefined) story.ids.set(event.line, done.ids[i]!)
    })
  }
  return added
}

async function sourceOf({ source }: Reading, story: Story, stores: Stores, event: FactEvent): Promise<OpenSource> {
  const label = event.fact.origin?.source
  const stated = label === undefined ? undefined : story.sources.get(label)
  if (!stated) return source
  const { kind, name, checksum, read, by } = stated.line
  if (!stated.open) {
    const open = await stores.ledger.openSource({ kind, name, checksum: checksum ?? '', readAt: read, by: by ?? '' })
    stated.open = { ...open, ...countingOf(story, stated.line, open) }
  }
  return stated.open
}

/**
 * Files of a book count equal rows together: each row there is a fact of its own. What was taken back
 * with its whole source must not stand in the way of the same row read again from another file.
 */
function countingOf(
  story: Story,
  { kind, undone }: SourceLine,
  open: OpenSource,
): Pick<OpenSource, 'channel' | 'seen'> {
  if (undone !== undefined) return { channel: `undone ${open.id}`, seen: makeTally() }
  return { channel: open.channel, seen: kind === 'hand' ? open.seen : story.seen }
}

function writtenOf(story: Story, { line, fact, voids }: FactEvent): Written {
  const draft = story.shift === 0 ? fact.draft : shiftDraft(fact.draft, story.shift)
  const at = fact.origin?.line ?? line
  if (draft.kind !== 'void' || !voids) return { draft, line: at }
  return { draft: { ...draft, body: { ...draft.body, fact: story.ids.get(voids.line) ?? '' } }, line: at }
}

/** Sources that the book says were taken back are taken back here too. */
async function undoSources(reading: Reading, story: Story): Promise<void> {
  for (const { line, open } of story.sources.values()) {
    if (!open || line.undone === undefined) continue
    const { undone, undoneBy } = line
    await reading.step({}, async (stores) => {
      await stores.sources.undo(open.id, undone, undoneBy ?? '', false)
      return {}
    })
  }
}
