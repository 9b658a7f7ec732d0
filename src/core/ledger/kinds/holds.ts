import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'

export const HOLD_STEPS = ['set', 'lifted'] as const

/**
 * An invoice nobody is reminded of from this day on (I30), until it is lifted. `invoice` is its number; without one it
 * holds for invoices that have none. The whole team sees it, and it never says why.
 */
export type Hold = { client: string; step: (typeof HOLD_STEPS)[number]; invoice?: string }

export const hold: Kind = {
  name: 'hold',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    { name: 'step', type: 'choice', options: HOLD_STEPS },
    { name: 'invoice', type: 'word', word: 'for', optional: true },
  ],
}
