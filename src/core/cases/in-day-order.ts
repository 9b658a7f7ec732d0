import type { Day } from '../day.ts'
import type { Fact } from '../ledger/fact.ts'

const CASE_KINDS: ReadonlySet<string> = new Set(['case', 'handled', 'finding'])

/** The facts that cases are made of, up to a day, by day and within a day cases first, then as they were recorded. */
export function inDayOrder(facts: readonly Fact[], today: Day): Fact[] {
  return facts
    .filter(({ kind, on }) => CASE_KINDS.has(kind) && on <= today)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : later(a) - later(b)))
}

/** Nobody says of a step that it came before its case on the same day: they were written down in another order. */
function later({ kind }: Fact): number {
  return kind === 'case' ? 0 : 1
}
