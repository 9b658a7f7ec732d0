import { upTo } from '../ledger/in-order.ts'
import { addDays } from '../day.ts'
import type { Day } from '../day.ts'
import type { Fact, FactOf } from '../ledger/fact.ts'
import type { ReviewCheck } from '../ledger/kinds/reviews.ts'
import { approvedBy } from './approved-by.ts'
import type { CheckAnswer, ReviewState } from './review-state.ts'

/** A review asks for a decision within so many days (M33, D), and goes on asking. */
export const DECIDE_DAYS = 14

/** The reviews of a client as known on a day, the newest first. A fact of a review that nobody opened is passed over. */
export function foldReviews(client: string, facts: readonly Fact[], today: Day): ReviewState[] {
  const reviews = new Map<string, ReviewState>()
  const known = upTo(facts, today).filter((fact) => fact.client === client)
  // What is known of a review may have happened before it was opened, such as a conversation.
  for (const fact of known) if (fact.kind === 'review' && fact.body.step === 'opened') open(reviews, fact)
  for (const fact of known) {
    if (fact.kind === 'review') step(reviews, fact)
    else if (fact.kind === 'ground') judge(reviews.get(fact.body.review), fact)
    else if (fact.kind === 'checked') answer(reviews.get(fact.body.review), fact)
    else if (fact.kind === 'decision') decide(reviews.get(fact.body.review), fact)
    else if (fact.kind === 'approval') approve(reviews.get(fact.body.review), fact)
  }
  const states = [...reviews.values()].toReversed()
  for (const state of states) state.state = stageOf(state, today)
  return states.toSorted((a, b) => (a.opened < b.opened ? 1 : a.opened > b.opened ? -1 : 0))
}

/** The review that is not closed, or null. */
export function openReviewOf(reviews: readonly ReviewState[]): ReviewState | null {
  return reviews.find(({ state }) => state !== 'closed') ?? null
}

export function checkOf(review: Pick<ReviewState, 'checks'>, check: ReviewCheck): CheckAnswer | null {
  return review.checks.find((one) => one.check === check) ?? null
}

/** True where the review asks for a decision: its day has come and there is none. */
export function isDue({ state, due }: ReviewState, today: Day): boolean {
  return state === 'open' && due <= today
}

function open(reviews: Map<string, ReviewState>, fact: FactOf<'review'>): void {
  if (!reviews.has(fact.body.review)) reviews.set(fact.body.review, begun(fact))
}

function step(reviews: Map<string, ReviewState>, fact: FactOf<'review'>): void {
  const { review: key, step: done, text, due } = fact.body
  const known = reviews.get(key)
  if (!known || done === 'opened') return
  known.because.push(fact.id)
  if (done === 'closed') Object.assign(known, { closed: fact.on, ended: text ?? null })
  if (done !== 'postponed' || due === undefined) return
  const moved = { on: fact.on, from: known.due, to: due, why: text ?? null, by: fact.by ?? null, ref: fact.id }
  known.postponed.push(moved)
  known.due = due
}

function begun({ id, client, on, by, body }: FactOf<'review'>): ReviewState {
  const { review, due, text } = body
  const said = { review, by: by ?? null, text: text ?? null, ref: id, because: [id] }
  return { ...blankReview(client!, on), ...said, due: due ?? addDays(on, DECIDE_DAYS) }
}

/** A review that nobody has opened: what one opened on this day would find. */
export function blankReview(client: string, opened: Day): ReviewState {
  return {
    client,
    review: '',
    opened,
    due: addDays(opened, DECIDE_DAYS),
    by: null,
    text: null,
    postponed: [],
    grounds: [],
    checks: [],
    decision: null,
    approvals: [],
    state: 'open',
    closed: null,
    ended: null,
    ref: '',
    because: [],
  }
}

function judge(known: ReviewState | undefined, { id, on, by, body }: FactOf<'ground'>): void {
  if (!known) return
  const { ground, strength, text, principle } = body
  known.because.push(id)
  const judged = { ground, strength, text, principle: principle ?? null, by: by ?? null, on, ref: id }
  known.grounds = [...known.grounds.filter((one) => one.ground !== ground), judged]
}

function answer(known: ReviewState | undefined, { id, on, by, body }: FactOf<'checked'>): void {
  if (!known) return
  const { check, result, text } = body
  known.because.push(id)
  const found = { check, result, text, by: by ?? null, on, ref: id }
  known.checks = [...known.checks.filter((one) => one.check !== check), found]
}

function decide(known: ReviewState | undefined, { id, on, by, body }: FactOf<'decision'>): void {
  if (!known) return
  const { course, text, rejected, why, safety } = body
  known.because.push(id)
  known.decision = { course, text, rejected, why, safety: safety === true, by: by ?? null, on, ref: id }
  // A new decision needs a word of its own.
  known.approvals = []
}

function approve(known: ReviewState | undefined, { id, on, by, body }: FactOf<'approval'>): void {
  if (!known?.decision) return
  known.because.push(id)
  known.approvals.push({ step: body.step, text: body.text, outside: body.outside ?? null, by: by ?? null, on, ref: id })
}

function stageOf({ closed, decision, approvals, due }: ReviewState, today: Day): ReviewState['state'] {
  if (closed !== null) return 'closed'
  if (!decision) return 'open'
  if (approvals.at(-1)?.step === 'refused') return 'open'
  if (decision.course === 'wait' && due <= today) return 'open'
  return approvedBy({ decision, approvals }) ? 'approved' : 'decided'
}
