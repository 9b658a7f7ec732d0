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

/** The client's complaints that the team may see, newest first, each against the sheet of its day. */
export function judgeComplaints(
  client: string,
  facts: Iterable<Fact>,
  engagements: readonly SheetEngagement[],
  today: Day,
): JudgedComplaint[] {
  const own: FactOf<'complaint'>[] = []
  for (const fact of facts) {
    const seen = fact.visibility === 'team' || fact.visibility === 'shared'
    if (fact.kind === 'complaint' && fact.client === client && seen && fact.on <= today) own.push(fact)
  }
  return own
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.id < b.id ? 1 : -1))
    .map((fact) => judgeComplaint(fact, engagements))
}

type Against = Pick<JudgedComplaint, 'engagement' | 'version' | 'computed' | 'why' | 'clauses'>

function judgeComplaint(
  { id, on, body }: FactOf<'complaint'>,
  engagements: readonly SheetEngagement[],
): JudgedComplaint {
  const against = compareComplaint(body, on, engagements)
  const found = against.version === null ? undefined : body.sheet
  return { id, on, text: body.text, ...against, verdict: found ?? against.computed, corrected: found !== undefined }
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
