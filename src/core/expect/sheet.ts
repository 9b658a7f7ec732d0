import type { Day } from '../day.ts'
import type { ClausePart } from '../ledger/kinds/sheets.ts'

/** A line of a sheet with the fact it stands in; `due`, `limit` and `good` are null where the line has none. */
export type ClauseLine = {
  id: string
  part: ClausePart
  text: string
  due: Day | null
  /** Rounds of changes, or hours until we answer. */
  limit: number | null
  good: string | null
}

/** Something the client said they expect, in their own words (M16). */
export type Point = { id: string; text: string; on: Day }

/** A question about a version; `raised` when one of the client's points met no line of the sheet. */
export type Question = { id: string; text: string; on: Day; raised: boolean; answer: string | null; because: string[] }

export const SHEET_STATES = ['drafted', 'sent', 'accepted', 'withdrawn'] as const
export type SheetState = (typeof SHEET_STATES)[number]

/** One version of a sheet (M14). A version's lines never change: what is agreed anew is a new version. */
export type SheetVersion = {
  version: number
  state: SheetState
  title: string | null
  /** BCP 47; null where nobody said. */
  language: string | null
  draftedOn: Day | null
  sentOn: Day | null
  /** Member who sent it, else who wrote it; null where unknown. */
  owner: string | null
  acceptedOn: Day | null
  /** The name the client signed with. */
  acceptedBy: string | null
  withdrawnOn: Day | null
  clauses: ClauseLine[]
  points: Point[]
  questions: Question[]
  because: string[]
}

/** A piece of work for a client with its sheets, the oldest version first. */
export type SheetEngagement = {
  engagement: string
  text: string | null
  /** Null where sheets speak of it but nobody said when it began. */
  start: Day | null
  until: Day | null
  /** Days before which either side must say that it ends. */
  notice: number | null
  versions: SheetVersion[]
}
