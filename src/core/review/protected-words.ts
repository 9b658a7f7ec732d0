import { checkTone } from '../letters/tone/check-tone.ts'
import { toneLanguages } from '../letters/tone/languages/all.ts'

/** As many words as a phrase of the tone check spans, and a few more. */
const SPAN = 14

/**
 * The first words that give a protected characteristic as a reason (age, sex, faith, health, origin; I11, handbook 2.5), or
 * null: the F10 phrases of all five languages, because nobody says in which one they write. A "not" before them excuses
 * nothing ("we do not fit because she is pregnant", "it is not because of her age"): such words have no place in a reason
 * at all. Null is no proof that there are none: a person must still read the text.
 */
export function protectedWords(text: string): string | null {
  const whole = traitIn(text)
  if (whole !== null) return whole
  const words = text.split(/\s+/u).filter((word) => word !== '')
  for (let from = 1; from < words.length; from++) {
    const found = traitIn(words.slice(from, from + SPAN).join(' '))
    if (found !== null) return found
  }
  return null
}

function traitIn(text: string): string | null {
  for (const language of toneLanguages) {
    const { marks } = checkTone(text, { language, kind: 'note', parting: false })
    const trait = marks.find(({ family }) => family === 'F10')
    if (trait) return trait.words
  }
  return null
}
