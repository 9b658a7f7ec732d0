import type { Day } from '../day.ts'
import { addDays } from '../day.ts'
import { endOf } from '../promises/outcome.ts'
import type { Outcome } from '../promises/outcome.ts'
import type { PromiseLife } from '../promises/lives.ts'
import { isValid } from './blame.ts'
import type { CaseState } from './fold-cases.ts'

/** Why the trouble seems to lie with us (A26): the sentence is `case.us.<code>`. */
export const US_CODES = ['promised', 'late', 'valid', 'reopened'] as const

export type UsReason = { code: (typeof US_CODES)[number]; n: number; because: string[] }

const MISSED: readonly Outcome[] = ['open-late', 'kept-late', 'moved-late']

/** What is suggested where the trouble lies, with its reasons. Nothing is ever suggested against the client. */
export type LocusSuggested = { locus: 'us' | null; reasons: UsReason[] }

/** How far back a missed date of ours still speaks for a complaint (D). */
const LATE_DAYS = 30
/** How far back other valid complaints do (D). */
const VALID_MONTH_DAYS = 365

/**
 * What a suggestion stands on beside the case: what its sheet says of it, promises as they were on the day it was
 * opened, and the client's other cases.
 */
export type LocusGround = {
  against: { verdict: string | null; because: readonly string[] }
  promises: readonly PromiseLife[]
  cases: readonly CaseState[]
}

/** Suggests `us` where the sheet in force promised it, dates of ours were missed, or the like was found before. */
export function suggestLocus(one: CaseState, { against, promises, cases }: LocusGround): LocusSuggested {
  const late = promises.filter((life) => life.ours && wasLateThen(life, one.opened))
  const valid = cases.filter((other) => other.case !== one.case && isValid(other) && isBefore(other, one.opened))
  const promised = against.verdict === 'promised' ? [reason('promised', against.because.length, against.because)] : []
  const reasons = [
    ...promised,
    reason(
      'late',
      late.length,
      late.flatMap(({ because }) => because),
    ),
    reason(
      'valid',
      valid.length,
      valid.flatMap(({ ref, finding }) => [ref, finding!.ref]),
    ),
    reason(
      'reopened',
      one.reopened,
      one.steps.filter(({ step }) => step === 'reopened').map(({ ref }) => ref),
    ),
  ].filter(({ code, n }) => code === 'promised' || n > 0)
  return { locus: reasons.length > 0 ? 'us' : null, reasons }
}

function reason(code: UsReason['code'], n: number, because: readonly string[]): UsReason {
  return { code, n, because: [...because] }
}

/** Open past its day on that day, or kept late in the month before it. */
function wasLateThen(life: PromiseLife, day: Day): boolean {
  const end = endOf(life, day)
  if (end === null || !MISSED.includes(end.outcome)) return false
  return end.outcome === 'open-late' || end.on >= addDays(day, -LATE_DAYS)
}

function isBefore(other: CaseState, day: Day): boolean {
  return other.opened <= day && other.opened >= addDays(day, -VALID_MONTH_DAYS)
}
