import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'

/**
 * Something worth keeping in words. `as` says what kind of words they are: a `fact`, a `quote` of the
 * client, or somebody's `opinion` (handbook 2.5 keeps the three apart).
 */
export type Note = { client: string; text: string; as?: 'fact' | 'quote' | 'opinion' }

export const note: Kind = {
  name: 'note',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    { name: 'text', type: 'text' },
    { name: 'as', type: 'choice', word: 'as', options: ['fact', 'quote', 'opinion'], optional: true },
  ],
}
