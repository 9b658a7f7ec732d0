import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'

export const SUPPRESSED = ['marketing', 'everything'] as const
export type Suppressed = (typeof SUPPRESSED)[number]

/** A client is sent no marketing any more, or nothing at all, until they themselves ask for it (`lifted`; handbook 2.5). */
export type Suppress = { client: string; step: 'set' | 'lifted'; as: Suppressed; text?: string }

/** Kinds of what we keep of a client, each with a period of its own (handbook 2.5). */
export const RETENTION_CLASSES = [
  'books',
  'identity',
  'letters',
  'contacts',
  'talks',
  'work',
  'judgements',
  'access',
] as const
export type RetentionClass = (typeof RETENTION_CLASSES)[number]

/** How long we keep what is of a class after the end: `years`, or we ask each time. `text` is the source. */
export type Retention = {
  class: RetentionClass
  act: 'ask' | 'erase' | 'keep'
  years?: number
  text?: string
  country?: string
}

export const suppress: Kind = {
  name: 'suppress',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    { name: 'step', type: 'choice', options: ['set', 'lifted'] },
    { name: 'as', type: 'choice', word: 'as', options: SUPPRESSED },
    { name: 'text', type: 'text', optional: true },
  ],
}

export const retention: Kind = {
  name: 'retention',
  dated: true,
  fields: [
    { name: 'class', type: 'choice', options: RETENTION_CLASSES },
    { name: 'act', type: 'choice', options: ['ask', 'erase', 'keep'] },
    { name: 'years', type: 'number', word: 'years', optional: true },
    { name: 'text', type: 'text', optional: true },
    { name: 'country', type: 'word', word: 'country', optional: true },
  ],
}
