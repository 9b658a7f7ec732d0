import type { CaseState } from '../cases/fold-cases.ts'
import type { Loss } from '../ledger/kinds/cases.ts'
import type { Locus, Validity } from '../ledger/kinds/findings.ts'
import type { RemedyKind } from '../ledger/kinds/remedies.ts'
import type { ApologyGiven } from './apologies.ts'
import { isStanding } from './fold-remedies.ts'
import type { RemedyState } from './fold-remedies.ts'

const NOT_OURS: readonly Locus[] = ['client', 'fit', 'third-party']
const NO_FAULT: readonly Validity[] = ['not-valid', 'valid-feeling']

/**
 * True where an apology is due before anything is offered (M27): a complaint of something that lies with us, or of which
 * nobody has found out yet where it lies. Who apologises for what others did has no own part to name, so where somebody
 * found that it lies elsewhere, or that the feeling is real and nobody is at fault (M23), help may be offered at once.
 */
export function owesApology({ as, finding }: Pick<CaseState, 'as' | 'finding'>): boolean {
  if (as !== 'complaint') return false
  return finding === null || !(NOT_OURS.includes(finding.locus) || NO_FAULT.includes(finding.valid))
}

/** What goes beyond putting it right: it comes after the offer to put it right (M28, M29). */
const BEYOND: readonly RemedyKind[] = ['help', 'extra']
/** Losses that help itself puts right. */
const MENDED_BY_HELP: readonly (Loss | null)[] = ['time', 'nothing']

export type OrderStep = 'apology-first' | 'offer-first'

/**
 * What must come before a remedy of a kind: apology, then the offer to put it right, then help (M27, M28); null where
 * nothing must. `apologies` and `remedies` are the client's; `mayAgain` says that a further apology would be allowed,
 * because something was put right since the last.
 */
export function beforeOffer(
  one: CaseState,
  as: RemedyKind,
  apologies: readonly ApologyGiven[],
  remedies: readonly RemedyState[],
  mayAgain: boolean,
): OrderStep | null {
  if (!owesApology(one)) return null
  const given = apologies.some((apology) => apology.case === one.case || (apology.matter === one.matter && !mayAgain))
  if (!given) return 'apology-first'
  if (!BEYOND.includes(as) || (as === 'help' && MENDED_BY_HELP.includes(one.loss))) return null
  const offered = remedies.some((remedy) => remedy.case === one.case && isStanding(remedy) && !isBeyond(remedy.as))
  return offered ? null : 'offer-first'
}

function isBeyond(as: RemedyKind | null): boolean {
  return as !== null && BEYOND.includes(as)
}
