import { foldCases } from '../cases/fold-cases.ts'
import type { CaseState } from '../cases/fold-cases.ts'
import type { Day } from '../day.ts'
import type { Fact, FactOf } from '../ledger/fact.ts'
import type { AgainstSheet } from '../ledger/kinds/sheets.ts'
import { wilson } from '../models/wilson.ts'
import type { Proportion } from '../models/wilson.ts'
import { compareWithSheet } from './compare.ts'
import type { SheetWhy } from './compare.ts'
import { inForceOn } from './fold-sheets.ts'
import type { ClauseLine, SheetEngagement } from './sheet.ts'

/**
 * A complaint against the sheet in force on its day (M21). `computed` is what the words say, `verdict` what holds: a
 * person's finding goes before. Without a sheet in force both are null.
 */
export type JudgedComplaint = {
  id: string
  /** The key of its case; null for a complaint that is none. */
  case: string | null
  on: Day
  text: string
  engagement: string | null
  version: number | null
  verdict: AgainstSheet | null
  computed: AgainstSheet | null
  /** True where a person found it. */
  corrected: boolean
  why: SheetWhy
  clauses: ClauseLine[]
}

/**
 * The client's complaints that the team may see, newest first, each against the sheet of its day: those that became a
 * case and those that did not. A complaint from which a case was opened is taken back, so none counts twice.
 */
export function judgeComplaints(
  client: string,
  facts: Iterable<Fact>,
  engagements: readonly SheetEngagement[],
  today: Day,
): JudgedComplaint[] {
  const seen = [...facts].filter(({ visibility }) => visibility === 'team' || visibility === 'shared')
  const plain = seen.filter((fact): fact is FactOf<'complaint'> => {
    return fact.kind === 'complaint' && fact.client === client && fact.on <= today
  })
  const cases = foldCases(client, seen, today).filter((one) => one.as === 'complaint')
  return [
    ...plain.map((fact) => judgeComplaint(fact, engagements)),
    ...cases.map((one) => judgeCase(one, engagements)),
  ].toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.id < b.id ? 1 : -1))
}

/** A case against the sheet in force on the day it was opened. */
function judgeCase(one: CaseState, engagements: readonly SheetEngagement[]): JudgedComplaint {
  const { ref: id, text, opened: on } = one
  const against = againstSheet(one, engagements)
  const found = against.version === null ? null : one.sheet
  return { id, case: one.case, on, text, ...against, verdict: found ?? against.computed, corrected: found !== null }
}

/** What the sheet of the day a case was opened says of it. */
export function againstSheet(one: CaseState, engagements: readonly SheetEngagement[]): Against {
  const { text, engagement, language, opened } = one
  const said = { text, engagement: engagement ?? undefined, language: language ?? undefined }
  return compareComplaint(said, opened, engagements)
}

export type Against = Pick<JudgedComplaint, 'engagement' | 'version' | 'computed' | 'why' | 'clauses'>

function judgeComplaint(
  { id, on, body }: FactOf<'complaint'>,
  engagements: readonly SheetEngagement[],
): JudgedComplaint {
  const against = compareComplaint(body, on, engagements)
  const found = against.version === null ? undefined : body.sheet
  return {
    id,
    case: null,
    on,
    text: body.text,
    ...against,
    verdict: found ?? against.computed,
    corrected: found !== undefined,
  }
}

/**
 * A complaint that names no engagement is compared with all in force, those that have ended only where no other has a
 * sheet; what they say differently is unclear.
 */
export function compareComplaint(
  { text, engagement, language }: { text: string; engagement?: string | undefined; language?: string | undefined },
  on: Day,
  engagements: readonly SheetEngagement[],
): Against {
  const compared = meantBy(engagement, on, engagements).flatMap((one) => {
    const version = inForceOn(one, on)
    if (!version) return []
    const { verdict, why, clauses } = compareWithSheet(
      { as: 'complaint', text, language: language ?? null, on },
      version,
    )
    return [{ engagement: one.engagement, version: version.version, computed: verdict, why, clauses }]
  })
  const [only, ...others] = compared.filter(({ computed }) => computed !== 'unclear')
  if (only && others.every(({ computed }) => computed === only.computed)) return only
  if (only) return { ...only, computed: 'unclear', why: 'several', clauses: compared.flatMap(({ clauses }) => clauses) }
  return compared[0] ?? { engagement: engagement ?? null, version: null, computed: null, why: 'no-sheet', clauses: [] }
}

function meantBy(
  engagement: string | undefined,
  on: Day,
  engagements: readonly SheetEngagement[],
): readonly SheetEngagement[] {
  if (engagement !== undefined) return engagements.filter((one) => one.engagement === engagement)
  const running = engagements.filter(({ until }) => until === null || until >= on)
  return running.some((one) => inForceOn(one, on)) ? running : engagements
}

/** How often our sheets leave open what was complained of: a measure of the sheets, not of anybody (M21). */
export type UnclearRate = Proportion & { unclear: number; without: number; corrected: number }

/** Of the complaints that could be compared with a sheet; `without` had none in force, `corrected` a person judged. */
export function unclearRate(complaints: readonly JudgedComplaint[]): UnclearRate {
  const compared = complaints.filter(({ verdict }) => verdict !== null)
  const unclear = compared.filter(({ verdict }) => verdict === 'unclear').length
  const corrected = compared.filter((one) => one.corrected).length
  return { ...wilson(unclear, compared.length), unclear, without: complaints.length - compared.length, corrected }
}
