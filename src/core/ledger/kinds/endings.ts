import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'

/** Who ended the work (handbook 5.1, level 1): the client, we, both together, or it came to a natural end. */
export const INITIATIVES = ['client', 'us', 'mutual', 'natural'] as const

/** The working relationship ended on this day; a later interaction, invoice or piece of work means it began again. */
export type Ending = { client: string; initiative: (typeof INITIATIVES)[number]; text?: string }

export const end: Kind = {
  name: 'end',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    { name: 'initiative', type: 'choice', word: 'initiative', options: INITIATIVES },
    { name: 'text', type: 'text', optional: true },
  ],
}
