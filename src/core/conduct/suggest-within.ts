import type { Day } from '../day.ts'
import type { SheetWhy } from '../expect/compare.ts'
import { compareComplaint } from '../expect/complaints.ts'
import { inForceOn } from '../expect/fold-sheets.ts'
import type { SheetEngagement } from '../expect/sheet.ts'
import type { Change } from '../ledger/kinds/scope.ts'
import type { ChangeState } from './scope.ts'

export type ChangeAsked = {
  text: string
  delivery: string | null
  engagement: string | null
  language: string | null
  on: Day
}

/** Whether a request seems to be within what was agreed, and why; the sentence is `sheet.why.<why>`. */
export type WithinSuggested = { within: Change['within']; why: SheetWhy; limit: number | null; before: number }

/**
 * Compares a request with the sheet in force on its day (M11, M21). One that would be a further round of changes than the
 * sheet has is out of scope, counted per delivery; else the words decide. A suggestion: a person may say otherwise.
 */
export function suggestWithin(
  asked: ChangeAsked,
  engagements: readonly SheetEngagement[],
  earlier: readonly ChangeState[],
): WithinSuggested {
  const { text, engagement, language, on } = asked
  const said = { text, engagement: engagement ?? undefined, language: language ?? undefined }
  const { computed, why } = compareComplaint(said, on, engagements)
  const before = earlier.filter((one) => isSamePiece(one, asked)).length
  const limit = roundsAgreed(engagements, asked)
  if (limit !== null && before >= limit) return { within: 'out', why: 'over-limit', limit, before }
  const within = computed === 'promised' ? 'in' : computed === 'not-promised' ? 'out' : 'unclear'
  return { within, why, limit, before }
}

/** Rounds are counted for one delivery, else for one piece of work; what names neither is of none. */
function isSamePiece(one: ChangeState, asked: ChangeAsked): boolean {
  if (one.on > asked.on) return false
  if (asked.delivery !== null) return one.delivery === asked.delivery
  return asked.engagement !== null && one.delivery === null && one.engagement === asked.engagement
}

/** How many rounds of changes the sheet of the day has; null where none or several say so. */
function roundsAgreed(engagements: readonly SheetEngagement[], { engagement, on }: ChangeAsked): number | null {
  const meant = engagements.filter((one) => engagement === null || one.engagement === engagement)
  const limits = meant.flatMap((one) => {
    const clauses = inForceOn(one, on)?.clauses ?? []
    return clauses.flatMap(({ part, limit }) => (part === 'changes' && limit !== null ? [limit] : []))
  })
  return limits.length === 1 ? limits[0]! : null
}
