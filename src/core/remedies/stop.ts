import { tellingCycles } from './cycles.ts'
import type { Cycle } from './cycles.ts'

/** How often a matter must come back after a remedy before nothing more is offered for it (M9). */
export const LEAST_CYCLES = 2

/** Nothing we offered has helped: how often the matter came back, with the facts. */
export type Stop = { matter: string; cycles: Cycle[]; because: string[] }

/**
 * Where nothing can be done to satisfy somebody, no more time goes into new offers (M38), and that rests on nothing but
 * M9: at least twice a remedy was accepted, delivered, and the same matter complained of again. What came back because
 * they were right is no such sign: more is owed then, not less. Nor is what nobody has judged yet.
 */
export function stopFor(matter: string, cycles: readonly Cycle[]): Stop | null {
  const own = tellingCycles(cycles).filter((one) => one.matter === matter)
  if (own.length < LEAST_CYCLES) return null
  return { matter, cycles: own, because: [...new Set(own.flatMap(({ because }) => because))] }
}
