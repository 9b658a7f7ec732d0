import type { Day } from '../day.ts'
import type { Fact, FactOf } from '../ledger/fact.ts'
import type { CaseStep } from '../ledger/kinds/cases.ts'
import type { CaseStage, CaseState } from './case-state.ts'
import { inDayOrder } from './in-day-order.ts'

export { CASE_STATES } from './case-state.ts'
export type { CaseDone, CaseFound, CaseState } from './case-state.ts'

/**
 * The cases of a client as known on a day, the newest first. A second `case` fact of the same key changes what it
 * names and leaves the rest: what the client asks for is often said later (M25). Their own words stay as they were first
 * written down (A27).
 */
export function foldCases(client: string, facts: readonly Fact[], today: Day): CaseState[] {
  const cases = new Map<string, CaseState>()
  for (const fact of inDayOrder(facts, today)) {
    if (fact.client !== client) continue
    if (fact.kind === 'case') open(cases, fact)
    else if (fact.kind === 'handled') step(cases.get(fact.body.case), fact)
    else if (fact.kind === 'finding') found(cases.get(fact.body.case), fact)
  }
  return [...cases.values()].toReversed().toSorted((a, b) => (a.opened < b.opened ? 1 : a.opened > b.opened ? -1 : 0))
}

function open(cases: Map<string, CaseState>, fact: FactOf<'case'>): void {
  const known = cases.get(fact.body.case)
  if (!known) {
    cases.set(fact.body.case, opened(fact))
    return
  }
  const { case: _case, client: _client, text: _text, ...changed } = fact.body
  Object.assign(known, changed)
  known.because.push(fact.id)
}

/** What a case says of nothing until somebody says it. */
const UNSAID = {
  severity: null,
  asks: null,
  loss: null,
  way: null,
  engagement: null,
  delivery: null,
  sheet: null,
  about: null,
  owner: null,
  language: null,
  person: null,
  at: null,
} as const

function opened({ id, client, on, by, body }: FactOf<'case'>): CaseState {
  return {
    ...UNSAID,
    ...body,
    matter: body.matter ?? body.case,
    client: client!,
    opened: on,
    by: by ?? null,
    steps: [],
    finding: null,
    firstFound: null,
    state: 'new',
    closed: null,
    reopened: 0,
    ref: id,
    because: [id],
  }
}

/** Where a step leads; what is not named here leaves a case where it is, but never new. */
const LEADS_TO: Partial<Record<CaseStep, CaseStage>> = {
  answered: 'answered',
  helping: 'helping',
  told: 'told',
  agreed: 'told',
  disagreed: 'told',
  closed: 'closed',
  reopened: 'new',
}

const NOT_SAID = { at: null, text: null, due: null, mood: null, override: null } as const

function step(known: CaseState | undefined, { id, on, by, body }: FactOf<'handled'>): void {
  if (!known) return
  const { case: _case, client: _client, ...said } = body
  known.because.push(id)
  known.steps.push({ ...NOT_SAID, ...said, on, by: by ?? null, ref: id })
  known.state = LEADS_TO[body.step] ?? (known.state === 'new' ? 'acknowledged' : known.state)
  known.closed = known.state === 'closed' ? on : null
  if (body.step === 'reopened') known.reopened++
}

const NOT_FOUND = { cause: null, text: null, useful: null, explain: null, improvement: null } as const

function found(known: CaseState | undefined, { id, on, by, body }: FactOf<'finding'>): void {
  if (!known) return
  const { case: _case, client: _client, ...said } = body
  known.because.push(id)
  known.firstFound ??= id
  known.finding = { ...NOT_FOUND, ...said, by: by ?? null, on, ref: id }
}
