import type { Day } from '../day.ts'
import type { Evidence } from './evidence.ts'
import type { GroundFacts, GroundSaid } from './ground-reading.ts'
import { principleBefore } from './principles.ts'
import type { PrincipleState } from './principles.ts'

/**
 * Ground 6 (I10): unethical or doubtful activity. Nothing computes it: a person who may see it says so, and then new work
 * is held and a lawyer is asked. It is in no letter, no list of the team and no export for the client.
 */
export function ethicsGround(said: GroundSaid | null): GroundFacts {
  if (said === null) return { computed: 'not-assessable', code: 'nobody-said', args: {}, because: [], needs: 'person' }
  const { strength } = said
  const steps = strength === 'some' || strength === 'strong' ? ['hold-new-work', 'ask-lawyer', 'say-nothing'] : []
  return { computed: strength, code: 'said', args: {}, because: [said.ref], needs: null, steps }
}

/**
 * Ground 7 (I11): no longer fits our mission or values. A person says so and cites a statement of ours that was in force
 * before the conduct; without one it cannot be assessed, whatever anybody feels.
 */
export function valuesGround(evidence: Evidence, said: GroundSaid | null): GroundFacts {
  if (said === null)
    return evidence.principles.length === 0 ? none('no-statement', 'principle', []) : none('nobody-said', 'person', [])
  if (said.strength === 'none' || said.strength === 'not-assessable')
    return { computed: said.strength, code: 'said', args: {}, because: [said.ref], needs: null }
  if (said.principle === null) return none('not-cited', 'citation', [said.ref])
  const held = principleCited(evidence, said.principle, said.on)
  if (held === null) return none('too-late', 'principle', [said.ref])
  const args = { principle: held.principle, text: held.text, from: held.from }
  return { computed: said.strength, code: 'cited', args, because: [said.ref, held.ref], needs: null }
}

function none(code: string, needs: string, because: string[]): GroundFacts {
  return { computed: 'not-assessable', code, args: {}, because, needs }
}

/**
 * The wording of ours that a ground of values may cite (I11): one that was in force before what the client did, which is
 * the latest incident up to that day, or else the day the review was opened. Null where we wrote it only afterwards.
 */
export function principleCited(
  { principles, incidents, reviews }: Pick<Evidence, 'principles' | 'incidents' | 'reviews'>,
  principle: string,
  judged: Day,
): PrincipleState | null {
  const happened = incidents.find(({ on }) => on <= judged)?.on
  const opened = reviews.find((one) => one.opened <= judged)?.opened
  return principleBefore(principles, principle, happened ?? opened ?? judged)
}
