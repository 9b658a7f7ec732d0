import { CHECKIN_MODES } from '../ledger/kinds/checkins.ts'
import type { CheckinMode } from '../ledger/kinds/checkins.ts'

/** What a check-in needs before it can count as held (N10, N11). */
export const CHECKIN_NEEDS = ['mode', 'why', 'thanks', 'questions', 'said'] as const
export type CheckinNeed = (typeof CHECKIN_NEEDS)[number]

/** So many questions with answers, at least. */
export const LEAST_QUESTIONS = 3

/** A check-in as far as it is written down. */
export type CheckinSoFar = {
  mode: string
  why: string
  thanks: string
  said: string
  questions: readonly { text: string; answer: string | null }[]
}

/**
 * What is still missing, in the order of the talk; nothing when it may count. It is a meeting, so a letter is no mode;
 * by telephone only with a reason (N9, N10). We thanked, asked at least three questions that were answered, each once,
 * and kept one thing the client said in their own words (N11).
 */
export function missingIn({ mode, why, thanks, said, questions }: CheckinSoFar): CheckinNeed[] {
  const answered = questions.filter((one) => one.text.trim() !== '' && (one.answer ?? '').trim() !== '')
  const different = new Set(answered.map((one) => one.text.trim().toLowerCase()))
  const lacks: Record<CheckinNeed, boolean> = {
    mode: !isMode(mode),
    why: mode === 'phone' && why.trim() === '',
    thanks: thanks.trim() === '',
    questions: different.size < LEAST_QUESTIONS,
    said: said.trim() === '',
  }
  return CHECKIN_NEEDS.filter((need) => lacks[need])
}

export function isMode(mode: string): mode is CheckinMode {
  return (CHECKIN_MODES as readonly string[]).includes(mode)
}
