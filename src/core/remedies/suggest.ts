import type { CaseState } from '../cases/fold-cases.ts'
import type { RemedyKind } from '../ledger/kinds/remedies.ts'
import { isMoney, matchesFor } from './matches.ts'
import type { Match } from './matches.ts'
import type { Stop } from './stop.ts'

/** A remedy to think of: what it is, whether it is money, and why (`remedy.why.<why>`). */
export type Suggestion = { as: RemedyKind; fit: Match['fit']; money: boolean; why: string }

/**
 * What to offer for a case, the cheaper ways before money (handbook 3.4, A22): matched to what was lost, more time first
 * for whom it was agreed with in care (M22). Nothing where the matter has come back after two remedies (M38).
 */
export function suggestRemedies(one: CaseState, stop: Stop | null, moreTime: boolean): Suggestion[] {
  if (stop !== null) return []
  const matched = matchesFor(one.loss).map((match): Suggestion => {
    return { ...match, money: isMoney(match.as), why: `${one.loss ?? 'unknown'}.${match.fit}` }
  })
  const others = matched.filter(({ as }) => !moreTime || as !== 'extension')
  const first: Suggestion[] = moreTime ? [{ as: 'extension', fit: 'helps', money: false, why: 'care' }] : []
  return [...first, ...others]
}
