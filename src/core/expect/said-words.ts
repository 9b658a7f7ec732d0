import { fold } from '../letters/tone/fold.ts'
import type { Lexicon } from './lexicon.ts'

/** What somebody wrote, as it is compared: its words in their order, and the stems of those that say something. */
export type SaidWords = { words: string[]; stems: string[]; negated: boolean }

const DEVANAGARI_ZERO = 0x966
const segmenters = new Map<string, Intl.Segmenter>()

/** The words of a text in small letters and compatible forms, digits as 0 to 9. */
export function wordsIn(text: string, language: string): string[] {
  const folded = fold(text).text.replace(/[०-९]/gu, (digit) => String(digit.codePointAt(0)! - DEVANAGARI_ZERO))
  return [...segmenterOf(language).segment(folded)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)
}

/** Reads a text for comparing it: what says nothing of the matter is left out, each stem is there once. */
export function readSaid(text: string, lexicon: Lexicon): SaidWords {
  const words = wordsIn(text, lexicon.language)
  const telling = words.filter((word) => !lexicon.stop.has(word) && !/^\d/.test(word) && !isNegation(word, lexicon))
  const stems = [...new Set(telling.map((word) => stemOf(word, lexicon)))]
  return { words, stems, negated: words.some((word) => isNegation(word, lexicon)) }
}

function isNegation(word: string, { negations, negationEnds }: Lexicon): boolean {
  return negations.has(word) || negationEnds.some((end) => word.length > end.length + 1 && word.endsWith(end))
}

const LEAST_STEM = 3

/** A word without its endings and beginnings, at least three letters of it. */
export function stemOf(word: string, { suffixes, prefixes }: Lexicon): string {
  const begins = prefixes.find((one) => word.startsWith(one) && word.length - one.length > LEAST_STEM)
  const rest = begins === undefined ? word : word.slice(begins.length)
  const ends = suffixes.find((one) => rest.endsWith(one) && rest.length - one.length >= LEAST_STEM)
  return ends === undefined ? rest : rest.slice(0, -ends.length)
}

/** How many letters must be the same before how many may differ at the end. */
const LOOSE: readonly (readonly [shared: number, rest: number])[] = [
  [4, 1],
  [5, 2],
]

/** True for stems of one word: the same in all but their last letters. */
export function isSameStem(a: string, b: string, loose = LOOSE): boolean {
  if (a === b) return true
  const most = Math.min(a.length, b.length)
  let same = 0
  while (same < most && a[same] === b[same]) same++
  const rest = Math.max(a.length, b.length) - same
  return loose.some(([shared, longest]) => same >= shared && rest <= longest)
}

/** True when the words of a phrase stand in the text one after the other. */
export function hasPhrase(words: readonly string[], phrase: string, language: string): boolean {
  return ` ${words.join(' ')} `.includes(` ${wordsIn(phrase, language).join(' ')} `)
}

/** How many things a text speaks of ("a third round", "2 days"), in its order. */
export function numbersIn(words: readonly string[], { numbers }: Lexicon): { n: number; at: number }[] {
  return words.flatMap((word, at) => {
    const n = /^\d{1,4}$/.test(word) ? Number(word) : numbers.get(word)
    return n === undefined ? [] : [{ n, at }]
  })
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, known)
  return known
}
