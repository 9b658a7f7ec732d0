import type { Day } from '../day.ts'
import { addDays } from '../day.ts'
import type { Fact } from '../ledger/fact.ts'
import type { ReviewState } from './review-state.ts'

/** Who was asked so long before a review need not be asked again (D): nobody tells it twice (handbook 3.7). */
const ASKED_DAYS = 90

/** The facts by which we know that somebody asked how the client is (M22): in the months before the review, or since. */
export function careBefore({ client, opened }: ReviewState, facts: readonly Fact[], today: Day): string[] {
  const since = addDays(opened, -ASKED_DAYS)
  return facts
    .filter((fact) => fact.kind === 'care' && fact.client === client && fact.on >= since && fact.on <= today)
    .filter((fact) => fact.kind === 'care' && fact.body.step !== 'ended')
    .map(({ id }) => id)
}
