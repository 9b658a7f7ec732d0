import { unquotedLines } from '../questions/quoted-words.ts'

/** A text in small letters without what is quoted in it; `at[i]` is the place of its i-th letter in the text as given. */
export type OwnText = { folded: string; at: readonly number[] }

/** A letter with its marks, `և` written as two letters, or anything else. */
const PIECES = /[եԵ]ւ|\p{L}\p{M}+|[^]/gu
/** Armenian marks inside words, and joiners, which change no word. */
const DROPPED = /^[՛՜՞\u200b-\u200d\ufeff]$/u
const INLINE = /["“„«][^"“”„«»\n]{1,400}["”“»]/gu
const SIGNATURE = /^(?:--|—|__)$/u
const MOST_LETTERS = 20_000
/** A line at least so long was broken by a mail program, not by its writer. */
const WRAPPED = 50

/** What somebody wrote themselves: older mails, the signature and quotations are blanked, broken lines joined. */
export function ownText(text: string): OwnText {
  return foldPlaces(maskQuoted(text.slice(0, MOST_LETTERS)))
}

/** The text as `ownText` folds it, but whole and without places: quick, to see whether it is worth reading. */
export function roughText(text: string): string {
  const small = text.slice(0, MOST_LETTERS).toLowerCase().normalize('NFC')
  return small
    .replace(/[՛՜՞\u200b-\u200d\ufeff]/gu, '')
    .replaceAll('եւ', 'և')
    .replaceAll('’', "'")
}

/** The same length as before, with spaces for what is not the writer's own. */
function maskQuoted(text: string): string {
  const lines = text.split('\n')
  const trimmed = lines.map((line) => line.trim())
  const signed = trimmed.findIndex((line) => SIGNATURE.test(line))
  const kept = new Set(unquotedLines(trimmed.map((line) => line.toLowerCase())))
  const own = lines.map((line, i) => {
    if (!kept.has(i) || (signed >= 0 && i >= signed)) return `${' '.repeat(line.length)}\n`
    return `${line}${isBroken(line, lines[i + 1]) ? ' ' : '\n'}`
  })
  return own
    .join('')
    .slice(0, text.length)
    .replace(INLINE, (quoted) => ' '.repeat(quoted.length))
}

function isBroken(line: string, next: string | undefined): boolean {
  return line.length >= WRAPPED && next !== undefined && /^\p{Ll}/u.test(next)
}

/** Small letters in composed form, plain digits and apostrophes; every letter remembers its place. */
function foldPlaces(text: string): OwnText {
  const at: number[] = []
  let folded = ''
  for (const { 0: piece, index } of text.matchAll(PIECES)) {
    const plain = foldPiece(piece)
    folded += plain
    for (let i = 0; i < plain.length; i++) at.push(index)
  }
  at.push(text.length)
  return { folded, at }
}

function foldPiece(piece: string): string {
  if (DROPPED.test(piece)) return ''
  const small = piece.toLowerCase()
  if (small.length > 1) return small === 'եւ' ? 'և' : small.normalize('NFC')
  if (small === '’') return "'"
  if (small >= '०' && small <= '९') return String(small.charCodeAt(0) - 0x966)
  return small === '\u00a0' || small === '\t' || small === '\r' ? ' ' : small
}
