import { BOOK_HEADER } from '../core/ledger/book.ts'
import { writeFactLine } from '../core/ledger/notation.ts'
import { writeSourceLine } from '../core/ledger/source-line.ts'
import { openStores } from '../db/stores.ts'
import type { House } from './world.ts'

/**
 * The whole ledger as a book, a few hundred lines at a time: header, sources, cards, dated facts,
 * voids, in the order of `docs/notation.md`. Read into an empty workspace and exported again it is the
 * same text, byte for byte. Everything is in it, also what only owners may see.
 */
export async function* exportBook(house: House): AsyncGenerator<string> {
  const { book } = openStores(house.database.read, house.workspace)
  const labels = await book.sourceLabels()
  yield `${BOOK_HEADER}\n`
  for (const source of await book.sources(labels)) yield `${writeSourceLine(source)}\n`
  const marks = await book.voidMarks(labels)
  for await (const page of book.facts(labels, marks)) yield page.map((fact) => `${writeFactLine(fact)}\n`).join('')
}
