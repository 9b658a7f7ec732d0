import type { ToneLanguage } from './language.ts'
import { readLetter } from './read-letter.ts'

export type LanguageGuess = { language: ToneLanguage; sure: boolean }

const LEAST_WORDS = 4
const LEAD = 2

/**
 * The language a text seems to be in, by letters only it has and by frequent words; `sure` only with a clear lead, for
 * a guess may only warn (handbook 9.2). null when nothing speaks for any of them.
 */
export function guessLanguage(text: string, languages: readonly ToneLanguage[]): LanguageGuess | null {
  const ranked = languages
    .map((language) => ({ language, points: pointsOf(text, language) }))
    .toSorted((a, b) => b.points - a.points)
  const [best, next] = ranked
  if (!best || best.points === 0) return null
  return { language: best.language, sure: best.points >= LEAST_WORDS && best.points >= LEAD * (next?.points ?? 0) }
}

function pointsOf(text: string, { language, folds, letters, frequent }: ToneLanguage): number {
  const known = new Set(frequent)
  const words = readLetter(text, language, folds)
  return words.filter(({ folded, start, end }) => known.has(folded) || letters.test(text.slice(start, end))).length
}
