import { inOrder } from '../ledger/in-order.ts'
import type { Day } from '../day.ts'
import type { Fact, FactOf } from '../ledger/fact.ts'
import type { FarewellMood, Profession, ReasonMode, ReturnPolicy, SkippedBecause } from '../ledger/kinds/partings.ts'
import { profileOf } from './professions.ts'

/** The talk before the letter, or why there was none; `on` is the day of the talk. The latest word on it counts. */
export type FarewellState = {
  step: 'held' | 'skipped'
  text: string
  mood: FarewellMood | null
  because: SkippedBecause | null
  person: string | null
  on: Day
  by: string | null
  ref: string
}

export const PARTING_STATES = ['open', 'dropped', 'done'] as const

/**
 * A parting as known on a day (I17). `reasons` is how much the letter says of why (T2), the custom of the profession where
 * nobody chose; `policy` is for ourselves only
 * (I40). `ended` is the day it was given up or done, `text` what was said of it last. `because` are all facts of it.
 */
export type PartingState = {
  client: string
  parting: string
  review: string | null
  profile: Profession
  reasons: ReasonMode
  policy: ReturnPolicy | null
  text: string | null
  state: (typeof PARTING_STATES)[number]
  begun: Day
  ended: Day | null
  by: string | null
  farewell: FarewellState | null
  ref: string
  because: string[]
}

/** The partings of a client as known on a day, the newest first. A fact of a parting that nobody began is passed over. */
export function foldPartings(client: string, facts: readonly Fact[], today: Day): PartingState[] {
  const partings = new Map<string, Folding>()
  const known = inOrder(client, facts, ['parting', 'farewell'], today)
  // A talk may have been held on a day before the parting was begun in the book.
  for (const fact of known) if (fact.kind === 'parting' && fact.body.step === 'begun') begin(partings, fact)
  for (const fact of known) {
    const parting = partings.get(fact.body.parting)
    if (!parting) continue
    if (fact.kind === 'parting') step(parting, fact)
    else talk(parting, fact)
  }
  const found = [...partings.values()].map(({ said: _said, ...parting }) => parting)
  return found.toReversed().toSorted((a, b) => (a.begun < b.begun ? 1 : a.begun > b.begun ? -1 : 0))
}

/** `said`: how much the letter says of why was chosen, and does not follow the profession any more. */
type Folding = PartingState & { said: boolean }

/** The parting that goes on, or null. */
export function openPartingOf(partings: readonly PartingState[]): PartingState | null {
  return partings.find(({ state }) => state === 'open') ?? null
}

function begin(partings: Map<string, Folding>, { id, client, on, by, body }: FactOf<'parting'>): void {
  if (partings.has(body.parting)) return
  partings.set(body.parting, {
    client: client!,
    parting: body.parting,
    review: body.review ?? null,
    profile: body.profile ?? 'none',
    reasons: body.reasons ?? profileOf(body.profile ?? 'none').reasons,
    said: body.reasons !== undefined,
    policy: body.policy ?? null,
    text: body.text ?? null,
    state: 'open',
    begun: on,
    ended: null,
    by: by ?? null,
    farewell: null,
    ref: id,
    because: [id],
  })
}

function step(parting: Folding, { id, on, body }: FactOf<'parting'>): void {
  if (body.step === 'begun' || parting.state !== 'open') return
  parting.because.push(id)
  parting.text = body.text ?? parting.text
  if (body.step === 'changed') {
    parting.profile = body.profile ?? parting.profile
    parting.said ||= body.reasons !== undefined
    parting.reasons = body.reasons ?? (parting.said ? parting.reasons : profileOf(parting.profile).reasons)
    parting.policy = body.policy ?? parting.policy
    return
  }
  parting.state = body.step
  parting.ended = on
}

function talk(parting: PartingState, { id, on, by, body }: FactOf<'farewell'>): void {
  const { step: how, text, mood, because, person } = body
  parting.because.push(id)
  const said = { mood: mood ?? null, because: because ?? null, person: person ?? null }
  parting.farewell = { step: how, text, ...said, on, by: by ?? null, ref: id }
}
