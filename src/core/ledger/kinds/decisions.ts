import type { Day } from '../../day.ts'
import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'

/**
 * Whether the situation will change (I13): what would change it, who does it, how likely (`percent`, 0 to 100), and the
 * day to look again. `came` or `failed` says how it ended.
 */
export type Forecast = {
  client: string
  forecast: string
  step: 'made' | 'came' | 'failed' | 'dropped'
  text?: string
  who?: string
  percent?: number
  due?: Day
}

export const COURSES = ['repair', 'reprice', 'lighter', 'wait', 'part'] as const

export type Course = (typeof COURSES)[number]

/** A decision (M4): the course, why, the course that was rejected, and why. `safety` says that it cannot wait. */
export type Decision = {
  client: string
  review: string
  course: Course
  text: string
  rejected: Course
  why: string
  safety?: true
}

/** A second person's word on a decision (I12, handbook 2.5). `outside` names who read it where there is no second person in the firm. */
export type Approval = { client: string; review: string; step: 'given' | 'refused'; text: string; outside?: string }

export const RIGHTS = ['regulator', 'public-review', 'data-request', 'whistle-blowing', 'adjustment'] as const

/** The client used a right (handbook 2.5): parting soon afterwards looks like revenge. Never what lies behind it. */
export type RightUsed = { client: string; as: (typeof RIGHTS)[number]; text?: string }

export const forecast: Kind = {
  name: 'forecast',
  dated: true,
  about: 'client',
  sight: 'owner',
  fields: [
    CLIENT,
    { name: 'forecast', type: 'key' },
    { name: 'step', type: 'choice', options: ['made', 'came', 'failed', 'dropped'] },
    { name: 'text', type: 'text', optional: true },
    { name: 'who', type: 'text', word: 'who', optional: true },
    { name: 'percent', type: 'number', word: 'percent', optional: true },
    { name: 'due', type: 'day', word: 'due', optional: true },
  ],
  wrong: ({ percent }) =>
    typeof percent === 'number' && percent > 100 ? { code: 'percent-outside', args: { percent } } : null,
}

export const decision: Kind = {
  name: 'decision',
  dated: true,
  about: 'client',
  sight: 'owner',
  fields: [
    CLIENT,
    { name: 'review', type: 'key' },
    { name: 'course', type: 'choice', options: COURSES },
    { name: 'text', type: 'text' },
    { name: 'rejected', type: 'choice', word: 'rejected', options: COURSES },
    { name: 'why', type: 'text', word: 'why' },
    { name: 'safety', type: 'flag', word: 'safety', optional: true },
  ],
}

export const approval: Kind = {
  name: 'approval',
  dated: true,
  about: 'client',
  sight: 'owner',
  fields: [
    CLIENT,
    { name: 'review', type: 'key' },
    { name: 'step', type: 'choice', options: ['given', 'refused'] },
    { name: 'text', type: 'text' },
    { name: 'outside', type: 'text', word: 'outside', optional: true },
  ],
}

export const right: Kind = {
  name: 'right',
  dated: true,
  about: 'client',
  sight: 'owner',
  fields: [CLIENT, { name: 'as', type: 'choice', options: RIGHTS }, { name: 'text', type: 'text', optional: true }],
}
