import type { Day } from '../../day.ts'
import type { FactOf } from '../../ledger/fact.ts'
import type { Found, ObligationState } from './obligation-state.ts'

export type Lines = FactOf<'obligation'>[]

const UNSAID = {
  way: null,
  to: null,
  note: null,
  state: 'found',
  planned: false,
  covered: true,
  on: null,
  by: null,
} as const

/** What was found, before anybody said anything of it. `hidden` are facts that the team may not see. */
export function blank(client: string, one: Found, hidden: ReadonlySet<string>): ObligationState {
  const { obligation, as, text, code = null, args = {}, owner = null, due = null, deadline = null } = one
  return {
    ...UNSAID,
    client,
    obligation,
    as,
    text,
    code,
    args,
    owner,
    due,
    deadline,
    provided: one.provided === true,
    amount: one.amount ?? null,
    open: one.settled === undefined || one.settled === null,
    close: one.because.some((id) => hidden.has(id)),
    because: [...one.because],
  }
}

/** The same with what people planned and settled, and what the ledger says became of it since. */
export function written(one: ObligationState, lines: Lines, { settled, grown }: Since): ObligationState {
  for (const line of lines) take(one, line)
  if (one.state === 'found') return one
  if (settled !== null) return one.open ? { ...one, state: 'done', open: false, on: settled, by: null } : one
  return !one.open && grown !== null && grown > one.on! ? { ...one, state: 'planned', open: true, note: null } : one
}

/** The day on which the ledger says that it was done, and that on which something was added to it last. */
type Since = { settled: Day | null; grown: Day | null }

/** Words of a plan are those of the obligation; words of any later step say what became of it. */
function take(one: ObligationState, { id, on, by, body }: Lines[number]): void {
  const { step, as, text, way, owner, due, deadline, provided, to } = body
  Object.assign(one, {
    as: as ?? one.as,
    way: way ?? one.way,
    owner: owner ?? one.owner,
    due: due ?? one.due,
    deadline: deadline ?? one.deadline,
    provided: provided ?? one.provided,
    to: to ?? one.to,
    text: step === 'planned' ? (text ?? one.text) : one.text,
    note: step === 'planned' ? null : (text ?? null),
    state: step,
    open: step === 'planned' || step === 'given',
    on,
    by: by ?? null,
  })
  one.because.push(id)
}
