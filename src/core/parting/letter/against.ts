import { fold } from '../../letters/tone/fold.ts'
import { findAll } from '../../letters/tone/lookup.ts'
import type { ToneLanguage } from '../../letters/tone/language.ts'
import { readLetter } from '../../letters/tone/read-letter.ts'
import { readyLanguage } from '../../letters/tone/ready-language.ts'
import type { Missing } from '../../decide/may-part.ts'
import { inFull } from './in-full.ts'
import { numberAt } from './number-words.ts'

/** What the words of a block are held against. */
export type Standing = {
  language: ToneLanguage
  /** Days, amounts and names as the letter writes them: numbers inside them are no counts. */
  written: readonly string[]
  /** What the facts of the block say: all that may stand in quotation marks (handbook 2.6, no. 11). */
  said: readonly string[]
  /** The numbers that the book holds. */
  counts: readonly number[]
}

/** A single mark inside a word is an apostrophe. */
const QUOTED = /“([^”]*)”|„([^“”]*)[“”]|«([^»]*)»|"([^"]*)"|(?<!\p{L})‘((?:[^‘’]|’(?=\p{L}))*)’/gu

/** What the words say and no fact does: a count (I27), a day, or a quotation. Each with the refusal that says so. */
export function wordsAgainst(text: string, standing: Standing): Missing[] {
  const { language, written } = standing
  const bare = blank(blankQuotes(text), written)
  const dates = datesIn(bare, language)
  const counted = blank(bare, dates)
  return [
    ...quotesWithout(text, standing),
    ...dates.map((words) => ({ code: 'date-without-evidence', args: { words } })),
    ...numbersIn(counted, language.language).flatMap((number) => countTrouble(number, standing)),
  ]
}

function countTrouble(number: number, { counts }: Standing): Missing[] {
  if (counts.includes(number)) return []
  const counted = counts.length === 0 ? '0' : [...new Set(counts)].join(', ')
  return [{ code: 'count-differs', args: { number, counted } }]
}

function quotesWithout(text: string, { said, language }: Standing): Missing[] {
  const plain = (words: string) =>
    fold(words, language.folds)
      .text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()
  const known = said.map((words) => ` ${plain(words)} `)
  return [...text.matchAll(QUOTED)].flatMap((match) => {
    const words = match.slice(1).find((inside) => inside !== undefined) ?? ''
    const wanted = plain(words)
    if (wanted === '' || known.some((one) => one.includes(` ${wanted} `))) return []
    return [{ code: 'quote-without-evidence', args: { words } }]
  })
}

function blankQuotes(text: string): string {
  return text.replace(QUOTED, (all) => ' '.repeat(all.length))
}

/** The same text with these words blanked out, the longest first; figures inside a longer number are not meant. */
function blank(text: string, words: readonly string[]): string {
  const longestFirst = words.filter((one) => one !== '').toSorted((a, b) => b.length - a.length)
  return longestFirst.reduce((rest, one) => rest.replace(inFull(one), ' '.repeat(one.length)), text)
}

const DIGITS = /\p{Nd}{4}-\p{Nd}{1,2}-\p{Nd}{1,2}|\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2,4}/gu
const NEAR = 2

/** Dates in digits, and numbers within two words of the name of a month. */
function datesIn(text: string, language: ToneLanguage): string[] {
  const words = readLetter(text, language.language, language.folds)
  const months = findAll(readyLanguage(language).months, words).flatMap(({ from, to }) => {
    const near = words.slice(Math.max(0, from - NEAR), to + NEAR)
    const number = near.filter(({ folded }) => /^\p{Nd}/u.test(folded))
    if (number.length === 0) return []
    const ends = [...number, words[from]!, words[to - 1]!]
    const [start, end] = [Math.min(...ends.map((one) => one.start)), Math.max(...ends.map((one) => one.end))]
    return [text.slice(start, end)]
  })
  return [...[...text.matchAll(DIGITS)].map(([all]) => all), ...months]
}

/** The counts of a text: numbers in digits of any script, and those from two on in words. */
export function numbersIn(text: string, language: string): number[] {
  const words = wordsOf(text, language)
  const found: number[] = []
  for (let at = 0; at < words.length; at++) {
    const digits = /^\p{Nd}+/u.exec(words[at]!)?.[0]
    const named = digits === undefined ? numberAt(words, at, language) : null
    if (digits !== undefined) found.push(Number(Array.from(digits, digitOf).join('')))
    if (named) {
      found.push(named.n)
      at += named.took - 1
    }
  }
  return found
}

/** Its words in small letters, with an empty one where a sign stands between two of them. */
function wordsOf(text: string, language: string): string[] {
  let behind = 0
  return readLetter(text, language, []).flatMap(({ start, end }) => {
    const apart = /[^\s-]/u.test(text.slice(behind, start))
    behind = end
    const word = text.slice(start, end).normalize('NFC').toLowerCase()
    return apart ? ['', word] : [word]
  })
}

const ZEROS = [0x30, 0x660, 0x6f0, 0x966]

function digitOf(char: string): number {
  const code = char.codePointAt(0)!
  const zero = ZEROS.find((one) => code >= one && code < one + 10)
  return zero === undefined ? 0 : code - zero
}
