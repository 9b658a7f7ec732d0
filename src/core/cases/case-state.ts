import type { Day, Instant } from '../day.ts'
import type { AgainstSheet } from '../ledger/kinds/complaints.ts'
import type { CaseStep, CaseWay, Loss, Mood } from '../ledger/kinds/cases.ts'
import type { Cause, Locus, Validity } from '../ledger/kinds/findings.ts'

export const CASE_STATES = ['new', 'acknowledged', 'answered', 'helping', 'told', 'closed'] as const

/** How far a case is. A reopened one is new again: the client is owed a word and an answer once more. */
export type CaseStage = (typeof CASE_STATES)[number]

/** One thing that was done about a case, or that the client answered; `ref` is its fact. */
export type CaseDone = {
  step: CaseStep
  on: Day
  at: Instant | null
  text: string | null
  /** The day an update promises an answer for. */
  due: Day | null
  mood: Mood | null
  /** Why a reply went out although the tone check would have stopped it (A16). */
  override: string | null
  by: string | null
  ref: string
}

/** What was found about a case: the latest finding; `ref` is its fact. */
export type CaseFound = {
  locus: Locus
  valid: Validity
  cause: Cause | null
  text: string | null
  useful: string | null
  explain: string | null
  improvement: string | null
  by: string | null
  on: Day
  ref: string
}

/**
 * A complaint or a request and what became of it (issue CASE; A27: `text` are the client's own words, apart from what
 * we found). `matter` is what it is about, its own key where nobody said; `reopened` how often it was. `because` are
 * all facts it is made of.
 */
export type CaseState = {
  client: string
  case: string
  as: 'complaint' | 'request'
  text: string
  severity: number | null
  asks: string | null
  loss: Loss | null
  way: CaseWay | null
  matter: string
  engagement: string | null
  delivery: string | null
  /** What a person found when they held it against the sheet of its day (M21). */
  sheet: AgainstSheet | null
  about: string | null
  owner: string | null
  language: string | null
  person: string | null
  opened: Day
  at: Instant | null
  by: string | null
  steps: CaseDone[]
  finding: CaseFound | null
  /** The fact of the first finding, which a later one does not undo. */
  firstFound: string | null
  state: CaseStage
  closed: Day | null
  reopened: number
  ref: string
  because: string[]
}
