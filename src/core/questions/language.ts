/**
 * How one language asks, greets, closes and complains: lists of words, one file each. In the lists a space stands for
 * any spaces or commas between words, `*` for any more letters of a word, `…` for anything in the same sentence and
 * `(a|b)` for either; the rest is as in regular expressions, without endless repeats, so that a message costs no more
 * than its length. All in small letters, Armenian without the marks that sit inside words.
 */
export type Language = {
  /** A letter or short word without which a text is not read in this language. */
  letters: RegExp
  /** The letters a word is made of, as a character class; JavaScript's own `\b` knows only English ones. */
  alphabet: string
  /** How a sentence that asks begins, with or without a question mark. */
  opens: readonly string[]
  /** What asks anywhere in a sentence. */
  holds: readonly string[]
  /** Questions that ask nothing: greetings and manners of speaking, whole sentences. */
  smallTalk: readonly string[]
  /** How a letter closes, on a line with at most a name; the rest is a signature. */
  closings: readonly string[]
  /** Thanks that may close a letter, when a name follows on the next line. */
  thanks: readonly string[]
  /** The verb of the line over a quoted message ("On Monday Anna wrote:"). */
  wrote: readonly string[]
  /** Labels of the block over a quoted message: whom it is from, and what stands below. */
  quotedFrom: readonly string[]
  quotedBelow: readonly string[]
  /** What begins a postscript below the signature. */
  postscripts: readonly string[]
  /** What shows that somebody is not content. */
  discontent: readonly string[]
  /** What takes it back when it stands before or after: "not", "if", "works now". */
  takesBackBefore: readonly string[]
  takesBackAfter: readonly string[]
}

/** Letters of English and Malay, whose words `\b` finds, and quickest. */
export const ENGLISH = 'a-z0-9_'
/** For phrases of all languages at once: whatever goes on with the word. */
const ANY = '^\\s,.!?…։।:)'

/** Where a sentence begins: after a mark, a bullet, an opening bracket or a few words of greeting with their comma. */
const START = '(?:^|[.!?…։।:;\\n(]|[*•–-]\\s)[\\s"\'«„“]*'
/** Clauses after which a verb may come first without a question: "ef það rignir, er lokað". */
const CLAUSE = '(?:ef|þegar|þótt|meðan|if|when|once|as|while|jika|kalau|apabila|bila|եթե|երբ|यदि|जब) '
const OPENING = `${START}(?:(?!${CLAUSE})[^\\s.!?,:]+(?: [^\\s.!?,:]+){0,4}, ?)?`

/** One pattern that finds any of the phrases as whole words. */
export function anywhere(phrases: readonly string[], alphabet: string, flags = ''): RegExp {
  const before = alphabet === ENGLISH ? '\\b' : `(?<![${alphabet}])`
  return new RegExp(`${before}(?:${sources(phrases, alphabet)})(?![${alphabet}])`, flags)
}

/** One pattern that finds any of the phrases at the beginning of a sentence. */
export function atOpening(phrases: readonly string[], alphabet: string): RegExp {
  return new RegExp(`${OPENING}(?:${sources(phrases, alphabet)})(?![${alphabet}])`)
}

/** One pattern for a line or sentence that holds little else: up to `before` and `after` words more. */
export function almostWhole(phrases: readonly string[], before: number, after: number): RegExp {
  const word = '[^\\s,.!?]+[\\s,.!?]+'
  const tail = `(?:[\\s,.!?…։।:՝)]+[^\\s,.!?…։।]+){0,${after}}`
  return new RegExp(`^[\\s,.!?]*(?:${word}){0,${before}}(?:${sources(phrases, ANY)})${tail}[\\s,.!?…։।:՝)]*$`)
}

function sources(phrases: readonly string[], alphabet: string): string {
  const parts = phrases.map((phrase) =>
    phrase.replaceAll('…', '[^.!?։।\\n]{0,60}?').replace(/ \??/gu, (space) => (space === ' ' ? '[\\s,]+' : '[\\s,]*')),
  )
  return parts.join('|').replace(/(?<=[\p{L}\p{M}])\*/gu, `[${alphabet}]*`)
}
