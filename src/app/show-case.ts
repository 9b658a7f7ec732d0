import type { z } from 'zod'
import { answerOf } from '../core/cases/blame.ts'
import { caseClocks } from '../core/cases/clocks.ts'
import type { CaseDone, CaseFound, CaseState } from '../core/cases/fold-cases.ts'
import { isMinor } from '../core/cases/severity.ts'
import type { Desk } from '../core/cases/work-minutes.ts'
import type { CASE_PROMPTS, caseShape, findingShape, stepShape } from './case-shapes.ts'
import type { World } from './world.ts'

export type CaseSeen = z.infer<typeof caseShape>

/** What a case needs to be shown: our desk, and the names of clients and members. */
export type CaseFrame = { world: World; desk: Desk; clientName: (key: string) => string; memberName: Named }

type Named = (key: string) => string

export function showCase(one: CaseState, { world, desk, clientName, memberName }: CaseFrame): CaseSeen {
  const { client, owner, severity, finding, as, text, language, asks, loss, way, matter, opened, state } = one
  const said = { as, text, language, severity, minor: isMinor(severity), asks, loss, way, matter, opened, state }
  return {
    ...said,
    client,
    name: clientName(client),
    case: one.case,
    owner,
    ownerName: owner === null ? null : memberName(owner),
    closed: one.closed,
    reopened: one.reopened,
    answered: answerOf(one).answer,
    locus: finding?.locus ?? null,
    clocks: caseClocks(one, desk, world.today, world.now),
    because: one.because,
  }
}

export function showStep({ by, ...step }: CaseDone, memberName: Named): z.infer<typeof stepShape> {
  return { ...step, by, byName: by === null ? null : memberName(by) }
}

export function showFinding({ by, ...finding }: CaseFound, memberName: Named): z.infer<typeof findingShape> {
  return { ...finding, by, byName: by === null ? null : memberName(by) }
}

/** What should still be asked; of a request only what is wanted. */
export function promptsOf(one: CaseState): (typeof CASE_PROMPTS)[number][] {
  if (one.as === 'request') return one.asks === null ? ['asks'] : []
  return (['severity', 'loss', 'asks'] as const).filter((name) => one[name] === null)
}
