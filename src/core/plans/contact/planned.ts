import type { Day } from '../../day.ts'
import type { ContactKind, ContactWay } from '../../ledger/kinds/plans.ts'
import type { Arg } from '../../signals/signal.ts'

/** One reason for a day, said by `plan.why.<code>`. */
export type Why = { code: string; args: Record<string, Arg> }

/** What is the same of a contact before and after it has a day. */
type Contact = {
  client: string
  track: string
  /** Who makes it; null where that is open. */
  member: string | null
  kind: ContactKind
  way: ContactWay
  /** What the client has from it (N30). */
  purpose: string
  /** The day the rhythm comes to, which may be past. */
  ideal: Day
  /** The day by which it should have been made. */
  latest: Day
  why: Why[]
  because: string[]
}

/** The next contact of a track, before it has a day. */
export type Wish = Contact & {
  /** Days it may be made on, the best first; empty where the client's calendar leaves none. */
  days: readonly Day[]
  /** The day it had so far, which it keeps if it can: a plan must not reshuffle every morning. */
  kept: Day | null
  /** A person put it on its day: it stays there whatever else falls on it. */
  fixed: boolean
}

/** The next contact of a track and its day; null where no day was open (then `why` says so). */
export type Planned = Contact & { day: Day | null }
