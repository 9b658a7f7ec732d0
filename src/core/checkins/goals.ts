import type { Day } from '../day.ts'
import type { Fact, FactOf } from '../ledger/fact.ts'
import { GOAL_STEPS } from '../ledger/kinds/checkins.ts'
import { sameWords } from '../ledger/same-words.ts'
import { asWritten } from './written.ts'

export { sameWords } from '../ledger/same-words.ts'

/** A goal of the client's and where it stands (N13). `reviewed` is when it was last spoken of; `service` which of ours serves it. */
export type GoalState = {
  text: string
  state: 'open' | 'met' | 'dropped'
  set: Day
  reviewed: Day
  due: Day | null
  service: string | null
  because: string[]
}

/**
 * A client's goals in the order they were set, by `day` inclusive. What happened to one goes to the open goal of the
 * same words; a goal that is set again after it was met or dropped is a new one.
 */
export function goalStates(facts: readonly Fact[], day: Day): GoalState[] {
  const states: GoalState[] = []
  const known = facts.filter((fact) => fact.kind === 'goal').filter((fact) => fact.on !== '' && fact.on <= day)
  for (const fact of known.toSorted(byStep)) {
    const { step, text, service, due } = fact.body
    const open = states.find((one) => one.state === 'open' && sameWords(one.text, text))
    if (!open && step !== 'set') continue
    const goal = open ?? newGoal(text, fact.on)
    if (!open) states.push(goal)
    goal.reviewed = fact.on
    goal.because.push(fact.id)
    if (due !== undefined) goal.due = due
    if (service !== undefined) goal.service = service
    if (step === 'met' || step === 'dropped') goal.state = step
  }
  return states
}

function newGoal(text: string, set: Day): GoalState {
  return { text, state: 'open', set, reviewed: set, due: null, service: null, because: [] }
}

/** On one day a goal is set before anything becomes of it; goals set together keep the order they were written in. */
function byStep(a: FactOf<'goal'>, b: FactOf<'goal'>): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  return GOAL_STEPS.indexOf(a.body.step) - GOAL_STEPS.indexOf(b.body.step) || asWritten(a, b)
}

/** Open goals that nothing we do serves: worth a word, and no reason to sell (N13). */
export function unserved(goals: readonly GoalState[]): GoalState[] {
  return goals.filter((goal) => goal.state === 'open' && goal.service === null)
}
