import type { Day } from '../../day.ts'
import type { Field } from '../field.ts'
import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'

export const REVIEW_STEPS = ['opened', 'postponed', 'closed'] as const

export type ReviewStep = (typeof REVIEW_STEPS)[number]

/** A review whether to keep or part (FIT). `due` is the day by which it is decided; `postponed` moves it and says why (M35). */
export type Review = { client: string; review: string; step: ReviewStep; text?: string; due?: Day }

/** The seven grounds (I4–I11), in the order of the article. */
export const GROUNDS = ['complaints', 'conduct', 'growth', 'referrals', 'profit', 'ethics', 'values'] as const

export type Ground = (typeof GROUNDS)[number]

export const GROUND_STRENGTHS = ['none', 'weak', 'some', 'strong', 'not-assessable'] as const

export type GroundStrength = (typeof GROUND_STRENGTHS)[number]

/**
 * How a person judges a ground, with why: where the program cannot (ethics, values), or to set it lower than computed.
 * `principle` is the statement of ours that a ground of values cites (I11).
 */
export type GroundFound = {
  client: string
  review: string
  ground: Ground
  strength: GroundStrength
  text: string
  principle?: string
}

/** What must be asked before a decision (M7, I2, I12, handbook 2.5), and what was found. */
export const REVIEW_CHECKS = [
  'own-fault',
  'care',
  'conversation',
  'cause',
  'repair',
  'same-treatment',
  'retaliation',
  'again',
] as const

export type ReviewCheck = (typeof REVIEW_CHECKS)[number]

export type Checked = {
  client: string
  review: string
  check: ReviewCheck
  result: 'yes' | 'no' | 'unclear'
  text: string
}

const REVIEW: Field = { name: 'review', type: 'key' }

export const review: Kind = {
  name: 'review',
  dated: true,
  about: 'client',
  sight: 'owner',
  fields: [
    CLIENT,
    REVIEW,
    { name: 'step', type: 'choice', options: REVIEW_STEPS },
    { name: 'text', type: 'text', optional: true },
    { name: 'due', type: 'day', word: 'due', optional: true },
  ],
}

export const ground: Kind = {
  name: 'ground',
  dated: true,
  about: 'client',
  sight: 'owner',
  fields: [
    CLIENT,
    REVIEW,
    { name: 'ground', type: 'choice', options: GROUNDS },
    { name: 'strength', type: 'choice', options: GROUND_STRENGTHS },
    { name: 'text', type: 'text' },
    { name: 'principle', type: 'key', word: 'principle', optional: true },
  ],
}

export const checked: Kind = {
  name: 'checked',
  dated: true,
  about: 'client',
  sight: 'owner',
  fields: [
    CLIENT,
    REVIEW,
    { name: 'check', type: 'choice', options: REVIEW_CHECKS },
    { name: 'result', type: 'choice', options: ['yes', 'no', 'unclear'] },
    { name: 'text', type: 'text' },
  ],
}
