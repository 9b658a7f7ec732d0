import type { Day } from '../day.ts'
import type { Fact, FactOf } from '../ledger/fact.ts'
import type { ImprovementStep, ImprovementTag } from '../ledger/kinds/learning.ts'

/**
 * An improvement of how we work, with what was last said of it. `ease` is 1 (hard) to 5 (easy); `due` the day on which
 * somebody checks whether it helped, `doneOn` when it was in place. `said` is what was said with the latest step.
 */
export type ImprovementState = {
  improvement: string
  text: string
  tag: ImprovementTag | null
  ease: number | null
  owner: string | null
  due: Day | null
  state: ImprovementStep
  proposed: Day
  by: string | null
  doneOn: Day | null
  checkedOn: Day | null
  said: string | null
  because: string[]
}

/** The improvements as known on a day, the latest proposal first. A later fact changes what it names and its step. */
export function foldImprovements(facts: Iterable<Fact>, today: Day): ImprovementState[] {
  const found = new Map<string, ImprovementState>()
  for (const fact of dated(facts, today)) {
    const known = found.get(fact.body.improvement)
    if (known) change(known, fact)
    else found.set(fact.body.improvement, proposed(fact))
  }
  return [...found.values()]
    .toReversed()
    .toSorted((a, b) => (a.proposed < b.proposed ? 1 : a.proposed > b.proposed ? -1 : 0))
}

type ImprovementFact = FactOf<'improvement'> & { on: Day }

function dated(facts: Iterable<Fact>, today: Day): ImprovementFact[] {
  const own = [...facts].filter(
    (fact): fact is ImprovementFact => fact.kind === 'improvement' && fact.on !== '' && fact.on <= today,
  )
  return own.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

function proposed({ id, on, by, body }: ImprovementFact): ImprovementState {
  const { improvement, step, text, tag, ease, owner, due } = body
  return {
    improvement,
    text: text ?? improvement,
    tag: tag ?? null,
    ease: ease ?? null,
    owner: owner ?? null,
    due: due ?? null,
    state: step,
    proposed: on,
    by: by ?? null,
    doneOn: step === 'done' || step === 'checked' ? on : null,
    checkedOn: step === 'checked' ? on : null,
    said: null,
    because: [id],
  }
}

/** Words of the proposal are what it is; words with a later step say what came of it. */
function change(known: ImprovementState, { id, on, body }: ImprovementFact): void {
  const { step, text, tag, ease, owner, due } = body
  known.state = step
  known.because.push(id)
  if (tag !== undefined) known.tag = tag
  if (ease !== undefined) known.ease = ease
  if (owner !== undefined) known.owner = owner
  if (due !== undefined) known.due = due
  if (text !== undefined) {
    if (step === 'proposed') known.text = text
    else known.said = text
  }
  if (step === 'done' || (step === 'checked' && known.doneOn === null)) known.doneOn = on
  if (step === 'checked') known.checkedOn = on
  if (step === 'started' || step === 'proposed') known.doneOn = known.checkedOn = null
}
