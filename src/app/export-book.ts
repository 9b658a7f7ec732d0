import { BOOK_HEADER } from '../core/ledger/book.ts'
import { writeFactLine } from '../core/ledger/notation.ts'
import { writeSourceLine } from '../core/ledger/source-line.ts'
import { bookStore } from '../db/book-store.ts'
import type { House } from './world.ts'

/**
 * The whole ledger as a book, a few hundred lines at a time: header, sources, cards, dated facts,
 * voids, in the order of `docs/notation.md`. Read into an empty workspace and exported again it is the
 * same text, byte for byte. Everything is in it, also what only owners may see. For a `reader` it leaves out what is
 * private to somebody else (M32): whoever has the data folder has that too, whoever fetches a book through a browser not.
 */
export async function* exportBook(house: House, reader?: string): AsyncGenerator<string> {
  const book = bookStore(house.database.read, house.workspace, reader)
  const labels = await book.sourceLabels()
  yield `${BOOK_HEADER}\n`
  for (const source of await book.sources(labels)) yield `${writeSourceLine(source)}\n`
  const marks = await book.voidMarks(labels)
  for await (const page of book.facts(labels, marks)) yield page.map((fact) => `${writeFactLine(fact)}\n`).join('')
}
