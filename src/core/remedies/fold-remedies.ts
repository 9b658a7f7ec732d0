import type { Day } from '../day.ts'
import type { Fact, FactOf } from '../ledger/fact.ts'
import type { Loss } from '../ledger/kinds/cases.ts'
import type { RemedyKind, RemedyStep } from '../ledger/kinds/remedies.ts'
import type { Money } from '../money.ts'
import { isReasonable } from './matches.ts'
import { inOrder } from '../ledger/in-order.ts'

/**
 * A remedy from its offer on (A22). `amount` is money paid or credited, `minutes` our work; `due` the day it was to be
 * done by. `reasonable` says whether it suits what was lost (handbook 3.6); null where nobody said what was lost. `late`:
 * accepted and not delivered by its day. `answer` are the client's words.
 */
export type RemedyState = {
  client: string
  case: string
  remedy: string
  as: RemedyKind | null
  text: string
  amount: Money | null
  minutes: number | null
  owner: string | null
  due: Day | null
  offered: Day
  by: string | null
  state: RemedyStep
  acceptedOn: Day | null
  deliveredOn: Day | null
  late: boolean
  reasonable: boolean | null
  answer: string | null
  ref: string
  because: string[]
}

/** A client's remedies as known on a day, the latest offer first. */
export function foldRemedies(client: string, facts: readonly Fact[], today: Day): RemedyState[] {
  const remedies = new Map<string, RemedyState>()
  for (const fact of inOrder(client, facts, ['remedy'], today)) {
    const key = `${fact.body.case} ${fact.body.remedy}`
    const known = remedies.get(key) ?? offered(fact)
    remedies.set(key, known)
    take(known, fact)
  }
  const losses = lossesOf(client, facts, today)
  return [...remedies.values()]
    .map((one) => {
      return { ...one, late: isLate(one, today), reasonable: isReasonable(one.as, losses.get(one.case) ?? null) }
    })
    .toReversed()
    .toSorted((a, b) => (a.offered < b.offered ? 1 : a.offered > b.offered ? -1 : 0))
}

/** Still to be answered or done, or done: what was declined or taken back counts for nothing. */
export function isStanding({ state }: Pick<RemedyState, 'state'>): boolean {
  return state !== 'declined' && state !== 'withdrawn'
}

function offered({ id, on, by, body }: FactOf<'remedy'> & { on: Day }): RemedyState {
  return {
    client: body.client,
    case: body.case,
    remedy: body.remedy,
    as: null,
    text: '',
    amount: null,
    minutes: null,
    owner: null,
    due: null,
    offered: on,
    by: by ?? null,
    state: 'offered',
    acceptedOn: null,
    deliveredOn: null,
    late: false,
    reasonable: null,
    answer: null,
    ref: id,
    because: [],
  }
}

/** A later step may change what was offered; its own words are the client's answer. */
function take(known: RemedyState, { id, on, body }: FactOf<'remedy'> & { on: Day }): void {
  const { step, as, text, amount, minutes, owner, due } = body
  known.because.push(id)
  known.as = as ?? known.as
  known.amount = amount ?? known.amount
  known.minutes = minutes ?? known.minutes
  known.owner = owner ?? known.owner
  known.due = due ?? known.due
  if (step === 'offered') known.text = text ?? known.text
  else known.answer = text ?? known.answer
  if (step === 'accepted') known.acceptedOn = on
  if (step === 'delivered') known.deliveredOn = on
  // What was done stays done, whenever somebody says that it was accepted.
  known.state = known.deliveredOn !== null && step !== 'withdrawn' ? 'delivered' : step
}

function isLate({ state, due, deliveredOn }: RemedyState, today: Day): boolean {
  if (due === null) return false
  return state === 'accepted' ? due < today : deliveredOn !== null && deliveredOn > due
}

function lossesOf(client: string, facts: readonly Fact[], today: Day): Map<string, Loss> {
  const losses = new Map<string, Loss>()
  for (const { body } of inOrder(client, facts, ['case'], today)) {
    if (body.loss !== undefined) losses.set(body.case, body.loss)
  }
  return losses
}
