import type { Day } from '../../day.ts'
import type { Args } from '../../decide/considering.ts'
import type { ObligationSort, ObligationStep, ObligationWay } from '../../ledger/kinds/obligations.ts'
import type { Money } from '../../money.ts'

/**
 * Something to settle before or with the last day (M39). `found` is collected from the ledger or from the customs of the
 * profession, and nobody has said anything of it yet. `planned` once a way, an owner and a day are there, or it is settled;
 * `open` until it is settled. `text` are words of people and may be empty: then `code` with `args` says it. `note` is
 * what was said when it was settled: what is missing, or why it was dropped. `provided` is the client's own, never held back
 * (11.2). `covered`: nobody is left alone with its deadline (I38). `close`: it stands on
 * something that only trusted people may see, so the team is never told of it. `because` are what it was found in, then its
 * own lines.
 */
export type ObligationState = {
  client: string
  obligation: string
  as: ObligationSort
  text: string
  code: string | null
  args: Args
  way: ObligationWay | null
  owner: string | null
  due: Day | null
  deadline: Day | null
  provided: boolean
  to: string | null
  note: string | null
  amount: Money | null
  state: 'found' | ObligationStep
  open: boolean
  planned: boolean
  covered: boolean
  close: boolean
  on: Day | null
  by: string | null
  because: string[]
}

/**
 * What the ledger or the customs of a profession say of one obligation. `settled`: the ledger itself says that it is done,
 * since that day; `grown` the day on which something was added to it last. `owner`, `due` and `deadline` are where a plan
 * begins.
 */
export type Found = {
  obligation: string
  as: ObligationSort
  text: string
  code?: string
  args?: Args
  owner?: string | null
  due?: Day | null
  deadline?: Day | null
  provided?: true
  amount?: Money
  settled?: Day | null
  grown?: Day
  because: string[]
}

/** Keys of what is collected begin with this; what people add by hand never does. */
export const FROM = 'from-'

/** What of a checklist a key comes from: `from-item-licences` is `licences`. */
export const FROM_ITEM = `${FROM}item-`
