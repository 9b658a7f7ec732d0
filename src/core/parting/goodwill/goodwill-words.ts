import { guessLanguage } from '../../letters/tone/guess-language.ts'
import { toneLanguages } from '../../letters/tone/languages/all.ts'
import { offerTrouble, phraseIn } from '../../remedies/offer-words.ts'
import type { OfferTrouble } from '../../remedies/offer-words.ts'
import { CONDITIONS } from './condition-words.ts'

/** What words of goodwill must not say, and the words that say it. */
export type GoodwillTrouble = { code: 'goodwill-with-condition' | OfferTrouble['code']; words: string }

/**
 * What goodwill must not be tied to (I29, handbook 2.5, T3): a signature or consent, a review or silence, coming back,
 * and no threat stands beside it. The words are few, so they are read in every language we know. Null where nothing was
 * found: it finds patterns, and a person still reads the words.
 */
export function goodwillTrouble(text: string): GoodwillTrouble | null {
  for (const language of toneLanguages) {
    const words = phraseIn(text, CONDITIONS, language)
    if (words !== null) return { code: 'goodwill-with-condition', words }
  }
  return offerTrouble(text, toneLanguages, true)
}

/** Fewer words say little about the language they are in. */
const LEAST_WORDS = 3

/** True of words in which nothing speaks for any language that we know: no condition would be found in them. */
export function isUnread(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  return words.length >= LEAST_WORDS && guessLanguage(text, toneLanguages) === null
}
