import type { Family, ToneCode } from '../letters/tone/families.ts'

/**
 * What must never be in a letter of parting (handbook 2.6): a judgement of the person, a grievance, the accusation of a
 * crime, extras without an end, a threat, silence or a review asked for, files held against money, an admission in law, a
 * protected trait, the client's health or family, another client, private matters of our people, false hope, and no
 * dated last day. Invented facts and counts are refused where a passage is written (I25–I27).
 */
export const LETTER_CHECKS = [
  'judgement',
  'grievance',
  'accusation',
  'open-ended',
  'threat',
  'silence',
  'papers',
  'admission',
  'trait',
  'private',
  'other-client',
  'staff',
  'hope',
  'last-day',
] as const
export type LetterCheck = (typeof LETTER_CHECKS)[number]

/** A name may also be a word ("Summer"), so a person may say that another client is not meant. */
const NEVER_RIGHT: readonly LetterCheck[] = ['accusation', 'threat', 'silence', 'papers', 'trait', 'last-day']

const OF_FAMILY: Readonly<Partial<Record<Family, LetterCheck>>> = {
  F1: 'judgement',
  F2: 'judgement',
  F3: 'judgement',
  F4: 'judgement',
  F5: 'grievance',
  F7: 'admission',
  F8: 'threat',
  F9: 'accusation',
  F10: 'trait',
  F12: 'judgement',
}
const OF_CODE: Readonly<Partial<Record<ToneCode, LetterCheck>>> = {
  'F8.papers': 'papers',
  'F8.review': 'silence',
  'F11.hope': 'hope',
}

/** Which of the list a mark of the tone check is; null where it is none of it. */
export function letterCheckOf(family: Family, code: ToneCode): LetterCheck | null {
  return OF_CODE[code] ?? OF_FAMILY[family] ?? null
}

export function isNeverRight(check: LetterCheck): boolean {
  return NEVER_RIGHT.includes(check)
}
