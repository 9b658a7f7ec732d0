import { isDay, isInstant, isZone } from '../day.ts'
import { decimalOf, isCurrency, minorFrom } from '../money.ts'
import type { Money } from '../money.ts'

/** What a field of a fact may hold. Minutes and scores are whole numbers; flags are `true` or absent. */
export type FieldValue = string | number | true | Money

export type FieldType =
  | 'key'
  | 'text'
  | 'word'
  | 'day'
  | 'instant'
  | 'zone'
  | 'currency'
  | 'language'
  | 'money'
  | 'minutes'
  | 'number'
  | 'choice'
  | 'flag'

/**
 * One field of a fact kind: how it is written on a line and whether it must be there.
 * A field without `word` is told by its place (keys and choices) or its shape (quoted text,
 * money, minutes, a whole number); a field with `word` follows that word: `due 2026-03-05`.
 */
export type Field = {
  name: string
  type: FieldType
  word?: string
  optional?: true
  options?: readonly string[]
}

/** A token of a notation line. `quoted` text is never taken for a keyword. */
export type Token = { text: string; quoted: boolean; column: number }

const KEY = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u
const MINUTES = /^(\d{1,6})min$/
const NUMBER = /^(?:0|[1-9]\d{0,8})$/
const BARE = /^[^\s"#@&=\p{Cc}\p{Cs}][^\s"\p{Cc}\p{Cs}]*$/u

/** True for text that can name a client, person or member: letters or digits of any script, then also `.`, `_`, `-`. */
export function isKey(text: string): boolean {
  return KEY.test(text) && text === text.normalize('NFC') && text.length <= 120
}

/** True for a well-formed BCP 47 tag (`ne`, `pt-BR`). */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag
  } catch {
    return false
  }
}

/** Reads `field` at the head of `tokens`; null when it does not fit. `used` counts the tokens taken. */
export function readField(field: Field, tokens: Token[]): { value: FieldValue; used: number } | null {
  const first = tokens[0]
  if (!first) return null
  const value = first.quoted ? readQuoted(field, first.text) : readBare(field, first.text)
  if (value !== null) return { value, used: 1 }
  if (field.type !== 'money' || first.quoted || !tokens[1] || tokens[1].quoted) return null
  const currency = tokens[1].text
  const minor = isCurrency(currency) ? minorFrom(first.text, currency) : null
  return minor === null || minor < 0 ? null : { value: { minor, currency }, used: 2 }
}

function readQuoted(field: Field, text: string): FieldValue | null {
  return field.type === 'text' || field.type === 'word' ? text : null
}

/** What a bare token of a type must be; types that are not here are read elsewhere or never bare. */
const FITS: Partial<Record<FieldType, (text: string) => boolean>> = {
  key: isKey,
  word: () => true,
  day: isDay,
  instant: isInstant,
  zone: isZone,
  currency: isCurrency,
  language: isLanguage,
}

function readBare(field: Field, text: string): FieldValue | null {
  if (field.type === 'choice') return field.options?.includes(text) ? text : null
  if (field.type === 'minutes') {
    const parts = MINUTES.exec(text)
    return parts ? Number(parts[1]) : null
  }
  if (field.type === 'number') return NUMBER.test(text) ? Number(text) : null
  return FITS[field.type]?.(text) ? text : null
}

/** Writes a value so that `readField` reads the same value back. */
export function writeField(field: Field, value: FieldValue): string {
  const text = writeValue(field, value)
  return field.word && field.type !== 'flag' ? `${field.word} ${text}` : text
}

function writeValue(field: Field, value: FieldValue): string {
  if (field.type === 'flag') return field.word ?? field.name
  if (typeof value === 'object') return `${decimalOf(value)} ${value.currency}`
  const text = String(value)
  if (field.type === 'minutes') return `${text}min`
  if (field.type === 'text') return quote(text)
  if (field.type === 'word') return isBare(text) ? text : quote(text)
  return text
}

/** True for text that reads back unchanged without quotes; bare text is read in composed form (NFC). */
function isBare(text: string): boolean {
  return BARE.test(text) && text === text.normalize('NFC')
}

const ESCAPES: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '"': '\\"', '\\': '\\\\' }
// Half of a surrogate pair (Cs) would not survive a file in UTF-8.
const UNSAFE = /["\\\p{Cc}\p{Cs}\u2028\u2029]/gu
const ESCAPED = /\\(?:u\{([0-9a-f]{1,6})\}|(.))/gu

/** Text in double quotes on one line; line ends, tabs, quotes, backslashes, control characters and half surrogate pairs are escaped. */
export function quote(text: string): string {
  return `"${text.replace(UNSAFE, (char) => ESCAPES[char] ?? `\\u{${char.codePointAt(0)!.toString(16)}}`)}"`
}

/** The inside of a quoted text, escapes undone. */
export function unquote(inside: string): string {
  return inside.replace(ESCAPED, (_all, code: string | undefined, char: string | undefined) => {
    if (code !== undefined) return String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff))
    return char === 'n' ? '\n' : char === 't' ? '\t' : char === 'r' ? '\r' : char!
  })
}
