import type { Day } from '../day.ts'
import { addDays } from '../day.ts'
import type { ContactLimit, WarningStep } from '../ledger/kinds/warnings.ts'
import type { WarningState } from './warnings.ts'

/** The steps of a warning in their order (handbook 3.5); `lifted` ends it. */
export const STEP_ORDER = ['told', 'asked', 'limits', 'end'] as const satisfies readonly WarningStep[]

export type WarningStage = (typeof STEP_ORDER)[number]

/** Somebody looks at limits again after so many days at most: what nobody looks at is no longer proportionate. */
export const LONGEST_LIMIT_DAYS = 180

/** What is missing before a step; null when nothing is. The sentence is `refusal.<code>`. */
export type StepTrouble = { code: string; args: Record<string, string | number> }

/**
 * What must come before a step: told why, asked to change, proportionate limits, end. A later one before the earlier is
 * refused, except after an incident of gravity 4. `known` is the warning as it stands, null for a new one.
 */
export function stepTrouble(known: WarningState | null, step: WarningStage, gravest: boolean): StepTrouble | null {
  const before = STEP_ORDER[STEP_ORDER.indexOf(step) - 1]
  const taken = stepsSinceLifted(known).some((one) => one === before)
  return before === undefined || taken || gravest ? null : { code: 'warning-order', args: { step, before } }
}

function stepsSinceLifted(known: WarningState | null): WarningStep[] {
  const steps = known?.steps.map(({ step }) => step) ?? []
  return steps.slice(steps.lastIndexOf('lifted') + 1)
}

/** The step that may come next: the one behind the furthest that was taken; null after the last. */
export function nextStep(known: WarningState | null): WarningStage | null {
  const furthest = Math.max(
    -1,
    ...stepsSinceLifted(known).map((step) => (STEP_ORDER as readonly string[]).indexOf(step)),
  )
  return STEP_ORDER[furthest + 1] ?? null
}

export type LimitWish = {
  limits: ContactLimit | undefined
  until: Day | undefined
  member: string | undefined
}

/** Limits say what is limited, until when, and with whom contact goes on where it is one person. */
export function limitTrouble({ limits, until, member }: LimitWish, today: Day): StepTrouble | null {
  if (limits === undefined) return { code: 'limits-missing', args: {} }
  const last = addDays(today, LONGEST_LIMIT_DAYS)
  if (until === undefined || until <= today || until > last)
    return { code: 'limits-review', args: { last, days: LONGEST_LIMIT_DAYS } }
  return limits === 'single-contact' && member === undefined ? { code: 'limits-member', args: {} } : null
}
