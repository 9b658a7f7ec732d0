import type { Day } from '../../day.ts'
import type { Field } from '../field.ts'
import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'

export { AGAINST_SHEET, complaint } from './complaints.ts'
export type { AgainstSheet, Complaint } from './complaints.ts'

/**
 * A piece of work for a client with a beginning: what expectation sheets, check-ins and notice belong to. The
 * fact's day is its start; `until` the day it ends, `notice` how many days before either side must say so. A later
 * one of the same key changes what it names.
 */
export type Engagement = { client: string; engagement: string; text?: string; until?: Day; notice?: number }

export const SHEET_STEPS = ['drafted', 'sent', 'accepted', 'withdrawn'] as const
export type SheetStep = (typeof SHEET_STEPS)[number]

/**
 * What happened to a version of an expectation sheet (M14): written, sent, accepted by the client or taken back.
 * `text` is its title when drafted, and the name the client signed with when accepted.
 */
export type Sheet = {
  client: string
  engagement: string
  version: number
  step: SheetStep
  text?: string
  language?: string
  person?: string
}

/**
 * What a sheet speaks of (M18–M20): how the work runs, what we do, what we need from them, what comes and when,
 * what is not included, rounds of changes, how fast we answer, how to reach us, and in an emergency.
 */
export const CLAUSE_PARTS = [
  'work',
  'ours',
  'theirs',
  'comes',
  'not-included',
  'changes',
  'reply',
  'reach',
  'emergency',
] as const
export type ClausePart = (typeof CLAUSE_PARTS)[number]

/**
 * A line of a sheet. `due` is the day something comes; `limit` how many rounds of changes, or hours until we
 * answer; `good` by what both see that it is well done. A version's clauses are written with it and never change.
 */
export type Clause = {
  client: string
  engagement: string
  version: number
  part: ClausePart
  text: string
  due?: Day
  limit?: number
  good?: string
}

/** What the client expects, in their own words (M16). */
export type Understood = { client: string; engagement: string; version: number; text: string; person?: string }

/** A question about a sheet, the client's or one that a mismatch raised; with `answer` it is answered. */
export type Query = {
  client: string
  engagement: string
  version: number
  text: string
  answer?: string
  person?: string
}

const ENGAGEMENT: Field = { name: 'engagement', type: 'key' }
const VERSION: Field = { name: 'version', type: 'number' }
const PERSON: Field = { name: 'person', type: 'key', word: 'person', optional: true }
const TEXT: Field = { name: 'text', type: 'text' }

export const engagement: Kind = {
  name: 'engagement',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    ENGAGEMENT,
    { ...TEXT, optional: true },
    { name: 'until', type: 'day', word: 'until', optional: true },
    { name: 'notice', type: 'number', word: 'notice', optional: true },
  ],
}

export const sheet: Kind = {
  name: 'sheet',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    ENGAGEMENT,
    VERSION,
    { name: 'step', type: 'choice', options: SHEET_STEPS },
    { ...TEXT, optional: true },
    { name: 'language', type: 'language', word: 'language', optional: true },
    PERSON,
  ],
}

export const clause: Kind = {
  name: 'clause',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    ENGAGEMENT,
    VERSION,
    { name: 'part', type: 'choice', options: CLAUSE_PARTS },
    TEXT,
    { name: 'due', type: 'day', word: 'due', optional: true },
    { name: 'limit', type: 'number', word: 'limit', optional: true },
    { name: 'good', type: 'text', word: 'good', optional: true },
  ],
}

export const understood: Kind = {
  name: 'understood',
  dated: true,
  about: 'client',
  fields: [CLIENT, ENGAGEMENT, VERSION, TEXT, PERSON],
}

export const query: Kind = {
  name: 'query',
  dated: true,
  about: 'client',
  fields: [CLIENT, ENGAGEMENT, VERSION, TEXT, { name: 'answer', type: 'text', word: 'answer', optional: true }, PERSON],
}
