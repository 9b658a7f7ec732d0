import { dayFromNumber } from '../day.ts'
import type { DayNumber } from '../day.ts'
import { SCALES } from '../ledger/kinds/feedback.ts'
import { feedbackDays, isBad } from './feedback-class.ts'
import type { FeedbackDay } from './feedback-class.ts'
import type { FeedbackItem } from './history.ts'
import type { Arg, Assessment, Signal } from './signal.ts'

/** What was said longer ago says nothing of today (N6); in days. */
export const VALID_DAYS = 365

/**
 * The client's last word on us was that we are good enough, which is no reason to stay (N6, N7), or less than that
 * (code `unhappy`). Without any word in twelve months nobody knows, and that is never a good sign. Being merely
 * satisfied is weak, so that it alone makes nobody slip. How long they have been a client plays no part (N5).
 */
export const justGoodEnough: Signal = {
  name: 'just-good-enough',
  rules: ['N6', 'N7'],
  drift: true,
  assess({ feedback }, today) {
    const days = feedbackDays(feedback)
    const last = days.at(-1)
    if (!last || today - last.on > VALID_DAYS) return nobodySaid(last)
    const wishes = feedback.filter((item) => item.more && today - item.on <= VALID_DAYS)
    const args = { ...answerArgs(days, last, today), ...wishArgs(wishes) }
    if (last.class === 'attached') return { state: 'clear', args, because: last.because }
    const because = [...last.because, ...(lastGood(days)?.because ?? []), ...wishes.map((item) => item.ref)]
    const raised = { state: 'raised' as const, since: heldSince(days), args, because }
    if (last.class === 'passive') return { ...raised, strength: 'weak' }
    return { ...raised, strength: isBad(last.worst) ? 'strong' : 'some', code: 'unhappy' }
  },
}

function nobodySaid(last: FeedbackDay | undefined): Assessment {
  const unknown = { state: 'unknown', missing: 'feedback' } as const
  if (!last) return { ...unknown, args: { n: 0, needed: 1 } }
  return { ...unknown, code: 'old', args: { n: 0, needed: 1, last: dayArg(last.on) } }
}

/** The answer itself, how many there were in the valid time, and the last good word: `positive` only where `ever` is yes. */
function answerArgs(days: readonly FeedbackDay[], last: FeedbackDay, today: DayNumber): Record<string, Arg> {
  const { measure, score } = last.worst
  const n = days.filter((one) => today - one.on <= VALID_DAYS).length
  const answer = { measure, score, top: SCALES[measure][1], on: dayArg(last.on), n }
  const good = lastGood(days)
  return good ? { ...answer, ever: 'yes', positive: dayArg(good.on) } : { ...answer, ever: 'no' }
}

/** Whether it is known what more would be, and since when (N7): `moreSince` only where `more` is known. */
function wishArgs(wishes: readonly FeedbackItem[]): Record<string, Arg> {
  const last = wishes.at(-1)
  return last ? { more: 'known', moreSince: dayArg(last.on) } : { more: 'asked' }
}

function lastGood(days: readonly FeedbackDay[]): FeedbackDay | undefined {
  return days.findLast((one) => one.class === 'attached')
}

/** The first day of the unbroken run of answers that were no better than good enough, none of them out of date. */
function heldSince(days: readonly FeedbackDay[]): DayNumber {
  let first = days.length - 1
  while (first > 0 && days[first - 1]!.class !== 'attached' && days[first]!.on - days[first - 1]!.on <= VALID_DAYS + 1)
    first--
  return days[first]!.on
}

function dayArg(on: DayNumber): Arg {
  return { day: dayFromNumber(on) }
}
