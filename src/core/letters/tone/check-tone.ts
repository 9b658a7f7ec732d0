import type { Family, Severity, TextKind, ToneCode } from './families.ts'
import { findHits } from './find-marks.ts'
import type { ToneLanguage } from './language.ts'
import { findMissing } from './presence.ts'
import type { Presence } from './presence.ts'
import { markQuoted } from './quotations.ts'
import { readLetter } from './read-letter.ts'
import { readyLanguage } from './ready-language.ts'

/** Words in a text that a reader may be hurt by or that promise what they should not (handbook 9.4). */
export type Mark = {
  family: Family
  severity: Severity
  /** Where the words stand in the text as it was given, in UTF-16 units; `end` is behind them. */
  start: number
  end: number
  words: string
  /** Code of the reason (`tone.reason.<code>`) and of the better sentence (`tone.better.<code>`). */
  code: ToneCode
}

export type ToneReport = { marks: Mark[]; missing: Presence[] }

export type ToneQuestion = { language: ToneLanguage; kind: TextKind; parting: boolean }

/**
 * Checks the tone of a text against the phrases of its language (I23, A16, A18). `missing` is asked of letters of
 * parting only. It looks for patterns: a person must still read the text, and every surface has to say so.
 */
export function checkTone(text: string, { language, kind, parting }: ToneQuestion): ToneReport {
  const ready = readyLanguage(language)
  const words = markQuoted(text, readLetter(text, language.language, language.folds), kind, ready)
  const hits = findHits(words, text, { kind, parting }, ready)
  const marks = hits.map(({ family, code, severity, from, to }) => {
    const [start, end] = [words[from]!.start, words[to - 1]!.end]
    return { family, severity, start, end, words: text.slice(start, end), code }
  })
  return { marks, missing: parting ? findMissing({ text, words, hits, language: ready }) : [] }
}
