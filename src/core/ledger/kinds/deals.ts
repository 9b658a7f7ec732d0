import type { Money } from '../../money.ts'
import type { Field } from '../field.ts'
import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'

/** Advice we gave a client without being asked (N21). */
export type Advice = { client: string; text: string; person?: string }

export const PRICE_UNITS = ['hour', 'month', 'year', 'piece'] as const
export type PriceUnit = (typeof PRICE_UNITS)[number]

/** What a client pays for a service from a day on (N22); a later one of the same service and unit takes its place. */
export type Price = { client: string; text: string; amount: Money; per: PriceUnit }

export const QUOTE_STEPS = ['given', 'accepted', 'declined'] as const
export type QuoteStep = (typeof QUOTE_STEPS)[number]

/** A quote and what became of it. `without` says why it was accepted although no expectation sheet was (M15). */
export type Quote = {
  client: string
  quote: string
  step: QuoteStep
  amount?: Money
  engagement?: string
  text?: string
  without?: string
}

const TEXT: Field = { name: 'text', type: 'text' }

export const advice: Kind = {
  name: 'advice',
  dated: true,
  about: 'client',
  fields: [CLIENT, TEXT, { name: 'person', type: 'key', word: 'person', optional: true }],
}

export const price: Kind = {
  name: 'price',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    TEXT,
    { name: 'amount', type: 'money' },
    { name: 'per', type: 'choice', word: 'per', options: PRICE_UNITS },
  ],
}

export const quote: Kind = {
  name: 'quote',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    { name: 'quote', type: 'key' },
    { name: 'step', type: 'choice', options: QUOTE_STEPS },
    { name: 'amount', type: 'money', optional: true },
    { name: 'engagement', type: 'key', word: 'for', optional: true },
    { ...TEXT, optional: true },
    { name: 'without', type: 'text', word: 'without', optional: true },
  ],
}
