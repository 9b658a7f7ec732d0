import { dayFromNumber } from '../day.ts'
import type { DayNumber } from '../day.ts'
import { RECENT_DAYS, againHabits } from './again-habit.ts'
import type { Answer } from './again-habit.ts'
import { answerKey, answerSigns } from './answer-signs.ts'
import type { AnswerSign } from './answer-signs.ts'
import { countInbound } from './answer-summary.ts'
import { COUNTS_DAYS, countingOn, heldSince } from './counting-signs.ts'
import type { History } from './history.ts'
import type { Arg, Assessment, Signal, Strength } from './signal.ts'
import { questionsOf } from './threads.ts'

/** Answers of a year tell whether anybody would notice (D). */
const ANSWERS_DAYS = 365
/** Of fewer answers nobody can say that all were right, unless the client said so or made themselves heard before (D). */
const LEAST_ANSWERS = 3
/** What the client said outright, or in anger, weighs as much as two signs that may be chance (D). Asking again weighs only where it is unusual. */
const WEIGHTS: Record<AnswerSign['code'], number> = { said: 2, tone: 2, again: 1, left: 1 }
const SOME = 2
const STRONG = 4
/** Reasons shown for a good answer. */
const MOST_SHOWN = 12

/**
 * After our answers there are signs that the client is not content with them (N18). It clears when they say that it
 * helped, or when we speak again and no other sign comes for a week. Signs of the last month make it urgent. Who always
 * asks again just asks a lot. Unknown where too few answers of ours to questions are on record.
 */
export const unhappyWithAnswer: Signal = {
  name: 'unhappy-with-answer',
  rules: ['N18'],
  drift: true,
  assess(history, today) {
    const signs = answerSigns(history, today)
    const habitOn = againHabits(answersGiven(history), signs)
    const now = countingOn(signs, habitOn, today)
    const { n, helped, because } = answersOf(history, today)
    if (now.length > 0) {
      const unusual = habitOn(today) === 'unusual'
      // Put right one by one, they still are more than before.
      const weighed = signs.filter((sign) => (sign.code === 'again' ? unusual : now.includes(sign)))
      const strength = strengthOf(weighed, today)
      return { ...raised(now, today, n), state: 'raised', strength, since: heldSince(signs, habitOn, today) }
    }
    const heard = helped || signs.some((sign) => today - sign.on < ANSWERS_DAYS)
    if (n < LEAST_ANSWERS && !heard) return nobodyCanTell(history, today, n)
    return { state: 'clear', args: { n, days: ANSWERS_DAYS }, because }
  },
}

/** Each answer of ours once, however many questions it answered. */
function answersGiven({ contacts }: History): Answer[] {
  const answers = new Map<string, Answer>()
  for (const question of questionsOf(contacts)) {
    if (!question.answered) continue
    const of = answerKey(question.thread, question.answered.on)
    answers.set(of, { of, on: question.answered.on })
  }
  return [...answers.values()]
}

/** The answers of ours in the last year that a client could be unhappy with, and what they said of any. */
function answersOf(
  { contacts, feedback }: History,
  today: DayNumber,
): { n: number; helped: boolean; because: string[] } {
  const from = today - ANSWERS_DAYS
  const answered = questionsOf(contacts).filter((one) => one.answered !== null && one.answered.on > from)
  const said = feedback.filter((item) => item.measure === 'helped' && item.on > from)
  const shown = answered.slice(-MOST_SHOWN).flatMap((one) => [one.ref, one.answered!.ref])
  // What they said is mostly about one of these answers; where messages came without words it is all we know.
  const n = Math.max(answered.length, said.length)
  const helped = said.some((item) => item.score === 1)
  return { n, helped, because: [...shown, ...said.slice(-MOST_SHOWN).map((item) => item.ref)] }
}

/** What is said of it: by the heaviest of the recent signs, and of those the latest. */
function raised(now: readonly AnswerSign[], today: DayNumber, answers: number) {
  const recent = now.filter((sign) => today - sign.on < RECENT_DAYS)
  const [first] = (recent.length > 0 ? recent : now).toSorted(
    (a, b) => WEIGHTS[b.code] - WEIGHTS[a.code] || b.on - a.on,
  )
  const { code, on, answered } = first!
  const args: Record<string, Arg> = {
    on: dayArg(on),
    days: today - on,
    n: new Set(now.map((sign) => sign.of)).size,
    of: answers,
    window: COUNTS_DAYS,
    ...(answered === null ? {} : { answered: dayArg(answered) }),
  }
  return { code, args, because: now.flatMap((sign) => sign.because) }
}

/** Several signs of one answer weigh as the heaviest of them; those of the last month count. */
function strengthOf(signs: readonly AnswerSign[], today: DayNumber): Strength {
  const weights = new Map<string, number>()
  for (const { of, code, on } of signs) {
    if (today - on < RECENT_DAYS) weights.set(of, Math.max(weights.get(of) ?? 0, WEIGHTS[code]))
  }
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0)
  if (sum >= STRONG) return 'strong'
  return sum >= SOME ? 'some' : 'weak'
}

function nobodyCanTell({ contacts }: History, today: DayNumber, n: number): Assessment {
  const { all, worded } = countInbound(contacts, today - ANSWERS_DAYS, today)
  const unknown = { state: 'unknown', missing: 'answers' } as const
  if (all > 0 && worded === 0) return { ...unknown, code: 'wordless', args: { n: all, needed: LEAST_ANSWERS } }
  return { ...unknown, args: { n, needed: LEAST_ANSWERS } }
}

function dayArg(on: DayNumber): Arg {
  return { day: dayFromNumber(on) }
}
