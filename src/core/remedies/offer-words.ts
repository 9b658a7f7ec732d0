import { checkTone } from '../letters/tone/check-tone.ts'
import { guessLanguage } from '../letters/tone/guess-language.ts'
import type { ToneLanguage } from '../letters/tone/language.ts'
import { toneLanguages } from '../letters/tone/languages/all.ts'
import type { Phrase } from '../letters/tone/language.ts'
import { findAll, makeLookup } from '../letters/tone/lookup.ts'
import type { Lookup } from '../letters/tone/lookup.ts'
import { readLetter } from '../letters/tone/read-letter.ts'
import { INDUCEMENTS, SILENCE } from './inducement.ts'

/** What an offer must not say, and the words that say it. */
export type OfferTrouble = { code: 'offer-with-condition' | 'offer-with-threat' | 'offer-to-come-back'; words: string }

/**
 * The languages a text may be in: those named (of the client, the case, the business), as far as we know them, and the
 * one it seems to be in. All that we know where nothing is known.
 */
export function languagesFor(text: string, ...tags: (string | null | undefined)[]): ToneLanguage[] {
  const named = new Set(tags.flatMap((tag) => (tag ? [tag.toLowerCase().split('-')[0]!] : [])))
  const guess = guessLanguage(text, toneLanguages)
  if (guess?.sure) named.add(guess.language.language)
  const known = toneLanguages.filter(({ language }) => named.has(language))
  return known.length > 0 ? known : [...toneLanguages]
}

/**
 * What an offer must not be tied to: a review, or silence (handbook 2.5 and 11.2), a threat, or that the client comes
 * back (T3). Null where none was found: it finds patterns, and a person still reads the offer.
 */
export function offerTrouble(text: string, languages: readonly ToneLanguage[], remedy: boolean): OfferTrouble | null {
  for (const language of languages) {
    const { marks } = checkTone(text, { language, kind: 'letter', parting: false })
    const mark = marks.find(({ family, severity }) => family === 'F8' && severity === 'block')
    if (mark) {
      return { code: mark.code === 'F8.review' ? 'offer-with-condition' : 'offer-with-threat', words: mark.words }
    }
    const silence = phraseIn(text, SILENCE, language)
    if (silence !== null) return { code: 'offer-with-condition', words: silence }
    const tied = remedy ? phraseIn(text, INDUCEMENTS, language) : null
    if (tied !== null) return { code: 'offer-to-come-back', words: tied }
  }
  return null
}

type PhraseLists = Readonly<Record<string, readonly Phrase[]>>

const lookups = new WeakMap<readonly Phrase[], Lookup<true>>()

/** The words of a text in which a phrase of its language's list was found first; null where none was. */
export function phraseIn(text: string, lists: PhraseLists, language: ToneLanguage): string | null {
  const list = lists[language.language]
  if (!list) return null
  const known =
    lookups.get(list) ??
    makeLookup(
      list.map((phrase) => [phrase, true] as const),
      language,
    )
  lookups.set(list, known)
  const words = readLetter(text, language.language, language.folds)
  const [found] = findAll(known, words)
  return found ? text.slice(words[found.from]!.start, words[found.to - 1]!.end) : null
}
