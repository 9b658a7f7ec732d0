import { findAll, makeLookup } from '../../letters/tone/lookup.ts'
import type { Lookup } from '../../letters/tone/lookup.ts'
import type { Phrase, ToneLanguage } from '../../letters/tone/language.ts'
import { markQuoted } from '../../letters/tone/quotations.ts'
import type { Word } from '../../letters/tone/read-letter.ts'
import { readLetter } from '../../letters/tone/read-letter.ts'
import { readyLanguage } from '../../letters/tone/ready-language.ts'
import { english } from './en.ts'
import { armenian } from './hy.ts'
import { icelandic } from './is.ts'
import { malay } from './ms.ts'
import { nepali } from './ne.ts'
import type { TraitPhrases } from './trait-phrases.ts'

const PHRASES: Readonly<Record<string, TraitPhrases>> = {
  en: english,
  hy: armenian,
  is: icelandic,
  ms: malay,
  ne: nepali,
}

/** The phrases of a language read once, ready to be looked for together. */
type Ready = Record<'when' | 'unless' | 'pardons', Lookup<true>>

const ready = new Map<string, Ready>()

/** The first words that say who somebody is as a reason, in a text of this language, or null. */
export function traitNamed(text: string, language: ToneLanguage): string | null {
  const { when, unless, pardons } = readyFor(language)
  const read = readLetter(text, language.language, language.folds)
  const words = markQuoted(text, read, 'note', readyLanguage(language))
  const excused = findAll(unless, words)
  const pardoned = new Set(findAll(pardons, words).map(({ from }) => words[from]!.sentence))
  const found = findAll(when, words).find(({ from, to }) => {
    return !pardoned.has(words[from]!.sentence) && !excused.some((one) => one.from <= to && one.to >= from)
  })
  return found ? between(text, words, found.from, found.to) : null
}

function between(text: string, words: readonly Word[], from: number, to: number): string {
  return text.slice(words[from]!.start, words[to - 1]!.end)
}

function readyFor({ language, folds, endings }: ToneLanguage): Ready {
  const known = ready.get(language)
  if (known) return known
  const { lists, when, unless, pardons } = PHRASES[language]!
  const look = (phrases: readonly Phrase[]) =>
    makeLookup(
      phrases.map((phrase) => [phrase, true as const] as const),
      { folds, endings, lists },
    )
  const made = { when: look(when), unless: look(unless), pardons: look(pardons) }
  ready.set(language, made)
  return made
}
