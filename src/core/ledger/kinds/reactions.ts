import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'

/** How somebody may take it that we stop (M36), the gravest last. */
export const REACTIONS = ['anger', 'plea', 'silence', 'public-review', 'withheld-payment', 'legal', 'threat'] as const

export type Reaction = (typeof REACTIONS)[number]

/**
 * What we do and say if a client takes a parting in this way, and which `member` answers (M36). A later one of the same
 * review and reaction takes its place.
 */
export type ReactionPlan = { client: string; review: string; as: Reaction; text: string; member?: string }

export const reaction: Kind = {
  name: 'reaction',
  dated: true,
  about: 'client',
  sight: 'owner',
  fields: [
    CLIENT,
    { name: 'review', type: 'key' },
    { name: 'as', type: 'choice', options: REACTIONS },
    { name: 'text', type: 'text' },
    { name: 'member', type: 'key', word: 'member', optional: true },
  ],
}
