import type { Day } from '../day.ts'
import type { Fact } from '../ledger/fact.ts'
import { inOrder } from '../ledger/in-order.ts'
import { noticeOut } from './notice-out.ts'

/** The last day that the client and the team were told; null while no letter is out, or where it was taken back. */
export function lastDaySaid(
  parting: { client: string; parting: string },
  facts: readonly Fact[],
  today: Day,
): Day | null {
  const out = noticeOut(parting, facts, today)
  if (out === null) return null
  const said = inOrder(parting.client, facts, ['leaving'], today).filter(({ on }) => on >= out)
  return said.at(-1)?.body.due ?? null
}
