import { foldIncidents } from '../conduct/fold-incidents.ts'
import { dangersOf } from '../conduct/towards-people.ts'
import type { Day } from '../day.ts'
import type { Fact } from '../ledger/fact.ts'
import type { Ground, GroundStrength } from '../ledger/kinds/reviews.ts'
import type { ReviewState } from './review-state.ts'

/** How a ground stands, as far as a decision asks: by the evidence, or as a person judged it. */
export type GroundStand = { ground: Ground; strength: GroundStrength; because: readonly string[] }

/** Whether the evidence reaches the least that "pattern of unreasonable conduct" needs (handbook 3.6). */
export type PatternStand = {
  answer: 'client-with-a-problem' | 'unclear' | 'pattern'
  needs: readonly { code: string; met: boolean }[]
}

/** All that a decision about a client is weighed with; `facts` are those that whoever decides may see. */
export type Considering = {
  review: ReviewState
  facts: readonly Fact[]
  grounds: readonly GroundStand[]
  pattern: PatternStand
  today: Day
}

export type Args = Record<string, string | number>

export const BRAKES = [
  'own-fault',
  'care',
  'ours',
  'grounds',
  'pattern',
  'repair',
  'forecast',
  'loyalty',
  'cause',
  'same-treatment',
  'retaliation',
] as const

export type BrakeName = (typeof BRAKES)[number]

/**
 * Something that is looked at before a parting. Where it holds, `code` is the refusal that says what is missing and how
 * to get it; else the sentence is `brake.<code>`.
 */
export type Brake = { brake: BrakeName; holds: boolean; code: string; args: Args; because: string[] }

/** A code as sentences choose by it: their words have no hyphens. */
export function asWord(code: string): string {
  return code.replaceAll('-', '_')
}

export function free(brake: BrakeName, args: Args = {}, because: string[] = []): Brake {
  return { brake, holds: false, code: `${brake}-free`, args, because }
}

export function held(brake: BrakeName, code: string, args: Args = {}, because: string[] = []): Brake {
  return { brake, holds: true, code, args, because }
}

/**
 * What endangered somebody of ours, where the latest of it is at most 180 days ago: threats, violence, harassment, crime.
 * No hope holds safety back (T4); what lies longer ago is a ground like others, and waits for what others wait for.
 */
export function gravestOf({ review, facts, today }: Pick<Considering, 'review' | 'facts' | 'today'>): string[] {
  return dangersOf(foldIncidents(review.client, facts, today), today).map(({ ref }) => ref)
}
