import { checkTone } from '../../letters/tone/check-tone.ts'
import { languagesFor } from '../../remedies/offer-words.ts'

/**
 * The words that make what is the client's own wait for money or a signature; null where none were found (11.2: records
 * that a client provided are never held against fees). `tags` are languages that the text may be in. It finds patterns,
 * and a person still reads the words.
 */
export function heldBack(text: string, ...tags: (string | null | undefined)[]): string | null {
  for (const language of languagesFor(text, ...tags)) {
    const { marks } = checkTone(text, { language, kind: 'letter', parting: false })
    const mark = marks.find(({ code }) => code === 'F8.papers')
    if (mark) return mark.words
  }
  return null
}
