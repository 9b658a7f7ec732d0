import type { Day } from '../day.ts'
import type { Fact, FactOf } from '../ledger/fact.ts'
import type { Suppressed } from '../ledger/kinds/keeping.ts'

/** What a client is not sent any more: marketing, or nothing at all (handbook 2.5, marketing consent). */
export type SuppressionState = {
  as: Suppressed
  on: Day
  by: string | null
  text: string | null
  because: string[]
}

/**
 * What a client is not sent by `today`; null where nothing was said, or it was lifted since. Each of the two is set and
 * lifted by itself, so that lifting the wider one leaves the other. `facts` in recorded order.
 */
export function suppressionOf(client: string, facts: readonly Fact[], today: Day): SuppressionState | null {
  const last = new Map<Suppressed, FactOf<'suppress'>>()
  for (const fact of facts)
    if (fact.kind === 'suppress' && fact.client === client && fact.on <= today) last.set(fact.body.as, fact)
  for (const as of ['everything', 'marketing'] as const) {
    const fact = last.get(as)
    if (fact?.body.step !== 'set') continue
    return { as, on: fact.on, by: fact.by ?? null, text: fact.body.text ?? null, because: [fact.id] }
  }
  return null
}

/** The wider of two: nothing at all is wider than no marketing. */
export function widerOf(a: Suppressed | null, b: Suppressed | null): Suppressed | null {
  return a === 'everything' || b === 'everything' ? 'everything' : (a ?? b)
}
