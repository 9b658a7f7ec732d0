import type { Day } from '../day.ts'
import type { Fact } from '../ledger/fact.ts'
import { upTo } from '../ledger/in-order.ts'

const CASE_KINDS: ReadonlySet<string> = new Set(['case', 'handled', 'finding'])

/** The facts that cases are made of, up to a day, by day and within a day cases first, then as they were recorded. */
export function inDayOrder(facts: readonly Fact[], today: Day): Fact[] {
  const own = facts.filter(({ kind }) => CASE_KINDS.has(kind)).toSorted((a, b) => later(a) - later(b))
  return upTo(own, today)
}

/** Nobody says of a step that it came before its case on the same day: they were written down in another order. */
function later({ kind }: Fact): number {
  return kind === 'case' ? 0 : 1
}
