import type { Every } from '../../calendar/every.ts'
import type { Weekday } from '../../calendar/week.ts'
import type { Day } from '../../day.ts'
import type { FactOf } from '../../ledger/fact.ts'
import type { Suppressed } from '../../ledger/kinds/keeping.ts'
import type { Client } from '../../ledger/kinds/cards.ts'
import type { ContactKind, ContactWay } from '../../ledger/kinds/plans.ts'

/** One track of a client's contact plan as it holds now (N30): what for, how often, by what way, by whom. */
export type Track = {
  track: string
  /** What the client has from it, in the words of whoever planned it. */
  purpose: string
  every: Every
  kind: ContactKind
  way: ContactWay
  owner: string | null
  /** First day it is wanted; else it counts from the day it was planned in this rhythm. */
  from: Day | null
  planned: Day
  engagement: string | null
  because: string[]
}

/** A person put the next contact of a track on a day. `on` is the day this was decided. */
export type Placement = {
  track: string
  on: Day
  due: Day
  text: string
  by: string | null
  override: boolean
  because: string[]
}

/** Something that happened with the client: the latest by the day it was folded, and whatever is dated later. */
export type Done = readonly {
  on: Day
  because: string[]
  /** The piece of work a check-in was for. */ engagement?: string
}[]

/**
 * What planning needs to know of a client, folded once from its facts and kept as it is (plain JSON). The calendar
 * stays in facts, because it leans on the business's own, which may change without the client.
 */
export type ClientPlan = {
  client: string
  card: Pick<Client, 'since' | 'trade' | 'zone' | 'country' | 'region' | 'rest' | 'hours'>
  /** Facts of the client's calendar: windows and the season pack. */
  calendar: FactOf<'window' | 'season'>[]
  tracks: Track[]
  placements: Placement[]
  /** Two-way contact, talks in which both spoke, what we wrote, and check-ins. */
  done: { twoWay: Done; spoken: Done; written: Done; checkins: Done }
  /** When the pieces of work began, by key, and the last day of each; null while none is said. */
  engagements: Record<string, { from: Day; until: Day | null }>
  /** The day the work ended; nobody is planned any more. */
  ended: Day | null
  /** They are not written to (handbook 2.5): no contact that nobody asked for is planned, or none at all. */
  suppressed?: Suppressed | null
  /** Weekdays on which the client answers soonest, learned from at least eight answers (N33); empty where nobody can say. */
  bestDays: readonly Weekday[]
}
