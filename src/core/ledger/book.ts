import { isDay } from '../day.ts'
import type { Day } from '../day.ts'
import { problem } from '../problem.ts'
import type { Problem } from '../problem.ts'
import type { KindName } from './kinds/all.ts'
import { readFactLine } from './notation.ts'
import type { FactLine } from './notation.ts'
import { isProblem, readSourceLine } from './source-line.ts'
import type { SourceLine } from './source-line.ts'
import { isLabel } from './tokens.ts'

/** Version of the notation; a book of a newer one is read as far as this one goes, with a problem that says so. */
export const BOOK_VERSION = 1

/** First line of every exported book. */
export const BOOK_HEADER = `# goodterms book ${BOOK_VERSION}`

/** A labelled fact, as much of it as a later `void` needs. `line` is where it stands in the book. */
export type Labelled = { line: number; kind: KindName; client: string | null }

/**
 * What one line of a book says. A `void` comes with the fact it takes back (`voids`) and with that
 * fact's client as its own. `day` and `check` lines belong to stories: `= DAY` and what must hold.
 */
export type BookEvent =
  | { type: 'source'; line: number; source: SourceLine }
  | { type: 'fact'; line: number; fact: FactLine; voids?: Labelled }
  | { type: 'day'; line: number; day: Day }
  | { type: 'check'; line: number; text: string }
  | { type: 'problem'; line: number; problem: Problem }

/** What the reader remembers between lines: labels and declared sources, never facts, so that a book may be of any length. */
export type Book = { sources: Set<string>; labels: Map<string, Labelled>; asking: boolean }

export function emptyBook(): Book {
  return { sources: new Set(), labels: new Map(), asking: false }
}

const HEADER = /^#\s*goodterms book (\d{1,9})\s*$/u

/** Reads line `number` (1-based, without its line end) of a book; null for an empty line or a comment. Never throws. */
export function readBookLine(book: Book, line: string, number: number): BookEvent | null {
  const text = number === 1 && line.startsWith('\uFEFF') ? line.slice(1) : line
  const start = text.trimStart()
  if (start === '') return null
  if (start.startsWith('#')) return number === 1 ? readHeader(text, number) : null
  if (start.startsWith('=')) return readDayLine(book, text, number)
  if (book.asking && start !== text) return { type: 'check', line: number, text: start.trimEnd() }
  return /^source(?!\S)/u.test(start) ? readSource(book, text, number) : readFact(book, text, number)
}

/** All lines of a book, one after the other. */
export function* readBook(lines: Iterable<string>): Generator<BookEvent> {
  const book = emptyBook()
  let number = 0
  for (const line of lines) {
    number += 1
    const event = readBookLine(book, line, number)
    if (event) yield event
  }
}

function readHeader(text: string, number: number): BookEvent | null {
  const version = HEADER.exec(text)?.[1]
  if (version === undefined || Number(version) <= BOOK_VERSION) return null
  return trouble(problem(number, 'newer-version', { version: Number(version), known: BOOK_VERSION }, text))
}

/** From the first `= DAY` on, indented lines are checks. */
function readDayLine(book: Book, text: string, number: number): BookEvent {
  const day = text.replace(/#.*$/u, '').trim().slice(1).trim()
  if (!isDay(day)) return trouble(problem(number, 'no-such-day', { day }, text))
  book.asking = true
  return { type: 'day', line: number, day }
}

function readSource(book: Book, text: string, number: number): BookEvent {
  const source = readSourceLine(text, number)
  if (isProblem(source)) return trouble(source)
  const { label } = source
  if (book.sources.has(label)) return trouble(problem(number, 'source-twice', { label }, text))
  book.sources.add(label)
  return { type: 'source', line: number, source }
}

function readFact(book: Book, text: string, number: number): BookEvent {
  const read = readFactLine(text, number)
  if (isProblem(read)) return trouble(read)
  const { draft, label, origin } = read
  if (origin && !book.sources.has(origin.source)) {
    return trouble(problem(number, 'unknown-source', { label: origin.source }, text))
  }
  if (label !== undefined && book.labels.has(label)) {
    return trouble(problem(number, 'label-twice', { label, first: book.labels.get(label)!.line }, text))
  }
  const voids = draft.kind === 'void' ? voidedBy(book, draft.body.fact, number, text) : null
  if (voids && isProblem(voids)) return trouble(voids)
  const fact = voids ? { ...read, draft: { ...draft, client: voids.client } } : read
  if (label !== undefined) book.labels.set(label, { line: number, kind: draft.kind, client: fact.draft.client })
  return { type: 'fact', line: number, fact, ...(voids ? { voids } : {}) }
}

/** A `void` can take back any labelled fact above it, except another `void`: then the fact is written again. */
function voidedBy(book: Book, label: string, number: number, text: string): Labelled | Problem {
  const labelled = isLabel(label) ? book.labels.get(label) : undefined
  if (!labelled) return problem(number, 'unknown-label', { label }, text)
  if (labelled.kind === 'void') return problem(number, 'void-of-void', { label }, text)
  return labelled
}

function trouble(found: Problem): BookEvent {
  return { type: 'problem', line: found.line, problem: found }
}
