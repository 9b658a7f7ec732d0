import type { Acted } from '../ledger/kinds/conduct.ts'
import type { IncidentState } from './fold-incidents.ts'
import { isGravest } from './fold-incidents.ts'
import type { WarningState } from './warnings.ts'

/**
 * What comes first after violence, a threat, harassment or a crime (M37): is whoever it hit safe, who is told, police or
 * a lawyer, nobody is alone with them, and no letter until that is done. The sentences are `conduct.safety.<step>`.
 */
export const SAFETY_STEPS = ['safe', 'told', 'outside', 'not-alone'] as const

/** `done` is the fact that says so; null while nobody has. */
export type SafetyStep = { step: (typeof SAFETY_STEPS)[number]; acts: Acted['as'][]; done: string | null }

/** What we did that makes each step done. */
const DONE_BY: Readonly<Record<(typeof SAFETY_STEPS)[number], readonly Acted['as'][]>> = {
  safe: ['support', 'moved'],
  told: ['talked'],
  outside: ['police', 'lawyer'],
  'not-alone': ['limits', 'moved'],
}

/** The safety path of an incident of gravity 4; null for others. Limits of contact in force keep nobody alone. */
export function safetyPath(incident: IncidentState, warnings: readonly WarningState[]): SafetyStep[] | null {
  if (!isGravest(incident)) return null
  const limit = warnings.flatMap(({ limits }) => limits)[0]?.ref ?? null
  return SAFETY_STEPS.map((step) => {
    const acts = [...DONE_BY[step]]
    const act = incident.acted.findLast(({ as }) => acts.includes(as))?.ref
    return { step, acts, done: act ?? (step === 'not-alone' ? limit : null) }
  })
}

/** True while a step of the path is open: then nobody writes a letter. */
export function isUnsafe(path: readonly SafetyStep[] | null): boolean {
  return path !== null && path.some(({ done }) => done === null)
}
