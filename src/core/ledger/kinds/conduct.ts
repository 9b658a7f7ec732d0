import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'
import { CASE_WAYS, outsideScale } from './cases.ts'
import type { CaseWay } from './cases.ts'

/** Categories of conduct, as ombudsmen use them (handbook 3.5). */
export const CONDUCT = ['persistence', 'demands', 'cooperation', 'arguments', 'behaviour'] as const

export type Conduct = (typeof CONDUCT)[number]

export const INCIDENT_TYPES = [
  'insult',
  'scolding',
  'threat',
  'harassment',
  'violence',
  'crime',
  'entitlement',
  'expertise-override',
  'other',
] as const

export type IncidentType = (typeof INCIDENT_TYPES)[number]

/**
 * Something that was done or said to us (I6, M10, M12): conduct, never a person. `gravity` is 1 to 4; the text is their
 * exact `words` or a `description`; `member` whom it hit; `right` whether they were right in the matter (M10); `flaw` the
 * severity of what it was about (M12); `hash` of a picture or file that shows it. Whoever wrote it down is its reporter.
 * Owners and its reporter see it.
 */
export type Incident = {
  client: string
  incident: string
  category: Conduct
  gravity: number
  text: string
  as?: 'words' | 'description'
  type?: IncidentType
  way?: CaseWay
  person?: string
  member?: string
  witness?: string
  effect?: string
  case?: string
  right?: 'yes' | 'partly' | 'no'
  flaw?: number
  hash?: string
}

export const ACTS = ['talked', 'support', 'moved', 'limits', 'lawyer', 'police', 'other'] as const

/** What we did about an incident: the employer who knows must act (handbook 2.5). */
export type Acted = { client: string; incident: string; as: (typeof ACTS)[number]; text: string }

const GRAVEST = 4

const MOST_SEVERE = 5

export const incident: Kind = {
  name: 'incident',
  dated: true,
  about: 'client',
  sight: 'owner',
  fields: [
    CLIENT,
    { name: 'incident', type: 'key' },
    { name: 'category', type: 'choice', options: CONDUCT },
    { name: 'gravity', type: 'number', word: 'gravity' },
    { name: 'text', type: 'text' },
    { name: 'as', type: 'choice', word: 'as', options: ['words', 'description'], optional: true },
    { name: 'type', type: 'choice', word: 'type', options: INCIDENT_TYPES, optional: true },
    { name: 'way', type: 'choice', word: 'via', options: CASE_WAYS, optional: true },
    { name: 'person', type: 'key', word: 'person', optional: true },
    { name: 'member', type: 'key', word: 'member', optional: true },
    { name: 'witness', type: 'text', word: 'witness', optional: true },
    { name: 'effect', type: 'text', word: 'effect', optional: true },
    { name: 'case', type: 'key', word: 'case', optional: true },
    { name: 'right', type: 'choice', word: 'right', options: ['yes', 'partly', 'no'], optional: true },
    { name: 'flaw', type: 'number', word: 'flaw', optional: true },
    { name: 'hash', type: 'word', word: 'hash', optional: true },
  ],
  wrong: (fields) =>
    outsideScale('gravity-outside', 'gravity', fields, GRAVEST) ??
    outsideScale('flaw-outside', 'flaw', fields, MOST_SEVERE),
}

export const acted: Kind = {
  name: 'acted',
  dated: true,
  about: 'client',
  sight: 'owner',
  fields: [
    CLIENT,
    { name: 'incident', type: 'key' },
    { name: 'as', type: 'choice', options: ACTS },
    { name: 'text', type: 'text' },
  ],
}
