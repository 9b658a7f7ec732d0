import type { Kind } from '../kind.ts'

/**
 * Takes an earlier fact back: the ledger keeps it and no reading counts it. `fact` is the earlier
 * fact's id; in the notation it is the label of its line (`&1`).
 */
export type Void = { fact: string; text?: string }

export const voiding: Kind = {
  name: 'void',
  dated: true,
  fields: [
    { name: 'fact', type: 'word' },
    { name: 'text', type: 'text', optional: true },
  ],
}
