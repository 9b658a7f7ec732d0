import type { Day } from '../day.ts'
import type { Fact } from '../ledger/fact.ts'
import type { HalfwayStep } from '../ledger/kinds/remedies.ts'
import { inOrder } from '../ledger/in-order.ts'

/**
 * A half-way offer (M8): what we give, what we ask, by when, and the answer in the client's words. `overdue`: its day
 * has passed and it was neither answered nor, once accepted, said to be kept or broken.
 */
export type HalfwayState = {
  client: string
  offer: string
  gives: string | null
  asks: string | null
  due: Day | null
  case: string | null
  made: Day
  by: string | null
  state: HalfwayStep
  answer: string | null
  answeredOn: Day | null
  settledOn: Day | null
  overdue: boolean
  ref: string
  because: string[]
}

/** A client's half-way offers as known on a day, the latest first. */
export function foldHalfways(client: string, facts: readonly Fact[], today: Day): HalfwayState[] {
  const offers = new Map<string, HalfwayState>()
  for (const { id, on, by, body } of inOrder(client, facts, ['halfway'], today)) {
    const { offer, step, text, gives, asks, due } = body
    const known = offers.get(offer) ?? { ...EMPTY, client, offer, made: on, by: by ?? null, ref: id, because: [] }
    offers.set(offer, known)
    known.because.push(id)
    known.gives = gives ?? known.gives
    known.asks = asks ?? known.asks
    known.due = due ?? known.due
    known.case = body.case ?? known.case
    known.answer = text ?? known.answer
    known.state = step
    if (step === 'accepted' || step === 'declined') known.answeredOn ??= on
    known.settledOn = step === 'kept' || step === 'broken' ? on : null
  }
  return [...offers.values()]
    .map((one) => ({ ...one, overdue: isOpenOffer(one) && one.due !== null && one.due < today }))
    .toReversed()
    .toSorted((a, b) => (a.made < b.made ? 1 : a.made > b.made ? -1 : 0))
}

/** Waits for an answer, or was accepted and is not settled yet. */
export function isOpenOffer({ state }: Pick<HalfwayState, 'state'>): boolean {
  return state === 'made' || state === 'accepted'
}

const EMPTY = {
  gives: null,
  asks: null,
  due: null,
  case: null,
  state: 'made' as HalfwayStep,
  answer: null,
  answeredOn: null,
  settledOn: null,
  overdue: false,
}
