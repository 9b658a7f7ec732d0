import type { Day } from '../../day.ts'
import type { Fact } from '../../ledger/fact.ts'
import { INTERACTIONS } from '../../ledger/kinds/interactions.ts'
import type { KindName } from '../../ledger/kinds/all.ts'
import type { ReasonMode } from '../../ledger/kinds/partings.ts'
import type { Args } from '../../decide/considering.ts'

/** What the client said, got, agreed to or was told: they know of it, so a letter may name it (I25). All else is ours. */
export const EVIDENCE_KINDS: readonly KindName[] = [
  ...INTERACTIONS,
  'engagement',
  'clause',
  'understood',
  'need',
  'promise',
  'kept',
  'moved',
  'change',
  'complaint',
  'case',
  'missed',
  'warning',
  'invoice',
  'payment',
]

/** A fact that may stand in a letter of parting, or the refusal that says why it may not. */
export type Evidence = { fact: Fact; code: string | null }

/** What a letter may rest on: all that the client knows of, the latest first, with what may not be used and why. */
export function evidenceFor(client: string, facts: readonly Fact[], reasons: ReasonMode, today: Day): Evidence[] {
  const known = facts.filter((fact) => isKnownToThem(fact) && fact.client === client && fact.on !== '')
  const dated = known.filter(({ on }) => on <= today)
  const accepted = (fact: Fact) => (isDraft(fact, facts) ? 'evidence-internal' : null)
  const rows = dated.map((fact) => {
    return { fact, code: evidenceTrouble(fact, client, reasons, today)?.code ?? accepted(fact) }
  })
  return rows.toSorted((a, b) => (a.fact.on < b.fact.on ? 1 : a.fact.on > b.fact.on ? -1 : 0))
}

/**
 * Why a fact may not be named in the situation (I25, handbook 2.6): it is of another client, has no day or no source, is
 * private or only ours (judgement, care, a right used), or the reason mode has no facts (T2). Null where it may.
 */
export function evidenceTrouble(
  fact: Fact,
  client: string,
  reasons: ReasonMode,
  today: Day,
): { code: string; args: Args } | null {
  if (fact.client !== client) return { code: 'evidence-foreign', args: {} }
  if (!isKnownToThem(fact)) return { code: 'evidence-internal', args: { kind: fact.kind } }
  if (fact.on === '' || fact.on > today || fact.origin.source === '') return { code: 'evidence-undated', args: {} }
  return reasons === 'documented' ? null : { code: 'reasons-without-facts', args: { reasons } }
}

function isKnownToThem(fact: Fact): boolean {
  if (!EVIDENCE_KINDS.includes(fact.kind) || fact.visibility === 'private') return false
  // Of a warning only what was asked of them; a machine's letter is nobody's word.
  if (fact.kind === 'warning') return fact.body.step === 'asked'
  return !('automatic' in fact.body && fact.body.automatic)
}

/** What the pattern of I26 is made of; each is a fact of the client's book. */
export const SCOPE_PARTS = ['request', 'clause', 'statement'] as const
export type ScopePart = (typeof SCOPE_PARTS)[number]

const CLAUSES: readonly string[] = ['not-included', 'changes', 'work', 'ours']

/** What a fact proves in the pattern of I26: the request beyond the scope, the clause, or what the client said of it. */
export function scopePart(fact: Fact): ScopePart | null {
  if (fact.kind === 'change') return fact.body.within === 'out' ? 'request' : null
  if (fact.kind === 'clause') return CLAUSES.includes(fact.body.part) ? 'clause' : null
  return saidBy(fact) === null ? null : 'statement'
}

/** True of a line of a sheet whose version the client accepted: a draft is no agreement. */
export function isAgreed(clause: Fact, facts: Iterable<Fact>): boolean {
  if (clause.kind !== 'clause') return false
  const { engagement, version } = clause.body
  for (const { kind, client, body } of facts) {
    if (kind !== 'sheet' || client !== clause.client || body.step !== 'accepted') continue
    if (body.engagement === engagement && body.version === version) return true
  }
  return false
}

/** The client's own words in a fact; null where it holds none. A note of a call is in our words. */
export function saidBy(fact: Fact): string | null {
  if (fact.kind === 'case' || fact.kind === 'complaint' || fact.kind === 'understood' || fact.kind === 'need') {
    return fact.body.text ?? null
  }
  const written = fact.kind === 'email' || fact.kind === 'message' || fact.kind === 'letter'
  return written && fact.body.way === 'from' ? (fact.body.text ?? null) : null
}

/** True of a line of a sheet that nobody accepted: it is ours alone. */
export function isDraft(fact: Fact, facts: Iterable<Fact>): boolean {
  return fact.kind === 'clause' && !isAgreed(fact, facts)
}

/**
 * The three facts of I26, those that were chosen before others: a request beyond the scope, a clause that says so, and
 * the client's statement on that day or later, all of the same work where they name one. Null where one is not there:
 * without their statement it would be blame.
 */
export function scopeFacts(facts: readonly Fact[], chosen: readonly string[]): Record<ScopePart, Fact> | null {
  const parts = (part: ScopePart) => {
    const own = facts.filter((fact) => scopePart(fact) === part).toReversed()
    const picked = own.filter(({ id }) => chosen.includes(id))
    return picked.length > 0 || part === 'statement' ? picked : own
  }
  for (const request of parts('request')) {
    const clause = parts('clause').find((fact) => sameWork(fact, request))
    const statement = parts('statement').find((fact) => fact.on >= request.on && sameWork(fact, request))
    if (clause && statement) return { request, clause, statement }
  }
  return null
}

/** False only where both facts name a work of ours, and not the same. */
function sameWork(a: Fact, b: Fact): boolean {
  const [one, other] = [a, b].map(({ body }) => ('engagement' in body ? body.engagement : undefined))
  return one === undefined || other === undefined || one === other
}
