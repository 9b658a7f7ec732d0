import type { Day } from '../day.ts'
import type { Ground, GroundStrength } from '../ledger/kinds/reviews.ts'

/** What a sentence needs: figures, days, words. */
export type Args = Record<string, string | number>

/** What a person said of a ground; `ref` is their fact. */
export type GroundSaid = {
  strength: GroundStrength
  by: string | null
  on: Day
  text: string
  principle: string | null
  ref: string
}

/**
 * One of the seven grounds (I4–I11): a reason to *consider* ending, never a verdict. `computed` is what the facts say and
 * `strength` what holds, where a person said otherwise; the sentence is `ground.<ground>.<code>`. `needs` is the code of
 * what would have to be known or done before it could be read (`ground.needs.<code>`). `steps` are what comes first (I9),
 * as codes. Of `restricted` grounds nothing is ever written to a client (I10).
 */
export type GroundReading = {
  ground: Ground
  strength: GroundStrength
  computed: GroundStrength
  code: string
  args: Args
  because: string[]
  judged: GroundSaid | null
  needs: string | null
  steps: string[]
  restricted: boolean
}

/** What the facts say of a ground, before anybody judged it. */
export type GroundFacts = {
  computed: GroundStrength
  code: string
  args: Args
  because: string[]
  needs: string | null
  steps?: string[]
}

const RISING = ['none', 'weak', 'some', 'strong'] as const

/** 0 for nothing, 3 for strong; what cannot be assessed counts for nothing. */
export function weightOf(strength: GroundStrength): number {
  return strength === 'not-assessable' ? 0 : RISING.indexOf(strength)
}

/** The weaker of two strengths; what cannot be assessed stays so. */
export function weakest(a: GroundStrength, b: GroundStrength): GroundStrength {
  if (a === 'not-assessable' || b === 'not-assessable') return 'not-assessable'
  return weightOf(a) <= weightOf(b) ? a : b
}

/** True at `some` or above: what counts when clients are put in order (I15). */
export function counts({ strength }: Pick<GroundReading, 'strength'>): boolean {
  return weightOf(strength) >= weightOf('some')
}
