import type { Instant } from '../../day.ts'
import type { Field } from '../field.ts'
import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'

export const INTERACTIONS = ['email', 'message', 'letter', 'call', 'meeting', 'visit'] as const
export type InteractionName = (typeof INTERACTIONS)[number]

/**
 * Something said or written between the client and us. `way`: `from` the client, `to` the client,
 * or `with` the client (both spoke). `automatic` marks what a machine sent (reminders, newsletters,
 * out-of-office): it never counts as contact (N15).
 */
export type Interaction = {
  way: 'from' | 'to' | 'with'
  client: string
  text?: string
  minutes?: number
  person?: string
  thread?: string
  at?: Instant
  automatic?: true
}

const FIELDS: readonly Field[] = [
  { name: 'way', type: 'choice', options: ['from', 'to', 'with'] },
  CLIENT,
  { name: 'minutes', type: 'minutes', optional: true },
  { name: 'text', type: 'text', optional: true },
  { name: 'person', type: 'key', word: 'person', optional: true },
  { name: 'thread', type: 'word', word: 'thread', optional: true },
  { name: 'at', type: 'instant', word: 'at', optional: true },
  { name: 'automatic', type: 'flag', word: 'automatic', optional: true },
]

export const interactions: readonly Kind[] = INTERACTIONS.map((name) => ({
  name,
  dated: true,
  about: 'client',
  fields: FIELDS,
}))
