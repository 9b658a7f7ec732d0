import type { Fact } from './fact.ts'

/**
 * The facts that count: without those a `void` took back, and without the voids themselves. A fact
 * taken back counts on no day, not even on days before the void: it was never so.
 */
export function withoutVoided(facts: readonly Fact[]): Fact[] {
  const voided = new Set<string>()
  for (const fact of facts) if (fact.kind === 'void') voided.add(fact.body.fact)
  return facts.filter((fact) => fact.kind !== 'void' && !voided.has(fact.id))
}
