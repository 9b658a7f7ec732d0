import type { DayNumber } from '../day.ts'
import { regularisedBeta } from '../models/incomplete.ts'
import { countUntil } from '../models/purchase-days.ts'
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

/**
 * What it means on a day, from what was known then. `answers` are all of them, each once, in any order; what does not
 * change from day to day is made once.
 */
export function againHabits(answers: readonly Answer[], signs: readonly AnswerSign[]): (day: DayNumber) => AgainHabit {
  const firstAgain = new Map<string, DayNumber>()
  for (const { code, of, on } of signs) {
    if (code === 'again') firstAgain.set(of, Math.min(on, firstAgain.get(of) ?? Infinity))
  }
  const sorted = answers.toSorted((a, b) => a.on - b.on)
  const days = sorted.map(({ on }) => on)
  const againOn = sorted.map(({ of }) => firstAgain.get(of) ?? Infinity)
  return (day) => {
    const share = (after: DayNumber, until: DayNumber): Share => {
      const [first, end] = [countUntil(days, after), countUntil(days, until)]
      let again = 0
      for (let i = first; i < end; i++) if (againOn[i]! <= day) again += 1
      return { of: end - first, again }
    }
    return habitOf(share(day - RECENT_DAYS, day), share(day - RECENT_DAYS - PAST_DAYS, day - RECENT_DAYS))
  }
}

/** How many answers, and after how many of them the client asked again. */
type Share = { of: number; again: number }

function habitOf(now: Share, past: Share): AgainHabit {
  const likely = (past.again + 1) / (past.of + 2)
  if (chanceOfAtLeast(now.again, now.of, likely) <= CHANCE) return 'unusual'
  return past.of >= LEAST_ANSWERS && past.again > OFTEN * past.of ? 'habit' : 'some'
}

/** P(X ≥ k) of n trials, each with chance p. */
function chanceOfAtLeast(k: number, n: number, p: number): number {
  return k === 0 ? 1 : regularisedBeta(p, k, n - k + 1)
}
