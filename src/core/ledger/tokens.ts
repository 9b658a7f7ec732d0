import { unquote } from './field.ts'
import type { Token } from './field.ts'

// The quoted part is unrolled, so that a very long text needs no backtracking.
const TOKEN = /\s*(?:#.*$|"([^"\\]*(?:\\.[^"\\]*)*)"|([^\s"]+))/suy
const LABEL = /^&[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u

/** True for the `&name` by which a later `void` means a fact. */
export function isLabel(text: string): boolean {
  return LABEL.test(text)
}

/** Splits a line into tokens, bare ones in composed form (NFC); a `#` at the start of a token begins a comment. Null when a quote is not closed. */
export function tokensOf(line: string): Token[] | null {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  for (;;) {
    const start = TOKEN.lastIndex
    const match = TOKEN.exec(line)
    if (!match) return line.slice(start).trim() === '' ? tokens : null
    if (match[1] !== undefined) tokens.push({ text: unquote(match[1]), quoted: true, column: start + 1 })
    else if (match[2] !== undefined) tokens.push({ text: match[2].normalize('NFC'), quoted: false, column: start + 1 })
  }
}
