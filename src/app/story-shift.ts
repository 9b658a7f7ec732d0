import { createReadStream } from 'node:fs'
import { daysBetween } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import { emptyBook, readBookLine } from '../core/ledger/book.ts'
import { readLines } from '../sources/story/lines.ts'
import type { Reading } from './read-file.ts'

/** Whole weeks by which the book's last day comes to lie within the week before today, so that weekdays stay. */
export async function shiftFor({ row, world }: Reading): Promise<number> {
  const book = emptyBook()
  let last: Day = ''
  let number = 0
  for await (const { text } of readLines(createReadStream(row.path))) {
    number += 1
    const event = readBookLine(book, text, number)
    if (event?.type === 'fact' && event.fact.draft.on > last) last = event.fact.draft.on
  }
  return last === '' ? 0 : Math.floor(daysBetween(last, world.today) / 7) * 7
}
