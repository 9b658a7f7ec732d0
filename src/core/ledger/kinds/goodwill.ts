import type { Money } from '../../money.ts'
import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'

/** A refund, a credit note for an invoice, work without a bill, or something else that costs us (I28, I30). */
export const GOODWILLS = ['refund', 'credit', 'work', 'other'] as const
export type GoodwillSort = (typeof GOODWILLS)[number]

/** `waived`: none is given, and the text says why (I28). `requested`: the bank or bookkeeping has been asked. */
export const GOODWILL_STEPS = ['decided', 'requested', 'done', 'withdrawn', 'waived'] as const
export type GoodwillStep = (typeof GOODWILL_STEPS)[number]

/**
 * What the leaving client gets, without any condition (I28–I30, handbook 2.5). `invoice` is the number of the invoice it
 * is about; `ref` the credit note's or the payment's own; `tax` a note for bookkeeping.
 */
export type Goodwill = {
  client: string
  parting: string
  goodwill: string
  step: GoodwillStep
  as?: GoodwillSort
  text?: string
  amount?: Money
  invoice?: string
  ref?: string
  tax?: string
}

export const goodwill: Kind = {
  name: 'goodwill',
  dated: true,
  about: 'client',
  sight: 'owner',
  fields: [
    CLIENT,
    { name: 'parting', type: 'key' },
    { name: 'goodwill', type: 'key' },
    { name: 'step', type: 'choice', options: GOODWILL_STEPS },
    { name: 'as', type: 'choice', word: 'as', options: GOODWILLS, optional: true },
    { name: 'text', type: 'text', optional: true },
    { name: 'amount', type: 'money', optional: true },
    { name: 'invoice', type: 'word', word: 'for', optional: true },
    { name: 'ref', type: 'word', word: 'ref', optional: true },
    { name: 'tax', type: 'text', word: 'tax', optional: true },
  ],
}
