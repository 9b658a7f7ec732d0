import { addMonths } from '../../day.ts'
import type { Day } from '../../day.ts'
import type { Fact, FactOf } from '../../ledger/fact.ts'
import { inOrder } from '../../ledger/in-order.ts'
import type { GoodwillSort, GoodwillStep } from '../../ledger/kinds/goodwill.ts'
import type { Money } from '../../money.ts'
import type { Given } from '../../remedies/limits.ts'

/**
 * What a leaving client gets without any condition (I28, I30), or why they get nothing (`waived`). `invoice` is the
 * number of the invoice it is about; `ref` that of the credit note or the payment once there is one. `fact` is the id of
 * the fact with which it was decided, `because` all that was written of it.
 */
export type GoodwillState = {
  client: string
  parting: string
  goodwill: string
  as: GoodwillSort | null
  text: string | null
  amount: Money | null
  invoice: string | null
  tax: string | null
  state: GoodwillStep
  decided: Day
  doneOn: Day | null
  ref: string | null
  by: string | null
  fact: string
  because: string[]
}

/**
 * A client's goodwill as known on a day, of all their partings, in the order in which it was decided. A credit or a refund
 * that is taken back in the ledger is not done any more: it is promised, and nothing of it was given.
 */
export function foldGoodwill(client: string, facts: readonly Fact[], today: Day): GoodwillState[] {
  const known = new Map<string, GoodwillState>()
  for (const fact of inOrder(client, facts, ['goodwill'], today)) {
    const key = `${fact.body.parting} ${fact.body.goodwill}`
    known.set(key, stepped(known.get(key) ?? begun(fact), fact))
  }
  return [...known.values()].map((one) => (isInLedger(one, facts) ? one : undone(one)))
}

/** What is no money, is not done, or was written without a number, asks nothing of the ledger. */
function isInLedger({ client, as, state, ref }: GoodwillState, facts: readonly Fact[]): boolean {
  if (state !== 'done' || ref === null || (as !== 'credit' && as !== 'refund')) return true
  return facts.some((fact) => fact.kind === as && fact.client === client && fact.body.ref === ref)
}

function undone(one: GoodwillState): GoodwillState {
  return { ...one, state: 'decided', doneOn: null, ref: null }
}

/** What of it belongs to one parting. */
export function goodwillOf(list: readonly GoodwillState[], parting: string): GoodwillState[] {
  return list.filter((one) => one.parting === parting)
}

/** Decided, on its way or done: neither taken back nor the reason why there is none. */
export function isGiven({ state }: Pick<GoodwillState, 'state'>): boolean {
  return state === 'decided' || state === 'requested' || state === 'done'
}

/** Given, and not done yet. */
export function isUnderWay({ state }: Pick<GoodwillState, 'state'>): boolean {
  return state === 'decided' || state === 'requested'
}

/**
 * What the letter still waits for (I28, I29: done before or with it, or left out for a reason): `goodwill-missing` while
 * nobody has said anything, `goodwill-not-done` while something is promised and not done; null where all is settled.
 */
export function goodwillLacks(list: readonly GoodwillState[]): 'goodwill-missing' | 'goodwill-not-done' | null {
  if (list.some(isUnderWay)) return 'goodwill-not-done'
  return list.some(({ state }) => state === 'done' || state === 'waived') ? null : 'goodwill-missing'
}

/** Money given to leavers in the last twelve months, or promised; it counts within a role's limit beside remedies. */
export function goodwillWithin(list: readonly GoodwillState[], currency: string, today: Day): Given {
  const from = addMonths(today, -12)
  const money = list.filter((one) => isGiven(one) && one.amount?.currency === currency && one.decided > from)
  const minor = money.reduce((sum, one) => sum + one.amount!.minor, 0)
  return { minor, n: money.length, because: money.map(({ fact }) => fact) }
}

/** Why there is none; null where something was given, or nobody has said. What is given later takes its place. */
export function waiverOf(list: readonly GoodwillState[]): GoodwillState | null {
  if (list.some(isGiven)) return null
  return list.findLast(({ state }) => state === 'waived') ?? null
}

function begun({ id, on, by, body }: FactOf<'goodwill'>): GoodwillState {
  return {
    client: body.client,
    parting: body.parting,
    goodwill: body.goodwill,
    as: null,
    text: null,
    amount: null,
    invoice: null,
    tax: null,
    state: body.step,
    decided: on,
    doneOn: null,
    ref: null,
    by: by ?? null,
    fact: id,
    because: [],
  }
}

/** A later line changes what it names. What is done stays done unless it is taken back. */
function stepped(known: GoodwillState, { id, on, body }: FactOf<'goodwill'>): GoodwillState {
  const { step } = body
  const isAnew = body.ref !== undefined && body.ref !== known.ref
  const doneOn = step === 'done' ? ((isAnew ? null : known.doneOn) ?? on) : step === 'withdrawn' ? null : known.doneOn
  return {
    ...known,
    as: body.as ?? known.as,
    // What is said when it is taken back is why, not what it was.
    text: step === 'withdrawn' ? known.text : (body.text ?? known.text),
    amount: body.amount ?? known.amount,
    invoice: body.invoice ?? known.invoice,
    tax: body.tax ?? known.tax,
    ref: body.ref ?? known.ref,
    state: doneOn !== null ? 'done' : step,
    doneOn,
    because: [...known.because, id],
  }
}
