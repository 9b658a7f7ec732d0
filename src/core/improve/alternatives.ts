import { addDays } from '../day.ts'
import type { Day } from '../day.ts'
import type { Fact, FactOf } from '../ledger/fact.ts'
import type { Alternative } from '../ledger/kinds/learning.ts'

/** A listing holds for so many days; then somebody asks again whether it is still right (A23). */
export const CHECKED_DAYS = 365

/**
 * `usable`: may be named to a client. `check-again`: last checked more than a year ago. `not-agreed`: the person or firm
 * has not agreed to be named; public bodies and guides need not be asked. `ended`: named no more.
 */
export const ALTERNATIVE_STATES = ['usable', 'check-again', 'not-agreed', 'ended'] as const
export type AlternativeState = (typeof ALTERNATIVE_STATES)[number]

/** Whom a client may turn to instead. `checked` is the day it was last confirmed; `until` the last day on which it may be named without asking again. */
export type Listing = {
  alternative: string
  as: Alternative['as']
  text: string
  contact: string | null
  about: string | null
  language: string | null
  agreed: boolean
  checked: Day
  until: Day
  by: string | null
  state: AlternativeState
  because: string[]
}

/** The directory as known on a day, in the order of names. The latest fact of a key stands for it; what it leaves out stays, but not the consent. */
export function foldAlternatives(facts: Iterable<Fact>, today: Day): Listing[] {
  const found = new Map<string, Listing>()
  for (const fact of dated(facts, today)) {
    const known = found.get(fact.body.alternative)
    found.set(fact.body.alternative, listed(fact, known, today))
  }
  return [...found.values()].toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
}

type AlternativeFact = FactOf<'alternative'> & { on: Day }

function dated(facts: Iterable<Fact>, today: Day): AlternativeFact[] {
  const own = [...facts].filter(
    (fact): fact is AlternativeFact => fact.kind === 'alternative' && fact.on !== '' && fact.on <= today,
  )
  return own.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

function listed({ id, on, by, body }: AlternativeFact, known: Listing | undefined, today: Day): Listing {
  const until = addDays(on, CHECKED_DAYS)
  const agreed = body.agreed === true
  return {
    alternative: body.alternative,
    as: body.as,
    text: body.text ?? known?.text ?? body.alternative,
    contact: body.contact ?? known?.contact ?? null,
    about: body.about ?? known?.about ?? null,
    language: body.language ?? known?.language ?? null,
    agreed,
    checked: on,
    until,
    by: by ?? null,
    state: stateOf(body.as, agreed, body.ended === true, until < today),
    because: [...(known?.because ?? []), id],
  }
}

function stateOf(as: Alternative['as'], agreed: boolean, ended: boolean, old: boolean): AlternativeState {
  if (ended) return 'ended'
  if ((as === 'person' || as === 'firm') && !agreed) return 'not-agreed'
  return old ? 'check-again' : 'usable'
}

/** The line that a reply names it by: who, how to reach them, what for. Nothing of the client, and no reason of ours (T7). */
export function lineOf({ text, contact, about }: Pick<Listing, 'text' | 'contact' | 'about'>): string {
  return [text, about, contact].filter((one) => one !== null && one !== '').join(', ')
}
