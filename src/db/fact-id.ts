import { createHash } from 'node:crypto'
import { dayFromNumber, dayNumber } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import type { FactDraft } from '../core/ledger/fact.ts'
import { writeFactLine } from '../core/ledger/notation.ts'

const LETTERS = '0123456789abcdefghijklmnopqrstuv'

/** 100 bits of SHA-256 in 20 letters and digits (base 32, as `parseInt(…, 32)` reads them). */
export function shortHash(...parts: string[]): string {
  const bytes = createHash('sha256').update(parts.join('\0')).digest()
  let id = ''
  for (let bit = 0; bit < 100; bit += 5) {
    const pair = (bytes[bit >> 3]! << 8) | bytes[(bit >> 3) + 1]!
    id += LETTERS[(pair >> (11 - (bit & 7))) & 31]
  }
  return id
}

/**
 * What makes a fact the same fact when it is read again: its line without who recorded it. `channel`
 * is shared by all files (a row is the same row in whichever export it comes) and is a source's own
 * for what was entered by hand (two calls on one day are two calls).
 */
export function factContent(draft: FactDraft): string {
  const { by: _by, ...rest } = draft
  return writeFactLine({ draft: rest })
}

/** 0001-01-01, so that every day has a number above nought. */
const FIRST_DAY = 719_163
const DAY_LETTERS = 5
const HASH_LETTERS = 16

/**
 * The id of the `nth` (0-based) fact of this content in a channel of a workspace: five letters for the
 * day (cards have none), so that facts of a day lie together in the database and a large file is
 * written to few of its pages at a time, then 80 bits of hash.
 */
export function factId(workspace: string, channel: string, on: Day | '', content: string, nth: number): string {
  const hash = shortHash(workspace, channel, content, String(nth)).slice(0, HASH_LETTERS)
  return idsFrom(on) + hash
}

/** What the ids of a day's facts begin with: ids of that day and later are not below it, those of earlier days are. */
export function idsFrom(on: Day | ''): string {
  const day = on === '' ? 0 : dayNumber(on) + FIRST_DAY
  return day.toString(32).padStart(DAY_LETTERS, '0')
}

/** Ids of facts that have a day are not below this. */
export const FIRST_DATED = '1'.padStart(DAY_LETTERS, '0')

/** The day that stands in the id of a fact; '' for that of a card. */
export function dayInId(id: string): Day | '' {
  const day = parseInt(id.slice(0, DAY_LETTERS), 32)
  return day > 0 ? dayFromNumber(day - FIRST_DAY) : ''
}

/** Files share one channel, so that the same row in two exports is one fact. */
export const FILES = 'file'

/** The id of a fact that is written anew because the one of this id was taken back with its source. */
export function againId(workspace: string, channel: string, id: string, on: Day | '', content: string): string {
  return factId(workspace, `${channel} again ${id}`, on, content, 0)
}

/** Fifty bits of an id as a number: enough to count equal facts of a long file in little memory. */
export function markOf(id: string): number {
  return parseInt(id.slice(DAY_LETTERS, DAY_LETTERS + 10), 32)
}
