import { z } from 'zod'
import type { ClientCard } from '../core/ledger/card.ts'

const CARD = [
  'since',
  'trade',
  'language',
  'zone',
  'currency',
  'country',
  'region',
  'rest',
  'hours',
  'email',
  'phone',
  'ref',
  'tier',
] as const
type CardField = (typeof CARD)[number]

/** What a client's card says, field by field; null where it says nothing. */
export const cardShape = z.object(
  Object.fromEntries(CARD.map((field) => [field, z.string().nullable()])) as Record<
    CardField,
    z.ZodNullable<z.ZodString>
  >,
)

export function cardFields(card: ClientCard) {
  return Object.fromEntries(CARD.map((field) => [field, card[field] ?? null])) as Record<CardField, string | null>
}
