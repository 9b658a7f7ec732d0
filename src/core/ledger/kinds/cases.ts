import type { Day, Instant } from '../../day.ts'
import type { Field, FieldValue } from '../field.ts'
import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'
import { AGAINST_SHEET } from './complaints.ts'
import type { AgainstSheet } from './complaints.ts'

/** How words reached us; what may be read by everybody is `public`. */
export const CASE_WAYS = ['chat', 'email', 'letter', 'call', 'meeting', 'public'] as const

export type CaseWay = (typeof CASE_WAYS)[number]

/** What went wrong for the client, which decides what puts it right (handbook 3.4). */
export const LOSSES = ['money', 'work', 'thing', 'time', 'attention', 'nothing'] as const

export type Loss = (typeof LOSSES)[number]

/**
 * A complaint or a request in the client's own words and language: one thing to put right. `severity` is 1 to 5 by the
 * anchors of `core/cases/severity.ts`; `asks` what would make it right, in their words (M25); `matter` what it is
 * about, the same key where the same thing is complained of again (M9); `delivery` which delivery of ours it is about; `sheet` what a
 * person found when they held it against the sheet (M21);
 * `about` the member who is complained of, who does not judge it (handbook 3.6).
 */
export type Case = {
  client: string
  case: string
  as: 'complaint' | 'request'
  text: string
  severity?: number
  asks?: string
  loss?: Loss
  way?: CaseWay
  matter?: string
  engagement?: string
  delivery?: string
  sheet?: AgainstSheet
  about?: string
  owner?: string
  language?: string
  person?: string
  at?: Instant
}

export const CASE_STEPS = [
  'acknowledged',
  'answered',
  'updated',
  'helping',
  'told',
  'agreed',
  'disagreed',
  'closed',
  'reopened',
] as const

export type CaseStep = (typeof CASE_STEPS)[number]

/** How somebody spoke in the end (A19). */
export const MOODS = ['softened', 'neutral', 'escalated', 'silent'] as const

export type Mood = (typeof MOODS)[number]

/**
 * What was done about a case. The text is ours, of `agreed` and `disagreed` the client's; `due` the day an update
 * promises; `override` why a reply went out although the tone check would have stopped it (A16).
 */
export type Handled = {
  client: string
  case: string
  step: CaseStep
  text?: string
  due?: Day
  mood?: Mood
  override?: string
  at?: Instant
}

const CASE: Field = { name: 'case', type: 'key' }

const TEXT: Field = { name: 'text', type: 'text' }

const MOST_SEVERE = 5

export const caseOpened: Kind = {
  name: 'case',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    CASE,
    { name: 'as', type: 'choice', options: ['complaint', 'request'] },
    TEXT,
    { name: 'severity', type: 'number', word: 'severity', optional: true },
    { name: 'asks', type: 'text', word: 'asks', optional: true },
    { name: 'loss', type: 'choice', word: 'loss', options: LOSSES, optional: true },
    { name: 'way', type: 'choice', word: 'via', options: CASE_WAYS, optional: true },
    { name: 'matter', type: 'key', word: 'matter', optional: true },
    { name: 'engagement', type: 'key', word: 'for', optional: true },
    { name: 'delivery', type: 'word', word: 'delivery', optional: true },
    { name: 'sheet', type: 'choice', word: 'sheet', options: AGAINST_SHEET, optional: true },
    { name: 'about', type: 'key', word: 'about', optional: true },
    { name: 'owner', type: 'key', word: 'owner', optional: true },
    { name: 'language', type: 'language', word: 'language', optional: true },
    { name: 'person', type: 'key', word: 'person', optional: true },
    { name: 'at', type: 'instant', word: 'at', optional: true },
  ],
  wrong: (fields) => outsideScale('severity-outside', 'severity', fields, MOST_SEVERE),
}

/** A number from 1 to `high`, or nothing. */
export function outsideScale(
  code: string,
  name: string,
  fields: Readonly<Record<string, FieldValue | undefined>>,
  high: number,
): { code: string; args: Record<string, number> } | null {
  const value = fields[name]
  return typeof value === 'number' && (value < 1 || value > high) ? { code, args: { [name]: value, high } } : null
}

export const handled: Kind = {
  name: 'handled',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    CASE,
    { name: 'step', type: 'choice', options: CASE_STEPS },
    { ...TEXT, optional: true },
    { name: 'due', type: 'day', word: 'due', optional: true },
    { name: 'mood', type: 'choice', word: 'mood', options: MOODS, optional: true },
    { name: 'override', type: 'text', word: 'override', optional: true },
    { name: 'at', type: 'instant', word: 'at', optional: true },
  ],
}
