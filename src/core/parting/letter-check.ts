import { checkTone } from '../letters/tone/check-tone.ts'
import type { ToneReport } from '../letters/tone/check-tone.ts'
import type { Severity, ToneCode } from '../letters/tone/families.ts'
import { isNegated } from '../letters/tone/find-marks.ts'
import type { Phrase, ToneLanguage } from '../letters/tone/language.ts'
import { findAll, makeLookup } from '../letters/tone/lookup.ts'
import type { Lookup } from '../letters/tone/lookup.ts'
import { markQuoted } from '../letters/tone/quotations.ts'
import { readLetter } from '../letters/tone/read-letter.ts'
import { readyLanguage } from '../letters/tone/ready-language.ts'
import { SILENCE } from '../remedies/inducement.ts'
import { FEELINGS, OPEN_ENDED, PRIVATE_LIFE, RETURN_POLICY, STAFF_PRIVATE } from './letter-check-words.ts'
import { isNeverRight, letterCheckOf } from './letter-checks.ts'
import type { LetterCheck } from './letter-checks.ts'
import { namesIn } from './names-in.ts'

/** Words of a letter that must not be in it; where something is missing `words` is '' and the place the end. */
export type LetterTrouble = {
  check: LetterCheck
  severity: Severity
  start: number
  end: number
  words: string
  /** The mark of the tone check it comes from, null for what only this list knows. */
  tone: ToneCode | null
  /** False where no reason makes it right. */
  mayAllow: boolean
}

export type LetterQuestion = {
  language: ToneLanguage
  /** Names of other clients, which must not be told; and those the letter may say: its own client's, the alternatives'. */
  others: readonly string[]
  own: readonly string[]
}

type Listed = { check: LetterCheck; severity: Severity; negatable: boolean }
/** "We do not ask you to keep quiet": how far before or behind a "not" may stand. */
const NEGATION_REACH = 5

type Lists = Readonly<Record<string, readonly Phrase[]>>

/** What only a letter of parting must not say; a "not" before it takes back what is `negatable`. */
const LISTED: readonly (readonly [Lists, Listed])[] = [
  [OPEN_ENDED, { check: 'open-ended', severity: 'block', negatable: true }],
  [SILENCE, { check: 'silence', severity: 'block', negatable: true }],
  [FEELINGS, { check: 'grievance', severity: 'warn', negatable: true }],
  [PRIVATE_LIFE, { check: 'private', severity: 'warn', negatable: false }],
  [STAFF_PRIVATE, { check: 'staff', severity: 'block', negatable: false }],
  [RETURN_POLICY, { check: 'hope', severity: 'block', negatable: false }],
]

/** What of the handbook's list a letter of parting says, in the order of the text. It finds patterns; a person reads it. */
export function letterTroubles(text: string, question: LetterQuestion): LetterTrouble[] {
  const { language, others, own } = question
  const report = checkTone(text, { language, kind: 'letter', parting: true })
  const found = [...fromTone(report), ...fromLists(text, language)]
  for (const { start, end } of namesIn(text, { language, others, own })) {
    found.push(troubleOf('other-client', 'block', { start, end, words: text.slice(start, end) }))
  }
  if (report.missing.some(({ check }) => check === 'P7')) {
    found.push(troubleOf('last-day', 'block', { start: text.length, end: text.length, words: '' }))
  }
  return distinct(found).toSorted((a, b) => a.start - b.start || a.end - b.end)
}

type Place = Pick<LetterTrouble, 'start' | 'end' | 'words'>

function troubleOf(check: LetterCheck, severity: Severity, place: Place, tone: ToneCode | null = null): LetterTrouble {
  return { check, severity, ...place, tone, mayAllow: !isNeverRight(check) }
}

function fromTone({ marks }: ToneReport): LetterTrouble[] {
  return marks.flatMap(({ family, code, severity, start, end, words }) => {
    const check = letterCheckOf(family, code)
    return check ? [troubleOf(check, check === 'hope' ? 'block' : severity, { start, end, words }, code)] : []
  })
}

const lookups = new WeakMap<ToneLanguage, Lookup<Listed>>()

function lookupOf(language: ToneLanguage): Lookup<Listed> {
  const known = lookups.get(language)
  if (known) return known
  const phrases = LISTED.flatMap(([lists, means]) =>
    (lists[language.language] ?? []).map((phrase) => [phrase, means] as const),
  )
  const made = makeLookup(phrases, language)
  lookups.set(language, made)
  return made
}

function fromLists(text: string, language: ToneLanguage): LetterTrouble[] {
  const ready = readyLanguage(language)
  const words = markQuoted(text, readLetter(text, language.language, language.folds), 'letter', ready)
  return findAll(lookupOf(language), words).flatMap(({ from, to, meaning: { check, severity, negatable } }) => {
    if (negatable && isNegated(words, from, to, ready, NEGATION_REACH)) return []
    const [start, end] = [words[from]!.start, words[to - 1]!.end]
    return [troubleOf(check, severity, { start, end, words: text.slice(start, end) })]
  })
}

/** One trouble for words that say the same thing twice: that of the tone check, else the first. */
function distinct(found: readonly LetterTrouble[]): LetterTrouble[] {
  const kept: LetterTrouble[] = []
  for (const one of found) {
    const same = (other: LetterTrouble) => other.check === one.check && other.start < one.end && one.start < other.end
    if (!kept.some(same)) kept.push(one)
  }
  return kept
}
