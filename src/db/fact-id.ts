import { createHash } from 'node:crypto'
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

/** The id of the `nth` (0-based) fact of this content in a channel of a workspace. */
export function factId(workspace: string, channel: string, content: string, nth: number): string {
  return shortHash(workspace, channel, content, String(nth))
}
