import { checkTone } from '../letters/tone/check-tone.ts'
import type { ToneLanguage } from '../letters/tone/language.ts'
import { toneLanguages } from '../letters/tone/languages/all.ts'
import { traitNamed } from './traits/trait-named.ts'

/** As many words as a phrase of the tone check spans, and a few more. */
const SPAN = 14

/**
 * The first words that give a protected characteristic as a reason (age, sex, faith, health, origin; I11, handbook 2.5), or
 * null: in all five languages, because nobody says in which one they write. They are the F10 phrases of the tone check, and
 * plainer ones that only matter in a reason ("Muslim families are not our market"). A "not" before them excuses nothing ("we
 * do not fit because she is pregnant", "it is not because of her age"): such words have no place in a reason at all. Null is
 * no proof that there are none: a person must still read the text.
 */
export function protectedWords(text: string): string | null {
  const whole = traitIn(text)
  if (whole !== null) return whole
  const words = text.split(/\s+/u).filter((word) => word !== '')
  for (let from = 1; from < words.length; from++) {
    const found = first(toneLanguages, (language) => markedIn(words.slice(from, from + SPAN).join(' '), language))
    if (found !== null) return found
  }
  return null
}

function traitIn(text: string): string | null {
  return first(toneLanguages, (language) => markedIn(text, language) ?? traitNamed(text, language))
}

function markedIn(text: string, language: ToneLanguage): string | null {
  const { marks } = checkTone(text, { language, kind: 'note', parting: false })
  return marks.find(({ family }) => family === 'F10')?.words ?? null
}

function first<T>(list: readonly T[], look: (one: T) => string | null): string | null {
  for (const one of list) {
    const found = look(one)
    if (found !== null) return found
  }
  return null
}
