import type { Day } from '../../day.ts'
import type { Field } from '../field.ts'
import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'
import { outsideScale } from './cases.ts'

/** Where on the way from asking to paying something was hard (A29). */
export const FRICTION_STEPS = ['quote', 'order', 'delivery', 'invoice', 'payment', 'support'] as const
export type FrictionStep = (typeof FRICTION_STEPS)[number]

/** Something that was hard for a client on that way, in words; `improvement` is what is done about it. */
export type Friction = { client: string; step: FrictionStep; text: string; improvement?: string }

export const IMPROVEMENT_STEPS = ['proposed', 'started', 'done', 'checked', 'dropped'] as const
export type ImprovementStep = (typeof IMPROVEMENT_STEPS)[number]
export const IMPROVEMENT_TAGS = ['ordering', 'defect', 'speed', 'expectations', 'people', 'other'] as const
export type ImprovementTag = (typeof IMPROVEMENT_TAGS)[number]

/** An improvement of how we work (A27, A29). `ease` is 1 (hard) to 5 (easy); `due` the day on which somebody checks whether it helped. */
export type Improvement = {
  improvement: string
  step: ImprovementStep
  text?: string
  tag?: ImprovementTag
  ease?: number
  owner?: string
  due?: Day
}

export const ALTERNATIVES = ['person', 'firm', 'public-body', 'guide'] as const
/**
 * Whom a client may turn to instead (A23, T7): a person, a firm, a public body or a guide. The fact's day is the day it
 * was last checked; `agreed` says that the listed party agreed to be named, `ended` that they are named no more.
 */
export type Alternative = {
  alternative: string
  as: (typeof ALTERNATIVES)[number]
  text?: string
  contact?: string
  about?: string
  language?: string
  agreed?: true
  ended?: true
}

const TEXT: Field = { name: 'text', type: 'text' }
const EASIEST = 5

export const friction: Kind = {
  name: 'friction',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    { name: 'step', type: 'choice', options: FRICTION_STEPS },
    TEXT,
    { name: 'improvement', type: 'key', word: 'improvement', optional: true },
  ],
}

export const improvement: Kind = {
  name: 'improvement',
  dated: true,
  fields: [
    { name: 'improvement', type: 'key' },
    { name: 'step', type: 'choice', options: IMPROVEMENT_STEPS },
    { ...TEXT, optional: true },
    { name: 'tag', type: 'choice', word: 'tag', options: IMPROVEMENT_TAGS, optional: true },
    { name: 'ease', type: 'number', word: 'ease', optional: true },
    { name: 'owner', type: 'key', word: 'owner', optional: true },
    { name: 'due', type: 'day', word: 'due', optional: true },
  ],
  wrong: (fields) => outsideScale('ease-outside', 'ease', fields, EASIEST),
}

export const alternative: Kind = {
  name: 'alternative',
  dated: true,
  fields: [
    { name: 'alternative', type: 'key' },
    { name: 'as', type: 'choice', options: ALTERNATIVES },
    { ...TEXT, optional: true },
    { name: 'contact', type: 'text', word: 'contact', optional: true },
    { name: 'about', type: 'text', word: 'about', optional: true },
    { name: 'language', type: 'language', word: 'language', optional: true },
    { name: 'agreed', type: 'flag', word: 'agreed', optional: true },
    { name: 'ended', type: 'flag', word: 'ended', optional: true },
  ],
}
