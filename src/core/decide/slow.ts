import { foldCases } from '../cases/fold-cases.ts'
import type { Day } from '../day.ts'
import { addDays, dayNumber } from '../day.ts'
import type { Fact } from '../ledger/fact.ts'
import { foldHistory } from '../signals/fold.ts'
import { promiseStates } from '../signals/open-promises.ts'
import type { ReviewState } from './review-state.ts'

/** A case nobody has touched for so long is being let lie (D). */
const LYING_DAYS = 7

/**
 * The third, silent course (M4): nobody decides, and the client is served slowly until they go. `cases` lie untouched,
 * `promises` of ours are late. It is named so that somebody decides instead.
 */
export type SilentlySlow = { holds: boolean; cases: number; promises: number; because: string[] }

export function silentlySlow(review: ReviewState, facts: readonly Fact[], today: Day): SilentlySlow {
  if (review.state === 'closed') return { holds: false, cases: 0, promises: 0, because: [] }
  const before = addDays(today, -LYING_DAYS)
  const cases = foldCases(review.client, facts, today).filter(
    ({ closed, opened, steps }) => closed === null && (steps.at(-1)?.on ?? opened) <= before,
  )
  const { promises } = foldHistory(review.client, facts)
  const day = dayNumber(today)
  const kept = promises.filter(({ on }) => on <= day)
  const late = promiseStates(kept).filter(({ ours, settled, due }) => ours && !settled && due < day)
  const because = [...cases.map(({ ref }) => ref), ...late.flatMap((one) => one.because)]
  return { holds: because.length > 0, cases: cases.length, promises: late.length, because }
}
