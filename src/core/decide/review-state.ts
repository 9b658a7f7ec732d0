import type { Day } from '../day.ts'
import type { Course } from '../ledger/kinds/decisions.ts'
import type { Ground, GroundStrength, ReviewCheck } from '../ledger/kinds/reviews.ts'

export const REVIEW_STATES = ['open', 'decided', 'approved', 'closed'] as const

/**
 * How far a review is. `decided` waits for a second person where one is needed; `approved` has their yes. A refused
 * decision, and a decision to wait whose day has come, are open again.
 */
export type ReviewStage = (typeof REVIEW_STATES)[number]

/** The day of a review was moved (M35); `ref` is its fact. */
export type Postponed = { on: Day; from: Day; to: Day; why: string | null; by: string | null; ref: string }

/** How a person judged a ground, the latest of each; `principle` is the statement of ours it cites (I11). */
export type GroundJudged = {
  ground: Ground
  strength: GroundStrength
  text: string
  principle: string | null
  by: string | null
  on: Day
  ref: string
}

/** The latest answer to a check; `on` is the day it happened, which for a conversation is the day they spoke (I12). */
export type CheckAnswer = {
  check: ReviewCheck
  result: 'yes' | 'no' | 'unclear'
  text: string
  by: string | null
  on: Day
  ref: string
}

/** What was decided and why, what was rejected and why (M4). `safety`: it cannot wait. */
export type Decided = {
  course: Course
  text: string
  rejected: Course
  why: string
  safety: boolean
  by: string | null
  on: Day
  ref: string
}

/** A second person's word on the decision; `outside` names who read it where the firm has nobody. */
export type Approved = {
  step: 'given' | 'refused'
  text: string
  outside: string | null
  by: string | null
  on: Day
  ref: string
}

/**
 * A review whether to keep or to part, as known on a day (FIT). `due` is the day by which it is decided; `approvals` are
 * those of the present decision; `because` are all facts it is made of.
 */
export type ReviewState = {
  client: string
  review: string
  opened: Day
  due: Day
  by: string | null
  text: string | null
  postponed: Postponed[]
  grounds: GroundJudged[]
  checks: CheckAnswer[]
  decision: Decided | null
  approvals: Approved[]
  state: ReviewStage
  closed: Day | null
  /** How it ended, in the words of whoever closed it. */
  ended: string | null
  ref: string
  because: string[]
}
