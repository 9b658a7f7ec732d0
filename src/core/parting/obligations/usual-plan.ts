import { addDays } from '../../day.ts'
import type { Day } from '../../day.ts'
import type { ObligationSort, ObligationWay } from '../../ledger/kinds/obligations.ts'
import type { Source } from '../professions.ts'
import type { ObligationState } from './obligation-state.ts'

const HAND_OVER: Usual = { way: 'hand-over', source: 'handbook 2.4' }
const FINISH: Usual = { way: 'finish', source: 'M39' }

type Usual = { way: ObligationWay; source: Source }

/**
 * What usually becomes of each sort of thing when work ends, and where that comes from; null is a default of ours, (D).
 * What is the client's or theirs to have goes over; what we owe or said we do to the end. A deadline we keep ourselves
 * (I38), an invoice we see through, and of our access nothing is left on the last day (handbook 2.4). Notice is kept by the
 * last day itself.
 */
export const USUAL: Readonly<Record<Exclude<ObligationSort, 'notice'>, Usual>> = {
  promise: FINISH,
  case: FINISH,
  remedy: FINISH,
  work: FINISH,
  prepaid: { way: 'finish', source: 'handbook 2.7' },
  unbilled: { way: 'finish', source: 'handbook 2.7' },
  invoice: { way: 'finish', source: null },
  deadline: { way: 'finish', source: 'I38' },
  records: HAND_OVER,
  files: HAND_OVER,
  documents: HAND_OVER,
  credentials: HAND_OVER,
  licence: HAND_OVER,
  data: HAND_OVER,
  access: { way: 'finish', source: 'handbook 2.4' },
  other: { way: 'finish', source: null },
}

/** How something is settled where nobody says otherwise; whose it is stands apart. */
export type UsualPlan = { way: ObligationWay; due: Day }

/** `last`: the last day as it stands; `find`: days a client needs to find somebody else. */
type Around = { last: Day; find: number; today: Day }

/**
 * The usual plan of something that has none, and null where a person has to look: a deadline whose day nobody has said, or
 * that has passed. What somebody said of its way or day already stays. It is due on its own day, else by its deadline, else on
 * the last day; whoever takes over a deadline has the time to find their way (I38), and what is the client's own is back by
 * the last day.
 */
export function usualPlan(one: ObligationState, { last, find, today }: Around): UsualPlan | null {
  const { as, open, planned, deadline, provided } = one
  if (!open || planned || as === 'notice') return null
  if (deadline === null ? as === 'deadline' : deadline < today) return null
  const way = one.way ?? USUAL[as].way
  const own = one.due !== null && one.due >= today ? one.due : null
  const latest = [...(deadline === null ? [] : [inTime(way, deadline, find, today)]), ...(provided ? [last] : [])]
  return { way, due: [own ?? latest[0] ?? last, ...latest].toSorted()[0]! }
}

function inTime(way: ObligationWay, deadline: Day, find: number, today: Day): Day {
  const given = addDays(deadline, -find)
  return way === 'hand-over' && given >= today ? given : deadline
}
