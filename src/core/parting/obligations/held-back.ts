import { checkTone } from '../../letters/tone/check-tone.ts'
import type { ToneLanguage } from '../../letters/tone/language.ts'
import { languagesFor, phraseIn } from '../../remedies/offer-words.ts'
import { FREE, HELD, HELD_LISTS } from './held-words.ts'

/**
 * The words that make what is the client's own wait for money or a signature; null where none were found (11.2: records
 * that a client provided are never held against fees). `tags` are languages that the text may be in. It finds patterns,
 * and a person still reads the words.
 */
export function heldBack(text: string, ...tags: (string | null | undefined)[]): string | null {
  for (const language of languagesFor(text, ...tags)) {
    const { marks } = checkTone(text, { language, kind: 'letter', parting: false })
    const mark = marks.find(({ code }) => code === 'F8.papers')
    const words = mark ? mark.words : heldIn(text, withHeld(language))
    if (words !== null) return words
  }
  return null
}

const SENTENCE_END = /(?<=[.!?;։।])\s+|\n+/u

/** What a sentence says that waits, but where the same sentence says that nothing waits for it. */
function heldIn(text: string, language: ToneLanguage): string | null {
  for (const sentence of text.split(SENTENCE_END)) {
    const words = phraseIn(sentence, HELD, language)
    if (words !== null && phraseIn(sentence, FREE, language) === null) return words
  }
  return null
}

function withHeld(language: ToneLanguage): ToneLanguage {
  return { ...language, lists: { ...language.lists, ...HELD_LISTS[language.language] } }
}
