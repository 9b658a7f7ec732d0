import { lexiconFor } from '../expect/lexicon.ts'
import { isSameStem, readSaid } from '../expect/said-words.ts'
import { checkTone } from '../letters/tone/check-tone.ts'
import type { ToneLanguage } from '../letters/tone/language.ts'
import { findAll, makeLookup } from '../letters/tone/lookup.ts'
import type { Lookup } from '../letters/tone/lookup.ts'
import { readLetter } from '../letters/tone/read-letter.ts'
import { OWN_PART } from './own-part.ts'

/**
 * What an apology can lack or have too much of (M27, A18). `harsh`: words that the tone check stops in any letter, those
 * of legal liability among them (T6: we regret and name our part, we do not plead guilty).
 */
export const INSINCERITIES = ['apology', 'specific', 'part', 'but', 'if', 'feel', 'inconvenience', 'harsh'] as const
export type Insincerity = (typeof INSINCERITIES)[number]

/** `words` are those of the text that say it; '' where something is missing. */
export type ApologyLack = { lack: Insincerity; words: string }

/**
 * What keeps an apology from being one (M27): it says sorry, names what happened, says our own part, and has no "but", no
 * "if", no "that you feel so". `about` are the words of the case: naming what happened is to use one of them, or to say
 * the day. It looks for patterns, like all of the tone check: passing it makes no apology sincere.
 */
export function apologyLacks(text: string, about: string, language: ToneLanguage): ApologyLack[] {
  const { marks, missing } = checkTone(text, { language, kind: 'letter', parting: true })
  const isMissing = (check: string) => missing.some((one) => one.check === check && one.state === 'missing')
  const hasDay = !missing.some((one) => one.check === 'P2')
  const lacks: ApologyLack[] = []
  if (isMissing('P5')) lacks.push({ lack: 'apology', words: '' })
  if (!hasDay && !namesMatter(text, about, language.language)) lacks.push({ lack: 'specific', words: '' })
  if (isMissing('P3') && !saysOwnPart(text, language)) lacks.push({ lack: 'part', words: '' })
  for (const { family, severity, code, words } of marks) {
    if (family === 'F6') lacks.push({ lack: code.slice(3) as Insincerity, words })
    // F2 stops letters of parting only.
    else if (severity === 'block' && family !== 'F2') lacks.push({ lack: 'harsh', words })
  }
  return lacks
}

/** A word of the case stands in the apology. */
function namesMatter(text: string, about: string, tag: string): boolean {
  const lexicon = lexiconFor(tag)
  if (!lexicon) return false
  const said = readSaid(text, lexicon).stems
  return readSaid(about, lexicon).stems.some((stem) => said.some((other) => isSameStem(stem, other)))
}

const lookups = new Map<string, Lookup<true>>()

function saysOwnPart(text: string, language: ToneLanguage): boolean {
  const { language: tag, folds } = language
  const known =
    lookups.get(tag) ??
    makeLookup(
      (OWN_PART[tag] ?? []).map((phrase) => [phrase, true] as const),
      language,
    )
  lookups.set(tag, known)
  const words = readLetter(text, tag, folds)
  // "I am sorry for …" is no own part yet, whatever follows it.
  return findAll(known, words).some(({ from, to }) => !isSorry(words.slice(from, to).map(({ folded }) => folded)))
}

const SORRY = /^(?:sorry|apolog|regret|maaf|kesal|leitt|afsökun)/u

function isSorry(words: readonly string[]): boolean {
  return words.some((word) => SORRY.test(word))
}
