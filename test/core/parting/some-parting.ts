import type { Day } from '../../../src/core/day.ts'
import type { Fact } from '../../../src/core/ledger/fact.ts'
import { foldPartings } from '../../../src/core/parting/fold-partings.ts'
import { lastDayOf } from '../../../src/core/parting/last-day.ts'
import type { LastDayState } from '../../../src/core/parting/last-day.ts'
import { obligationsOf } from '../../../src/core/parting/obligations/fold-obligations.ts'
import type { ObligationState } from '../../../src/core/parting/obligations/fold-obligations.ts'
import { factsOf } from '../decide/some-review.ts'

/** A Monday, on which the parting of these books is begun. */
export const TODAY: Day = '2026-03-02'

/** A book with a parting `p1` in the customs of a profession; `trade` asks for little, so a test sees what it wrote. */
export function bookOf(lines: string, profile = 'trade'): Fact[] {
  return factsOf(`client acme "Acme Bakery"\n${lines}\n${TODAY} parting acme p1 begun profile ${profile} by mira`)
}

export type Settling = { all: ObligationState[]; last: LastDayState; of: (key: string) => ObligationState }

/** What is to be settled, and the last day, as known on a day. */
export function settlingOf(lines: string, profile = 'trade', today = TODAY): Settling {
  const facts = bookOf(lines, profile)
  const [parting] = foldPartings('acme', facts, today)
  const all = obligationsOf(parting!, facts, today)
  const of = (key: string) => all.find(({ obligation }) => obligation.includes(key))!
  return { all, last: lastDayOf(parting!, all, facts, today), of }
}
