import { BOOK_HEADER } from '../core/ledger/book.ts'
import type { FactLine } from '../core/ledger/notation.ts'
import { writeFactLine } from '../core/ledger/notation.ts'
import { writeSourceLine } from '../core/ledger/source-line.ts'
import { openStores } from '../db/stores.ts'
import type { House } from './world.ts'

/**
 * The whole ledger as a book, a few hundred lines at a time: header, sources, cards, dated facts,
 * voids, in the order of `docs/notation.md`. Read into an empty workspace and exported again it is the
 * same text, byte for byte. Everything is in it, also what only owners may see. For a `reader` it leaves out what is
 * private to somebody else (M32): whoever has the data folder has that too, whoever fetches a book through a browser not.
 */
export async function* exportBook(house: House, reader?: string): AsyncGenerator<string> {
  const { book } = openStores(house.database.read, house.workspace)
  const labels = await book.sourceLabels()
  yield `${BOOK_HEADER}\n`
  for (const source of await book.sources(labels)) yield `${writeSourceLine(source)}\n`
  const marks = await book.voidMarks(labels)
  const kept = reader === undefined ? () => true : keptFor(reader)
  for await (const page of book.facts(labels, marks))
    yield page
      .filter(kept)
      .map((fact) => `${writeFactLine(fact)}\n`)
      .join('')
}

/** Which lines a reader gets: not those private to others, and nothing that takes one of them back. Voids come last. */
function keptFor(reader: string): (line: FactLine) => boolean {
  const passed = new Set<string>()
  return ({ draft, label }) => {
    if (draft.kind === 'void' && passed.has(draft.body.fact)) return false
    if (draft.visibility !== 'private' || draft.by === reader) return true
    if (label !== undefined) passed.add(label)
    return false
  }
}
