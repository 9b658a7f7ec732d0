import { foldIncidents } from '../conduct/fold-incidents.ts'
import { isTowardsPeople } from '../conduct/towards-people.ts'
import type { Ground } from '../ledger/kinds/reviews.ts'
import type { Brake, Considering, GroundStand } from './considering.ts'
import { asWord, free, gravestOf, held } from './considering.ts'

/** On their own these lead to a lighter service or another price, never to a parting (T5). */
const WEAK: readonly Ground[] = ['growth', 'referrals']
/** Grounds that are about conduct: they carry a parting only with the least evidence of handbook 3.6. */
const OF_CONDUCT: readonly Ground[] = ['complaints', 'conduct']

/** Grounds with evidence: `some` or `strong`. */
export function standingGrounds(grounds: readonly GroundStand[]): GroundStand[] {
  return grounds.filter(({ strength }) => strength === 'some' || strength === 'strong')
}

/** The grounds that a parting may rest on. */
export function carryingGrounds(grounds: readonly GroundStand[]): GroundStand[] {
  return standingGrounds(grounds).filter(({ ground }) => !WEAK.includes(ground))
}

/** There is a ground at all (I1), it is more than growth and referrals (T5), and more than being demanding (I1). */
export function groundsBrake(considering: Considering): Brake {
  const standing = standingGrounds(considering.grounds)
  const carrying = carryingGrounds(considering.grounds)
  const because = standing.flatMap((one) => one.because)
  const safety = gravestOf(considering)
  if (safety.length > 0) return free('grounds', { n: Math.max(1, carrying.length) }, safety)
  if (standing.length === 0) return held('grounds', 'ground-missing', { grounds: needing(considering) })
  if (carrying.length === 0) return held('grounds', 'ground-weak', { grounds: needing(considering) }, because)
  if (carrying.every(({ ground }) => ground === 'conduct') && isOnlyDemands(considering))
    return held('grounds', 'ground-demanding', { grounds: needing(considering) }, because)
  return free('grounds', { n: carrying.length }, because)
}

/** The grounds without evidence so far that could carry a parting. */
function needing({ grounds }: Considering): string {
  const stand = new Set(standingGrounds(grounds).map(({ ground }) => ground))
  return grounds.flatMap(({ ground }) => (stand.has(ground) || WEAK.includes(ground) ? [] : [ground])).join(', ')
}

function isOnlyDemands({ review, facts, today }: Considering): boolean {
  const incidents = foldIncidents(review.client, facts, today).filter(({ counts }) => counts)
  return incidents.length > 0 && incidents.every((one) => one.category === 'demands' && !isTowardsPeople(one))
}

/** Where only conduct and complaints carry it, the least evidence of handbook 3.6 is reached, or gravity 4 was. */
export function patternBrake(considering: Considering): Brake {
  const { grounds, pattern } = considering
  const carrying = carryingGrounds(grounds)
  const met = pattern.needs.filter((need) => need.met).length
  const args = { met, needed: pattern.needs.length }
  const alone = carrying.length > 0 && carrying.every(({ ground }) => OF_CONDUCT.includes(ground))
  if (!alone || pattern.answer === 'pattern' || gravestOf(considering).length > 0) return free('pattern', args)
  const missing = pattern.needs.filter((need) => !need.met).map(({ code }) => code)
  return held('pattern', 'pattern-unproven', { ...args, need: asWord(missing[0] ?? ''), missing: missing.join(', ') })
}
