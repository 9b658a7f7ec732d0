import type { Day } from '../day.ts'
import type { ReviewState } from '../decide/review-state.ts'
import type { Fact } from '../ledger/fact.ts'
import { foldPartings } from './fold-partings.ts'
import { noticeOut } from './notice-out.ts'

/** The day on which the letter that follows from a review went out (I16); null while none has. */
export function noticeOfReview(
  { client, review }: Pick<ReviewState, 'client' | 'review'>,
  facts: readonly Fact[],
  today: Day,
): Day | null {
  const parting = foldPartings(client, facts, today).find((one) => one.review === review && one.state !== 'dropped')
  return parting ? noticeOut(parting, facts, today) : null
}
