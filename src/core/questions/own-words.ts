import { almostWhole } from './language.ts'
import { languages } from './languages/all.ts'
import { isOldSubject, nextLine, unquotedLines } from './quoted-words.ts'

const CLOSING = almostWhole(
  languages.flatMap((language) => language.closings),
  0,
  5,
)
const THANKS = almostWhole(
  languages.flatMap((language) => language.thanks),
  0,
  0,
)
const POSTSCRIPT = new RegExp(`^(?:${languages.flatMap((language) => language.postscripts).join('|')})[\\s.:,]`)
const SIGNATURE = /^(?:-{2,}|—)$/
/** A link; question marks at its end belong to the sentence. */
const LINK = /(?:https?:\/\/|www\.|mailto:)[^\s<>?]*(?:\?+[^\s<>?]+)*/g
/** A line at least so long was broken by a mail program, not by its writer. */
const WRAPPED = 50
const LONGEST_CLOSING = 60
const LONGEST_NAME_WORDS = 4
/** What stands below is not read: nobody asks after so many lines. */
const MOST_LINES = 400

/**
 * What somebody wrote themselves in a message: without what they quote, the signature and links; in small letters
 * and composed form (NFC), lines joined that a mail program broke. '' when nothing is left.
 */
export function ownWords(text: string): string {
  const own = text.includes('\n') ? ownLines(text) : ownLine(text.trim())
  const linked = own.includes('://') || own.includes('www.') || own.includes('mailto:')
  return (linked ? own.replace(LINK, ' ') : own).trim()
}

function ownLine(text: string): string {
  const line = smallLetters(text)
  return line.startsWith('>') || isOldSubject(line) ? '' : line
}

function ownLines(text: string): string {
  const raw = text.split('\n', MOST_LINES).map((line) => line.trim())
  const lines = smallLetters(raw.join('\n')).split('\n')
  let own = ''
  let signed = false
  for (const i of unquotedLines(lines)) {
    const line = lines[i]!
    signed = signed ? !POSTSCRIPT.test(line) : endsLetter(lines, i, own === '')
    if (!signed) own += own === '' || !isWrapped(raw, i) ? `\n${line}` : ` ${line}`
  }
  return own.trim()
}

/** A line that begins the signature: two dashes, a closing, or thanks with a name below them. */
function endsLetter(lines: readonly string[], i: number, first: boolean): boolean {
  const line = lines[i]!
  if (line === '' || line.length > LONGEST_CLOSING || line.includes('?') || line.includes('՞')) return false
  if (SIGNATURE.test(line) || (!first && CLOSING.test(line))) return true
  if ((first && !line.endsWith(',')) || !THANKS.test(line)) return false
  const name = nextLine(lines, i + 1)
  return name !== '' && !/[?՞.:]/.test(name) && name.split(' ').length <= LONGEST_NAME_WORDS
}

function isWrapped(raw: readonly string[], i: number): boolean {
  return i > 0 && raw[i - 1]!.length >= WRAPPED && /^\p{Ll}/u.test(raw[i]!)
}

/** Small letters in composed form, one kind of apostrophe, `և` for `եւ`. */
function smallLetters(text: string): string {
  const small = text.toLowerCase()
  if (!/[^\p{ASCII}]/u.test(small)) return small
  return small.normalize('NFC').replaceAll('’', "'").replaceAll('եւ', 'և')
}
