import type { Day } from '../day.ts'
import { daysBetween } from '../day.ts'
import type { Arg } from '../signals/signal.ts'
import type { GoalState } from './goals.ts'
import type { Answered, HeldCheckin } from './held.ts'

/** A promise that is open. */
export type OpenPromise = { text: string; ours: boolean; due: Day; because: string[] }

/** What the client complained about lately, in their words. */
export type Complained = { text: string; on: Day; because: string[] }

/** Everything that is known before a check-in (N26). */
export type CheckinGround = {
  today: Day
  goals: readonly GoalState[]
  promises: readonly OpenPromise[]
  complaints: readonly Complained[]
  open: readonly Answered[]
  last: HeldCheckin | null
  /** How many things became clearly more or less with them. */
  changed: number
}

/** One item of the agenda, said by `agenda.<code>`. `theirs` items are the client's matter, not ours. */
export type AgendaItem = { code: string; args: Record<string, Arg>; theirs: boolean; because: string[] }

const LISTED = 3

/**
 * The agenda of a check-in in the order it is held (N11, N26; handbook 4.1). The first item is theirs: what troubles
 * them most as far as we know, and where we know nothing, their own choice. Then we thank, speak of what was promised,
 * ask and listen; goals, the free check and one idea follow, and the next day ends it. Prices and new sales are not
 * on it, so that they can say what they think.
 */
export function agendaOf(ground: CheckinGround): AgendaItem[] {
  const goals = ground.goals.filter((goal) => goal.state === 'open')
  return [
    firstOf(ground),
    item('thank', {}, false, []),
    ...promiseItems(ground),
    ...openItems(ground),
    ...(ground.changed > 0 ? [item('changed', { n: ground.changed }, true, [])] : []),
    item('ask', { n: LISTED }, true, []),
    ...goals.map((goal) => item('goal', { goal: goal.text, set: { day: goal.set } }, true, goal.because)),
    ...(goals.length === 0 ? [item('goals-first', {}, true, [])] : []),
    item('check', {}, true, []),
    item('idea', {}, true, []),
    item('stop', {}, true, []),
    item('next', {}, false, []),
  ]
}

/** What is theirs and comes first: a complaint, a late promise of ours, what they wait for, a goal, else their own choice. */
function firstOf({ complaints, promises, goals, open, today }: CheckinGround): AgendaItem {
  const [complaint] = complaints
  if (complaint) return first('complaint', { text: complaint.text, on: { day: complaint.on } }, complaint.because)
  const late = promises.find((one) => one.ours && one.due < today)
  if (late) return first('late', { text: late.text, days: daysBetween(late.due, today) }, late.because)
  const goal = goals.find((one) => one.state === 'open')
  if (goal) return first('goal', { text: goal.text }, goal.because)
  const [question] = open
  return question ? first('question', { text: question.text }, question.because) : first('choice', {}, [])
}

function first(code: string, args: Record<string, Arg>, because: string[]): AgendaItem {
  return item(`first.${code}`, args, true, because)
}

function item(code: string, args: Record<string, Arg>, theirs: boolean, because: readonly string[]): AgendaItem {
  return { code, args, theirs, because: [...because] }
}

function promiseItems({ promises, today }: CheckinGround): AgendaItem[] {
  const soonest = promises.toSorted((a, b) => (a.due < b.due ? -1 : 1)).slice(0, LISTED)
  return soonest.map(({ text, ours, due, because }) => {
    const code = !ours ? 'promise-theirs' : due < today ? 'promise-late' : 'promise'
    return item(code, { text, due: { day: due } }, !ours, because)
  })
}

function openItems({ open }: CheckinGround): AgendaItem[] {
  return open
    .slice(0, LISTED)
    .map(({ text, on, because }) => item('unanswered', { text, on: { day: on } }, true, because))
}
