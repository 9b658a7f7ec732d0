import type { Field } from '../field.ts'
import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'

/** What the client said they need, in their own words (M11). */
export type Need = { client: string; text: string; engagement?: string }

/**
 * A request for a change or for more, and whether it is within what was agreed (M3, M11). `delivery` is what is to be
 * changed, `minutes` what it took, `order` what became of a change order.
 */
export type Change = {
  client: string
  change: string
  within: 'in' | 'out' | 'unclear'
  text: string
  delivery?: string
  engagement?: string
  minutes?: number
  order?: 'offered' | 'accepted' | 'declined' | 'none'
}

/** An appointment that one side missed, moved or came late to, or a contact out of hours (M3). */
export type Missed = {
  client: string
  as: 'missed' | 'moved' | 'late' | 'out-of-hours'
  side: 'client' | 'us'
  text?: string
}

const TEXT: Field = { name: 'text', type: 'text' }

export const need: Kind = {
  name: 'need',
  dated: true,
  about: 'client',
  fields: [CLIENT, TEXT, { name: 'engagement', type: 'key', word: 'for', optional: true }],
}

export const change: Kind = {
  name: 'change',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    { name: 'change', type: 'key' },
    { name: 'within', type: 'choice', options: ['in', 'out', 'unclear'] },
    TEXT,
    { name: 'delivery', type: 'word', word: 'delivery', optional: true },
    { name: 'engagement', type: 'key', word: 'for', optional: true },
    { name: 'minutes', type: 'minutes', optional: true },
    {
      name: 'order',
      type: 'choice',
      word: 'order',
      options: ['offered', 'accepted', 'declined', 'none'],
      optional: true,
    },
  ],
}

export const missed: Kind = {
  name: 'missed',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    { name: 'as', type: 'choice', options: ['missed', 'moved', 'late', 'out-of-hours'] },
    { name: 'side', type: 'choice', options: ['client', 'us'] },
    { ...TEXT, optional: true },
  ],
}
