import type { IncidentState } from '../conduct/fold-incidents.ts'
import { isGravest } from '../conduct/fold-incidents.ts'
import { isTowardsPeople } from '../conduct/towards-people.ts'
import { windowStart } from './complained.ts'
import type { Evidence } from './evidence.ts'
import type { Args, GroundFacts } from './ground-reading.ts'

const GRAVE = 2
const OFTEN = 3

/** The incidents of the last two years that hurt somebody, the newest first; something of gravity 4 does not grow old. */
export function hurtsOf({ incidents, today }: Pick<Evidence, 'incidents' | 'today'>): IncidentState[] {
  const first = windowStart(today)
  return incidents.filter((one) => isTowardsPeople(one) && (one.on >= first || isGravest(one)))
}

/**
 * Ground 2 (I6): mean or insulting to our people. An axis of its own, never mixed with complaints. One grave incident
 * may suffice (threat, harassment, violence, crime); otherwise it takes several, and going on after a warning weighs most.
 */
export function conductGround(evidence: Evidence): GroundFacts {
  const hurts = hurtsOf(evidence)
  const other = evidence.incidents.length - hurts.length
  const grave = hurts.filter(({ gravity }) => gravity >= GRAVE)
  const warned = warnedOn(evidence)
  const after = warned === null ? [] : hurts.filter(({ on }) => on > warned)
  const args: Args = {
    incidents: hurts.length,
    grave: grave.length,
    after: after.length,
    other,
    gravity: Math.max(0, ...hurts.map(({ gravity }) => gravity)),
    reporters: new Set(hurts.flatMap(({ by }) => by ?? [])).size,
  }
  const because = (hurts.length > 0 ? hurts : evidence.incidents).flatMap((one) => one.because)
  const told = (computed: GroundFacts['computed'], code: string, needs: string | null = null): GroundFacts => {
    return { computed, code, args, because, needs }
  }
  if (hurts.length === 0) return other === 0 ? told('none', 'none-known') : told('none', 'demanding-only')
  if (hurts.some(isGravest)) return told('strong', 'gravest')
  if (after.some(({ gravity }) => gravity >= GRAVE)) return told('strong', 'after-warning')
  if (grave.length >= OFTEN) return warned === null ? told('some', 'often', 'warning') : told('strong', 'often')
  if (grave.length >= 2 || after.length > 0) return told('some', 'several', warned === null ? 'warning' : null)
  return told('weak', 'once', 'warning')
}

/** The day the first warning was given; null where none was. */
function warnedOn({ warnings }: Evidence): string | null {
  const given = warnings.filter((one) => one.given).map(({ on }) => on)
  return given.length === 0 ? null : given.reduce((a, b) => (a < b ? a : b))
}
