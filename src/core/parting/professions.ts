import type { Profession, ReasonMode } from '../ledger/kinds/partings.ts'
import { CHECKLISTS } from './checklists.ts'
import type { ChecklistItem } from './checklists.ts'

/** Where a number or a custom comes from (handbook 2); null where it is a default of ours, (D). */
export type Source = string | null

/**
 * The customs of a profession when work ends (handbook 2.1–2.4). `notice`: days from the letter to the last day; `records`:
 * days within which the client's own records go back; `find`: days a client needs to find somebody else; `reasons`: how
 * much the letter says of why (T2). Nothing of it is law where somebody lives: each is a default that a person changes in
 * their own list.
 */
export type Profile = {
  profession: Profession
  notice: number
  records: number
  find: number
  reasons: ReasonMode
  checklist: readonly ChecklistItem[]
  sources: { notice: Source; records: Source; find: Source; reasons: Source; checklist: Source }
}

const CNA = 'CNA (S4)'
const HAND_BACK = 'MSP offboarding guides (S14–S17)'
const MEDICAL = 'Medical Mutual, tip 105 (S12)'

type Customs = Omit<Profile, 'profession' | 'checklist' | 'sources'> & { sources: Partial<Profile['sources']> }

const CUSTOMS: Readonly<Record<Profession, Customs>> = {
  accounting: customs([0, 45, 30], 'none', {
    notice: CNA,
    records: 'AICPA ET 1.400.200 (S18b)',
    reasons: CNA,
    checklist: 'CNA (S4), ICAEW (S8, S9)',
  }),
  law: customs([30, 14, 30], 'none', { checklist: 'ABA Model Rule 1.16 (S11)' }),
  medicine: customs([30, 30, 30], 'none', { notice: MEDICAL, checklist: MEDICAL }),
  'managed-it': customs([30, 30, 60], 'neutral', { notice: HAND_BACK, checklist: HAND_BACK }),
  agency: customs([30, 30, 30], 'neutral', { notice: HAND_BACK, checklist: HAND_BACK }),
  trade: customs([14, 14, 14], 'neutral'),
  none: customs([14, 14, 14], 'neutral'),
}

/** Days of notice, for the return of records, and to find somebody else. */
function customs(
  [notice, records, find]: [number, number, number],
  reasons: ReasonMode,
  sources: Customs['sources'] = {},
): Customs {
  return { notice, records, find, reasons, sources }
}

const OURS = { notice: null, records: null, find: null, reasons: null, checklist: null }

/** The customs of a profession. */
export function profileOf(profession: Profession): Profile {
  const { sources, ...days } = CUSTOMS[profession]
  return { profession, ...days, checklist: CHECKLISTS[profession], sources: { ...OURS, ...sources } }
}
