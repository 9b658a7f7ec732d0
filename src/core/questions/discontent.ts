import { anywhere } from './language.ts'
import type { Language } from './language.ts'
import { languages } from './languages/all.ts'

const detectors = languages.map((language) => ({
  letters: language.letters,
  sign: anywhere(language.discontent, language.alphabet),
  signs: anywhere(language.discontent, language.alphabet, 'g'),
  before: beforeSign(language),
  after: anywhere(language.takesBackAfter, language.alphabet),
}))
const ARMENIAN_MARKS = /[՛՜՞]/gu
/** How far back a "not" or "if" is looked for, in letters. */
const BACK = 40

/** A "not" or "if" at most three words before the sign, in the same sentence. */
function beforeSign({ takesBackBefore, alphabet }: Language): RegExp {
  const word = '[\\s,]+[^\\s.!?։।]+'
  return new RegExp(`${anywhere(takesBackBefore, alphabet).source}(?:${word}){0,3}[\\s,]+$`)
}

/**
 * Whether a client's own words (`ownWords`) show that they are not content (N18): it still does not work, that was
 * not the question, for the third time. Meant for replies to an answer, and rather silent than wrong.
 */
export function discontent(words: string): boolean {
  if (words === '') return false
  const text = words.replace(ARMENIAN_MARKS, '')
  return detectors.some(({ letters, sign, signs, before, after }) => {
    // Most messages hold no sign; one look is much quicker than a list of all.
    if (!letters.test(text) || !sign.test(text) || after.test(text)) return false
    const found = text.matchAll(signs)
    return [...found].some(({ index }) => !before.test(text.slice(Math.max(0, index - BACK), index)))
  })
}
