import { inOrder } from '../ledger/in-order.ts'
import { addDays } from '../day.ts'
import type { Day } from '../day.ts'
import type { Fact, FactOf } from '../ledger/fact.ts'

/** What care may unlock: more time, a pause, payment in parts, fewer and quieter contacts (handbook 3.7). */
export const ALLOWANCES = ['extension', 'pause', 'payments', 'calm'] as const
export type Allowance = (typeof ALLOWANCES)[number]

/** What is not sent to a client while care holds (M22). */
export const HELD = ['survey', 'marketing', 'dunning'] as const
export type Held = (typeof HELD)[number]

/** Care holds this many days unless said otherwise, and at most so many before it is asked again. */
export const USUAL_CARE_DAYS = 90
export const MOST_CARE_DAYS = 180

/**
 * What a client needs just now, never why (M22). `since` is the day of the first round without a gap, `until` the last
 * day it holds; `active` is false once that day has passed or somebody ended it. `knows` are those who wrote it or are
 * named in it: they, and who is trusted, may know of it.
 */
export type CareState = {
  text: string
  since: Day
  until: Day
  agreed: boolean
  allows: string[]
  member: string | null
  by: string | null
  active: boolean
  knows: string[]
  because: string[]
}

/** The care of a client as of a day: what holds, else what held last; null where none was ever set. Facts in recorded order. */
export function careOf(client: string, facts: readonly Fact[], today: Day): CareState | null {
  let care: CareState | null = null
  for (const fact of inOrder(client, facts, ['care'], today)) care = stepped(care, fact)
  return care && { ...care, active: care.active && care.until >= today }
}

/** When somebody last asked whether anything makes things hard just now, and the answer in so few words (M7). */
export function careAsked(
  client: string,
  facts: readonly Fact[],
  today: Day,
): { on: Day; text: string | null; because: string[] } | null {
  const last = inOrder(client, facts, ['care'], today).findLast(({ body }) => body.step === 'asked')
  return last ? { on: last.on, text: last.body.text ?? null, because: [last.id] } : null
}

/** What is held while care is active: nothing to fill in, nothing to buy, no chasing. */
export function holdOf(care: CareState | null): readonly Held[] {
  return care?.active ? HELD : []
}

/** True when this care is for somebody to know: who is trusted, who wrote it, and the one the client deals with. */
export function mayKnowCare(care: Pick<CareState, 'knows'>, asker: { member: string; trusted: boolean }): boolean {
  return asker.trusted || (asker.member !== '' && care.knows.includes(asker.member))
}

function stepped(care: CareState | null, fact: FactOf<'care'>): CareState | null {
  const { step } = fact.body
  if (step === 'asked') return care
  if (step === 'ended') return care && { ...care, active: false, because: [...care.because, fact.id] }
  const running = care?.active && addDays(care.until, 1) >= fact.on ? care : null
  // Only what still holds is renewed: what had ended begins anew.
  return step === 'renewed' && running ? renewed(running, fact) : begun(running, fact)
}

function begun(running: CareState | null, { body, on, by, id }: FactOf<'care'>): CareState {
  return {
    text: body.text ?? '',
    since: running?.since ?? on,
    until: body.until ?? addDays(on, USUAL_CARE_DAYS),
    agreed: body.agreed === true,
    allows: allowed(body.allows),
    member: body.member ?? null,
    by: by ?? null,
    active: true,
    knows: together(running?.knows ?? [], by, body.member),
    because: [...(running?.because ?? []), id],
  }
}

function renewed(care: CareState, { body, on, by, id }: FactOf<'care'>): CareState {
  return {
    ...care,
    text: body.text ?? care.text,
    until: body.until ?? addDays(on, USUAL_CARE_DAYS),
    agreed: body.agreed === true || care.agreed,
    allows: body.allows === undefined ? care.allows : allowed(body.allows),
    member: body.member ?? care.member,
    knows: together(care.knows, by, body.member),
    because: [...care.because, id],
  }
}

function allowed(written: string | undefined): Allowance[] {
  const named = (written ?? '').split(',').map((one) => one.trim())
  return ALLOWANCES.filter((one) => named.includes(one))
}

function together(known: readonly string[], ...more: readonly (string | undefined)[]): string[] {
  return [...new Set([...known, ...more.filter((one) => one !== undefined && one !== '')])] as string[]
}
