import type { CaseState } from '../cases/fold-cases.ts'
import { addDays } from '../day.ts'
import type { Day } from '../day.ts'
import type { Fact } from '../ledger/fact.ts'
import type { Cause, Locus, Validity } from '../ledger/kinds/findings.ts'

/**
 * One complaint, whether it became a case or not. `about` is the member complained of and `judge` who found whether it
 * is valid; `dated` says that the words themselves are on record somewhere (a mail, a letter, in public).
 */
export type Complaint = {
  on: Day
  case: string | null
  text: string
  severity: number | null
  matter: string | null
  delivery: string | null
  valid: Validity | null
  locus: Locus | null
  cause: Cause | null
  /** True where whoever judged it is the one it is about: then it is not decided (handbook 3.6). */
  ownJudge: boolean
  by: string | null
  dated: boolean
  ref: string
  because: string[]
}

/** Complaints and deliveries are counted over so many days up to today (D): a lot changes in two years. */
export const WINDOW_DAYS = 730

/** The first day of the window that ends today. */
export function windowStart(today: Day): Day {
  return addDays(today, 1 - WINDOW_DAYS)
}

/** All complaints of a client, the oldest first. A complaint that became a case is taken back, so that none counts twice. */
export function complaintsOf(client: string, cases: readonly CaseState[], facts: readonly Fact[]): Complaint[] {
  const plain = facts.flatMap((fact) =>
    fact.kind === 'complaint' && fact.client === client && fact.on !== ''
      ? [{ ...NO_CASE, on: fact.on, text: fact.body.text, by: fact.by ?? null, ref: fact.id, because: [fact.id] }]
      : [],
  )
  const opened = cases.filter((one) => one.as === 'complaint').map(complaintOf)
  return [...plain, ...opened].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.ref < b.ref ? -1 : 1))
}

const NO_CASE = {
  case: null,
  severity: null,
  matter: null,
  delivery: null,
  valid: null,
  locus: null,
  cause: null,
  ownJudge: false,
  dated: false,
} as const

function complaintOf(one: CaseState): Complaint {
  const { finding } = one
  const ownJudge = finding !== null && finding.by !== null && finding.by === one.about
  return {
    on: one.opened,
    case: one.case,
    text: one.text,
    severity: one.severity,
    matter: one.matter,
    delivery: one.delivery,
    valid: ownJudge ? null : (finding?.valid ?? null),
    locus: finding?.locus ?? null,
    cause: finding?.cause ?? null,
    ownJudge,
    by: one.by,
    dated: isWritten(one.way),
    ref: one.ref,
    because: finding ? [one.ref, finding.ref] : [one.ref],
  }
}

/** Words that somebody could read again: a mail, a letter, a chat, or what everybody may read. */
export function isWritten(way: string | null): boolean {
  return way === 'email' || way === 'letter' || way === 'chat' || way === 'public'
}

/** True where it was found that the client was right, wholly or in part. */
export function isValid({ valid }: Pick<Complaint, 'valid'>): boolean | null {
  return valid === null ? null : valid === 'valid' || valid === 'partly'
}

/** False where it was found that life was hard and nobody at fault (M23): that stands against nobody. */
export function speaks({ valid }: Pick<Complaint, 'valid'>): boolean {
  return valid !== 'valid-feeling'
}
