import type { Day } from '../day.ts'
import type { FieldValue } from './field.ts'
import type { Kind } from './kind.ts'
import type { Bodies, KindName } from './kinds/all.ts'

/**
 * Who may see a fact. `shared`: may be shown to the client; `team`: everyone on the team;
 * `owner`: owners, those with the compliance role and its author; `private`: its author only.
 */
export const VISIBILITIES = ['shared', 'team', 'owner', 'private'] as const
export type Visibility = (typeof VISIBILITIES)[number]

/** Who may see a fact of a kind, where somebody wishes for `wished`: never more than the kind allows. */
export function widest({ sight }: Kind, wished: Visibility = 'team'): Visibility {
  if (sight === undefined) return wished
  return VISIBILITIES[Math.max(VISIBILITIES.indexOf(sight), VISIBILITIES.indexOf(wished))]!
}

/** What every fact has, whatever its kind. */
export type Header = {
  /** Client the fact is about; null for facts about the business itself. */
  client: string | null
  /** The calendar day it happened on, where the client lives; '' for cards (client, person, member, business) without a day. */
  on: Day | ''
  /** Member who recorded it, where known. */
  by?: string
  visibility: Visibility
}

/** A fact before it is in the ledger: `{ kind, body }` belong together. */
export type FactDraft = { [K in KindName]: Header & { kind: K; body: Bodies[K] } }[KindName]

/** Where a fact came from: a source's key and the line in it (1-based; 0 where there are no lines). */
export type Origin = { source: string; line: number }

/** A fact in the ledger. `id` is unique in its workspace. */
export type Fact = FactDraft & { id: string; origin: Origin }

export type FactOf<K extends KindName> = Extract<Fact, { kind: K }>

/** The body as plain fields, for code that treats all kinds alike (notation, export, screens). */
export function fieldsOf(fact: FactDraft): Record<string, FieldValue | undefined> {
  return fact.body
}
