import { addDays } from '../day.ts'
import type { Day } from '../day.ts'
import type { Fact } from '../ledger/fact.ts'
import { inOrder } from '../ledger/in-order.ts'

/** The last question is asked between two weeks and a month after the last day (I31). */
export const ASK_FROM = 14
export const ASK_UNTIL = 30

export const AFTERWARDS_STATES = ['early', 'due', 'late', 'asked', 'answered', 'waived'] as const

/**
 * The last question of a parting, which sells nothing (I31). `late`: nobody asked within the month, and it is not asked
 * any more; what is left is to say why not. `on` is the day of the latest step, `because` the facts of all of them.
 */
export type AfterwardsState = {
  parting: string
  lastDay: Day
  from: Day
  until: Day
  state: (typeof AFTERWARDS_STATES)[number]
  on: Day | null
  text: string | null
  because: string[]
}

/** How the last question of a parting stands on a day. */
export function afterwardsOf(
  { client, parting }: { client: string; parting: string },
  lastDay: Day,
  facts: readonly Fact[],
  today: Day,
): AfterwardsState {
  const own = inOrder(client, facts, ['afterwards'], today).filter(({ body }) => body.parting === parting)
  const last = own.at(-1)
  const from = addDays(lastDay, ASK_FROM)
  const until = addDays(lastDay, ASK_UNTIL)
  const waiting = today < from ? 'early' : today > until ? 'late' : 'due'
  return {
    parting,
    lastDay,
    from,
    until,
    state: last?.body.step ?? waiting,
    on: last?.on === '' || last === undefined ? null : last.on,
    text: last?.body.text ?? null,
    because: own.map(({ id }) => id),
  }
}
