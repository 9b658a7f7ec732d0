import { PRESENCE_CHECKS } from './families.ts'
import type { PresenceCheck } from './families.ts'
import type { Hit } from './find-marks.ts'
import { findAll } from './lookup.ts'
import type { Word } from './read-letter.ts'
import type { ReadyLanguage } from './ready-language.ts'

/** What a letter of parting lacks: nothing of the kind, or only something that says nothing ("any inconvenience"). */
export type Presence = { check: PresenceCheck; state: 'missing' | 'vague' }

type Letter = { text: string; words: readonly Word[]; hits: readonly Hit[]; language: ReadyLanguage }

const DAY = /\p{Nd}{4}-\p{Nd}{1,2}-\p{Nd}{1,2}|\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2,4}/u
const ADDRESS = /[^\s@<>]+@[^\s@<>]+\.\p{L}{2,}|\+?\p{Nd}(?:[\p{Nd}\s()/-]{5,})\p{Nd}/u
const BULLET = /^\s*(?:[-*•–]|\p{Nd}{1,2}[.)])\s+\S/u
const LEAST_ALTERNATIVES = 2

/** The checks a letter of parting does not pass, in their order. */
export function findMissing(letter: Letter): Presence[] {
  return PRESENCE_CHECKS.flatMap((check) => {
    const state = stateOf(check, letter)
    return state === 'present' ? [] : [{ check, state }]
  })
}

function stateOf(check: PresenceCheck, letter: Letter): 'present' | Presence['state'] {
  if (check === 'P8' && ADDRESS.test(letter.text)) return 'present'
  const { words, hits, language } = letter
  const { found, vague, takesBack } = language.presence[check]
  // An apology that says "sorry you feel that way" is none (A18).
  const evasions = check === 'P5' ? hits.filter(({ family }) => family === 'F6') : []
  const places = findAll(found, words)
    .filter(({ from, to }) => !evasions.some((hit) => hit.from < to && from < hit.to))
    .filter(({ from }) => findAll(takesBack, sentenceOf(letter, from)).length === 0)
  if (places.some(({ from }) => isEnough(check, letter, from))) return 'present'
  return places.length > 0 || findAll(vague, words).length > 0 ? 'vague' : 'missing'
}

/** Facts and the last day need a date in their sentence, alternatives need two names. */
function isEnough(check: PresenceCheck, letter: Letter, at: number): boolean {
  if (check === 'P2' || check === 'P7') return hasDate(letter, at)
  if (check === 'P6') return alternatives(letter, at) >= LEAST_ALTERNATIVES
  return true
}

function sentenceOf({ words }: Letter, at: number): Word[] {
  return words.filter((word) => word.sentence === words[at]!.sentence)
}

function hasDate(letter: Letter, at: number): boolean {
  const sentence = sentenceOf(letter, at)
  if (DAY.test(letter.text.slice(sentence[0]!.start, sentence.at(-1)!.end))) return true
  return findAll(letter.language.months, sentence).some(({ from, to }) =>
    [from - 2, from - 1, to, to + 1].some((near) => isNumber(sentence[near])),
  )
}

function isNumber(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Nd}/u.test(word.folded)
}

/** How many firms or people are named: those joined in the sentence, or the lines of a list below it. */
function alternatives(letter: Letter, at: number): number {
  const { text, words, language } = letter
  const sentence = sentenceOf(letter, at)
  const behind = sentence.filter((word) => word.start >= words[at]!.start)
  const clauses = new Set(behind.map((word) => word.clause)).size
  const joined = findAll(language.joins, behind).length
  const below = text.slice(sentence.at(-1)!.end).split('\n').slice(1)
  const first = below.findIndex((line) => line.trim() !== '')
  const listed = first === -1 ? [] : below.slice(first)
  const end = listed.findIndex((line) => line.trim() !== '' && !BULLET.test(line))
  const bullets = (end === -1 ? listed : listed.slice(0, end)).filter((line) => BULLET.test(line)).length
  return Math.max(bullets, joined === 0 ? 1 : Math.max(clauses, joined + 1))
}
