import type { Day } from '../../day.ts'
import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'

/**
 * A member decided not to see a move for a while (`until` a day), or said that it was of no use
 * (`useless`, with the reason in `text`). It is a decision, so who and when are always with it.
 */
export type Aside = { client: string; signal: string; until?: Day; useless?: true; text?: string }

export const aside: Kind = {
  name: 'aside',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    { name: 'signal', type: 'key' },
    { name: 'until', type: 'day', word: 'until', optional: true },
    { name: 'useless', type: 'flag', word: 'useless', optional: true },
    { name: 'text', type: 'text', optional: true },
  ],
}
