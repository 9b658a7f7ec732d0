import type { Day, Instant } from '../day.ts'
import type { CaseDone, CaseState } from './fold-cases.ts'

/** From when a word and an answer are owed, and what was done from then on: a reopened case begins anew. */
export type Round = { on: Day; at: Instant | null; ref: string; steps: CaseDone[] }

/** The rounds of a case, in order; the last one runs. */
export function roundsOf({ opened, at, ref, steps }: CaseState): Round[] {
  const rounds: Round[] = [{ on: opened, at, ref, steps: [] }]
  for (const done of steps) {
    if (done.step === 'reopened') rounds.push({ on: done.on, at: done.at, ref: done.ref, steps: [] })
    else rounds.at(-1)!.steps.push(done)
  }
  return rounds
}
