import type { Day } from '../../day.ts'
import type { Field } from '../field.ts'
import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'

/** Professions with customs of their own for the end of work (handbook 2); `none` where none of them fits. */
export const PROFESSIONS = ['accounting', 'law', 'medicine', 'managed-it', 'agency', 'trade', 'none'] as const
export type Profession = (typeof PROFESSIONS)[number]

/** How much a letter says of why (T2): nothing, that it does not fit, or facts with their dates. */
export const REASON_MODES = ['none', 'neutral', 'documented'] as const
export type ReasonMode = (typeof REASON_MODES)[number]

/** Whether we would work with them again, for ourselves only (I40). */
export const RETURN_POLICIES = ['welcome', 'by-review', 'no'] as const
export type ReturnPolicy = (typeof RETURN_POLICIES)[number]

export const PARTING_STEPS = ['begun', 'changed', 'dropped', 'done'] as const
export type PartingStep = (typeof PARTING_STEPS)[number]

/**
 * A parting that follows a decision (I17): begun for a review, changed in its customs, given up (`dropped`), or done.
 * `policy` is never part of anything a client reads (I40).
 */
export type Parting = {
  client: string
  parting: string
  step: PartingStep
  text?: string
  review?: string
  profile?: Profession
  reasons?: ReasonMode
  policy?: ReturnPolicy
}

/** The last day as a person chose it; with `override` although something is not covered by then, and why (I38). */
export type LastDay = { client: string; parting: string; due: Day; text?: string; override?: true }

export const FAREWELL_STEPS = ['held', 'skipped'] as const
/** Why a letter goes out without a talk before it. */
export const SKIPPED_BECAUSE = ['safety', 'writing-only', 'unreachable'] as const
export type SkippedBecause = (typeof SKIPPED_BECAUSE)[number]
export const FAREWELL_MOODS = ['relieved', 'calm', 'sad', 'upset', 'hostile', 'silent'] as const
export type FarewellMood = (typeof FAREWELL_MOODS)[number]

/** The talk before the letter (CAMICO's order, handbook 2.1): what came of it, or why there was none. */
export type Farewell = {
  client: string
  parting: string
  step: (typeof FAREWELL_STEPS)[number]
  text: string
  mood?: FarewellMood
  because?: SkippedBecause
  person?: string
}

/** Whoever writes the letter has written down for themselves the apology they think they are owed (I34). Its words are kept nowhere. */
export type Cooled = { client: string; parting: string }

const PARTING: Field = { name: 'parting', type: 'key' }
const TEXT: Field = { name: 'text', type: 'text' }
const OF = { dated: true, about: 'client', sight: 'owner' } as const

export const parting: Kind = {
  ...OF,
  name: 'parting',
  fields: [
    CLIENT,
    PARTING,
    { name: 'step', type: 'choice', options: PARTING_STEPS },
    { ...TEXT, optional: true },
    { name: 'review', type: 'key', word: 'review', optional: true },
    { name: 'profile', type: 'choice', word: 'profile', options: PROFESSIONS, optional: true },
    { name: 'reasons', type: 'choice', word: 'reasons', options: REASON_MODES, optional: true },
    { name: 'policy', type: 'choice', word: 'return', options: RETURN_POLICIES, optional: true },
  ],
}

export const lastday: Kind = {
  ...OF,
  name: 'lastday',
  fields: [
    CLIENT,
    PARTING,
    { name: 'due', type: 'day', word: 'on' },
    { ...TEXT, optional: true },
    { name: 'override', type: 'flag', word: 'override', optional: true },
  ],
}

export const farewell: Kind = {
  ...OF,
  name: 'farewell',
  fields: [
    CLIENT,
    PARTING,
    { name: 'step', type: 'choice', options: FAREWELL_STEPS },
    TEXT,
    { name: 'mood', type: 'choice', word: 'mood', options: FAREWELL_MOODS, optional: true },
    { name: 'because', type: 'choice', word: 'because', options: SKIPPED_BECAUSE, optional: true },
    { name: 'person', type: 'key', word: 'person', optional: true },
  ],
}

export const cooled: Kind = { ...OF, name: 'cooled', sight: 'private', fields: [CLIENT, PARTING] }
