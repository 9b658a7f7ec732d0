import { checkTone } from '../letters/tone/check-tone.ts'
import type { Mark } from '../letters/tone/check-tone.ts'
import type { TextKind } from '../letters/tone/families.ts'
import { guessLanguage } from '../letters/tone/guess-language.ts'
import { toneLanguages } from '../letters/tone/languages/all.ts'

/** What of a text speaks of a person where it should speak of what happened; `language` null where it could not be checked. */
export type PlainWords = { language: string | null; marks: Mark[] }

/**
 * Checks words about a client for judgements of character (M13). The client may ask to read what we keep, so notes are
 * looked at like letters, only more softly: it never stops anybody. The language is the one the text seems to be in,
 * else the one that is named. `theirs` are words of the client in it, which are as they are.
 */
export function plainWords(
  text: string,
  kind: TextKind,
  named: string | null,
  theirs: readonly string[] = [],
): PlainWords {
  const guess = guessLanguage(text, toneLanguages)
  const tag = named?.toLowerCase().split(/[-_]/)[0]
  const wished = toneLanguages.find(({ language }) => language === tag)
  const language = (guess?.sure ? guess.language : wished) ?? guess?.language
  if (!language) return { language: null, marks: [] }
  const { marks } = checkTone(text, { language, kind, parting: false })
  const spans = theirs.flatMap((words) => spansOf(words, text))
  const own = marks.filter((mark) => !spans.some(({ start, end }) => mark.start >= start && mark.end <= end))
  return { language: language.language, marks: own }
}

function spansOf(words: string, text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  if (words === '') return spans
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length))
    spans.push({ start, end: start + words.length })
  return spans
}
