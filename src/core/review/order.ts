import type { Ground } from '../ledger/kinds/reviews.ts'
import { groundsThatCount } from './grounds.ts'
import { weightOf } from './ground-reading.ts'
import type { Args, GroundReading } from './ground-reading.ts'

/** Grounds that say much the same of a client and are counted once (I15, D). */
const ALIKE: readonly (readonly Ground[])[] = [['growth', 'referrals']]

/** Where a client stands in the order in which clients are looked at: `distinct` grounds at some or above, then how strong. */
export type Ranked = {
  client: string
  name: string
  distinct: number
  strongest: number
  strong: number
  /** The gravest thing on record, 0 to 4. */
  gravity: number
  grounds: Ground[]
}

export function rankOf(client: string, name: string, grounds: readonly GroundReading[]): Ranked {
  const counting = groundsThatCount(grounds)
  const conduct = counting.find(({ ground }) => ground === 'conduct')
  return {
    client,
    name,
    distinct: distinctOf(counting.map(({ ground }) => ground)),
    strongest: Math.max(0, ...grounds.map(({ strength }) => weightOf(strength))),
    strong: counting.filter(({ strength }) => strength === 'strong').length,
    gravity: Number(conduct?.args['gravity'] ?? 0),
    grounds: counting.map(({ ground }) => ground),
  }
}

function distinctOf(grounds: readonly Ground[]): number {
  const families = grounds.map((ground) => ALIKE.find((family) => family.includes(ground))?.[0] ?? ground)
  return new Set(families).size
}

/** Why one client is looked at before another: the sentence is `before.<code>`. */
export type WhyBefore = { code: string; args: Args }

const STEPS = [
  { code: 'grounds', of: ({ distinct }: Ranked) => distinct },
  { code: 'strength', of: ({ strongest }: Ranked) => strongest },
  { code: 'strong', of: ({ strong }: Ranked) => strong },
  { code: 'gravity', of: ({ gravity }: Ranked) => gravity },
] as const

/** The first thing in which two clients differ; by name alone where nothing does. `a` is the one that comes first. */
export function whyBefore(a: Ranked, b: Ranked): WhyBefore {
  const step = STEPS.find(({ of }) => of(a) !== of(b))
  if (!step) return { code: 'name', args: { a: a.name, b: b.name } }
  return { code: step.code, args: { a: a.name, b: b.name, more: step.of(a), fewer: step.of(b) } }
}

/** Clients in the order of the portfolio (I15): more distinct grounds first, then the stronger, then the graver. No sum. */
export function orderOf<R extends Ranked>(ranked: readonly R[]): R[] {
  return ranked.toSorted((a, b) => {
    const step = STEPS.find(({ of }) => of(a) !== of(b))
    if (step) return step.of(b) - step.of(a)
    return compare(a.name, b.name) || compare(a.client, b.client)
  })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
