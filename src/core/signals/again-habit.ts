import type { DayNumber } from '../day.ts'
import { regularisedBeta } from '../models/incomplete.ts'
import type { AnswerSign } from './answer-signs.ts'

/** The answers of the last month beside those of the year before them (D). */
export const RECENT_DAYS = 30
const PAST_DAYS = 365
/** Who asked again after more than three in ten of at least six answers is just somebody who asks a lot (D). */
const LEAST_ANSWERS = 6
const OFTEN = 0.3
const CHANCE = 0.05

/**
 * What it means that this client asks again: a `habit`, which is no sign of anything; `unusual`, more often than their
 * own past makes likely (5 %); or just `some`, where nobody can tell from chance.
 */
export type AgainHabit = 'habit' | 'unusual' | 'some'

/** One answer of ours, as `AnswerSign.of` names it. */
export type Answer = { on: DayNumber; of: string }

/** `answers` are all of them, each once; of the signs those up to `day` count. */
export function againHabit(answers: readonly Answer[], signs: readonly AnswerSign[], day: DayNumber): AgainHabit {
  const again = new Set(signs.filter((sign) => sign.code === 'again' && sign.on <= day).map((sign) => sign.of))
  const share = (after: DayNumber, until: DayNumber) => {
    const all = answers.filter(({ on }) => on > after && on <= until)
    return { of: all.length, again: all.filter((answer) => again.has(answer.of)).length }
  }
  const now = share(day - RECENT_DAYS, day)
  const past = share(day - RECENT_DAYS - PAST_DAYS, day - RECENT_DAYS)
  const likely = (past.again + 1) / (past.of + 2)
  if (chanceOfAtLeast(now.again, now.of, likely) <= CHANCE) return 'unusual'
  return past.of >= LEAST_ANSWERS && past.again > OFTEN * past.of ? 'habit' : 'some'
}

/** P(X ≥ k) of n trials, each with chance p. */
function chanceOfAtLeast(k: number, n: number, p: number): number {
  return k === 0 ? 1 : regularisedBeta(p, k, n - k + 1)
}
