import type { CaseState } from './fold-cases.ts'
import type { Locus, Validity } from '../ledger/kinds/findings.ts'

/**
 * The client's other complaints that were found valid, in full or in part, and are not closed yet: while there are any
 * nobody says that the client is at fault without saying why (A26, 11.2 no. 6).
 */
export function validAndOpen(cases: readonly CaseState[], but: string): CaseState[] {
  return cases.filter((one) => one.case !== but && one.state !== 'closed' && one.as === 'complaint' && isValid(one))
}

/** True where a complaint was found right, in full or in part. */
export function isValid({ finding }: Pick<CaseState, 'finding'>): boolean {
  return finding !== null && (finding.valid === 'valid' || finding.valid === 'partly')
}

/** Not our fault: a real feeling with nobody at fault, not valid, or trouble that lies elsewhere (M23). */
export function isNoFault({ locus, valid }: { locus: Locus; valid: Validity }): boolean {
  return valid === 'valid-feeling' || valid === 'not-valid' || (locus !== 'us' && locus !== 'unknown')
}

/** What came of a case in the client's own words; `none` where it was told and nobody answered. */
export type CaseAnswer = { answer: 'agreed' | 'disagreed'; text: string | null; ref: string } | { answer: 'none' }

/** The client's last answer since the case was last opened. */
export function answerOf({ steps }: Pick<CaseState, 'steps'>): CaseAnswer {
  for (const { step, text, ref } of steps.toReversed()) {
    if (step === 'reopened') break
    if (step === 'agreed' || step === 'disagreed') return { answer: step, text, ref }
  }
  return { answer: 'none' }
}

/** What a closing must not go without: the client told (11.2 no. 13), something useful (M24), agreement or a reason. */
export const CLOSING_LACKS = ['told', 'useful', 'agreement'] as const
export type ClosingLack = (typeof CLOSING_LACKS)[number]

/** What still stands before a case may be closed; `useful` and `although` are what whoever closes it says. */
export function closingLacks(
  one: CaseState,
  said: { useful?: string | undefined; although?: string | undefined } = {},
): ClosingLack[] {
  const { finding } = one
  const lacks: ClosingLack[] = []
  if (one.state !== 'told') lacks.push('told')
  if (finding && isNoFault(finding) && !(said.useful ?? finding.useful)) lacks.push('useful')
  if (answerOf(one).answer === 'disagreed' && !said.although) lacks.push('agreement')
  return lacks
}
