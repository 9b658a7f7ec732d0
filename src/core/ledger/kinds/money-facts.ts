import type { Day } from '../../day.ts'
import type { Money } from '../../money.ts'
import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'

/** What we billed. `ref` is the invoice's number; amounts include tax as billed and are positive; `tax` is how much of it is tax. */
export type Invoice = { client: string; amount: Money; due?: Day; ref?: string; text?: string; tax?: Money }
/**
 * Money received. `for` names the invoice it pays, where known; `ref` is its own number. `undated`
 * says that the source did not tell when: the day is the nearest one known and tells nothing of habits.
 */
export type Payment = { client: string; amount: Money; for?: string; ref?: string; text?: string; undated?: true }
/** A credit note: lowers what was billed. The amount is positive. */
export type Credit = { client: string; amount: Money; for?: string; ref?: string; text?: string; tax?: Money }
/** Money given back. The amount is positive. */
export type Refund = { client: string; amount: Money; for?: string; ref?: string; text?: string; undated?: true }

export const invoice: Kind = {
  name: 'invoice',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    { name: 'amount', type: 'money' },
    { name: 'due', type: 'day', word: 'due', optional: true },
    { name: 'ref', type: 'word', word: 'ref', optional: true },
    { name: 'text', type: 'text', optional: true },
    { name: 'tax', type: 'money', word: 'tax', optional: true },
  ],
}

export const payment: Kind = {
  name: 'payment',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    { name: 'amount', type: 'money' },
    { name: 'for', type: 'word', word: 'for', optional: true },
    { name: 'ref', type: 'word', word: 'ref', optional: true },
    { name: 'text', type: 'text', optional: true },
    { name: 'undated', type: 'flag', word: 'undated', optional: true },
  ],
}

export const credit: Kind = {
  name: 'credit',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    { name: 'amount', type: 'money' },
    { name: 'for', type: 'word', word: 'for', optional: true },
    { name: 'ref', type: 'word', word: 'ref', optional: true },
    { name: 'text', type: 'text', optional: true },
    { name: 'tax', type: 'money', word: 'tax', optional: true },
  ],
}

export const refund: Kind = { ...payment, name: 'refund' }
