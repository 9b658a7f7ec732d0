import { fold } from '../letters/tone/fold.ts'
import type { CuedPart, LexiconText } from './lexicons/lexicon-text.ts'
import { LEXICON_TEXTS } from './lexicons/all.ts'

/** What is known of a language to compare what somebody says with the lines of a sheet; all words are folded. */
export type Lexicon = {
  language: string
  /** Words that say nothing of the matter. */
  stop: ReadonlySet<string>
  negations: ReadonlySet<string>
  /** Ends of words that take a statement back: Nepali says "not" at the end of a verb. */
  negationEnds: readonly string[]
  /** Longest first. */
  suffixes: readonly string[]
  prefixes: readonly string[]
  cues: Readonly<Record<CuedPart, readonly string[]>>
  today: readonly string[]
  tomorrow: readonly string[]
  hours: readonly string[]
  days: readonly string[]
  numbers: ReadonlyMap<string, number>
  you: ReadonlySet<string>
  me: ReadonlySet<string>
  vague: readonly string[]
  working: readonly string[]
  always: readonly string[]
  unlimited: readonly string[]
}

const ready = new Map<string, Lexicon>()

/** The lexicon of a language by its tag (`pt-BR`), or null where we have none. */
export function lexiconFor(tag: string): Lexicon | null {
  const language = tag.toLowerCase().split('-')[0]!
  const known = ready.get(language)
  if (known) return known
  const text = LEXICON_TEXTS[language]
  if (!text) return null
  const made = makeLexicon(language, text)
  ready.set(language, made)
  return made
}

function makeLexicon(language: string, text: LexiconText): Lexicon {
  const longestFirst = (list: string) => wordsOf(list).toSorted((a, b) => b.length - a.length)
  const cues = Object.entries(text.cues).map(([part, list]) => [part, wordsOf(list)])
  return {
    language,
    stop: new Set(wordsOf(text.stop)),
    negations: new Set(wordsOf(text.negations)),
    negationEnds: wordsOf(text.negationEnds),
    suffixes: longestFirst(text.suffixes),
    prefixes: longestFirst(text.prefixes),
    cues: Object.fromEntries(cues) as Lexicon['cues'],
    today: foldAll(text.today),
    tomorrow: foldAll(text.tomorrow),
    hours: wordsOf(text.hours),
    days: wordsOf(text.days),
    numbers: new Map(text.numbers.flatMap((list, i) => wordsOf(list).map((word) => [word, i + 1] as const))),
    you: new Set(wordsOf(text.you)),
    me: new Set(wordsOf(text.me)),
    vague: foldAll(text.vague),
    working: wordsOf(text.working),
    always: foldAll(text.always),
    unlimited: foldAll(text.unlimited),
  }
}

function foldAll(phrases: readonly string[]): string[] {
  return phrases.map((phrase) => fold(phrase).text)
}

function wordsOf(list: string): string[] {
  return fold(list)
    .text.split(' ')
    .filter((word) => word !== '')
}
