import { addDays } from '../../day.ts'
import type { Day } from '../../day.ts'
import type { Fact } from '../../ledger/fact.ts'
import { inOrder } from '../../ledger/in-order.ts'
import { OBLIGATIONS } from '../../ledger/kinds/obligations.ts'
import type { PartingState } from '../fold-partings.ts'
import { noticeOut } from '../notice-out.ts'
import { profileOf } from '../professions.ts'
import { collect, customsOf } from './collect.ts'
import { FROM, FROM_ITEM } from './obligation-state.ts'
import type { Found, ObligationState } from './obligation-state.ts'
import { blank, written } from './read-lines.ts'
import type { Lines } from './read-lines.ts'

export type { ObligationState } from './obligation-state.ts'

/**
 * All that is to be settled before or with the last day of a parting (M39, I38): what the ledger says, what the customs of
 * the profession suggest and what people added, with what they planned and settled; the most pressing first. What the
 * ledger says is done is done, whatever was planned. Of a parting that was done or given up only what was written down.
 * Only for whoever is trusted.
 */
export function obligationsOf(parting: PartingState, facts: readonly Fact[], today: Day): ObligationState[] {
  const { client, parting: key, profile } = parting
  const base = noticeOut(parting, facts, today) ?? today
  const goesOn = parting.state === 'open'
  const ledger = collect(client, facts, today, { base, since: parting.begun })
  const customs = customsOf(profileOf(profile), base, ledger)
  return fold(client, key, facts, today, [...ledger, ...customs], goesOn)
    .filter(({ state }) => goesOn || state !== 'found')
    .map((one) => ({ ...one, covered: isCovered(one, profileOf(profile).find, today) }))
    .toSorted(morePressing)
}

/**
 * The same for the team once the letter is out: what was written down for it and nothing else. `parting` is the key that
 * those lines name; `facts` what whoever asks may see.
 */
export function teamObligations(
  client: string,
  parting: string,
  facts: readonly Fact[],
  today: Day,
): ObligationState[] {
  const first = inOrder(client, facts, ['obligation'], today).find(({ body }) => body.parting === parting)
  const days = { base: today, since: first?.on ?? today }
  const found = collect(client, facts, today, days).filter(({ as }) => as !== 'notice')
  return fold(client, parting, facts, today, found, false)
    .filter((one) => one.state !== 'found')
    .toSorted(morePressing)
}

function fold(
  client: string,
  parting: string,
  facts: readonly Fact[],
  today: Day,
  all: readonly Found[],
  whole: boolean,
): ObligationState[] {
  const lines = inOrder(client, facts, ['obligation'], today).filter(({ body }) => body.parting === parting)
  const byKey = Map.groupBy(lines, ({ body }) => body.obligation)
  const hidden = new Set(
    facts.flatMap(({ id, kind, visibility }) => (kind === 'obligation' || isForTeam(visibility) ? [] : [id])),
  )
  const found = all.map((one) =>
    written(blank(client, one, hidden), byKey.get(one.obligation) ?? [], {
      settled: one.settled ?? null,
      grown: (whole && one.grown) || null,
    }),
  )
  const known = new Set(all.map(({ obligation }) => obligation))
  const added = [...byKey].filter(([key]) => !known.has(key)).map(([key, own]) => handmade(client, key, own, whole))
  // What the ledger settled before anybody planned it is no news.
  return [...found.filter((one) => one.open || one.state !== 'found'), ...added].map(finished)
}

function isForTeam(visibility: Fact['visibility']): boolean {
  return visibility === 'team' || visibility === 'shared'
}

/** What people added by hand, or what came from the ledger and is not there any more: taken back, so nothing is owed. */
function handmade(client: string, obligation: string, lines: Lines, whole: boolean): ObligationState {
  const code = obligation.startsWith(FROM_ITEM) ? `item.${obligation.slice(FROM_ITEM.length)}` : null
  const none = blank(client, { obligation, as: 'other', text: '', because: [], ...(code ? { code } : {}) }, new Set())
  const one = written(none, lines, { settled: null, grown: null })
  const gone = whole && one.open && obligation.startsWith(FROM) && code === null
  return gone ? { ...one, state: 'dropped', open: false } : one
}

/** Notice is kept by the last day itself, so nobody has to plan it, and it holds nothing open. */
function finished(one: ObligationState): ObligationState {
  if (one.as === 'notice') return { ...one, open: false, planned: true }
  const { open, state, way, owner, due } = one
  const whole = way !== null && owner !== null && due !== null
  return { ...one, planned: !open || state === 'given' || (state === 'planned' && whole) }
}

/**
 * Somebody sees to a deadline: we do it in time, or whoever takes over has the time that finding them takes (I38). What was
 * planned for a day that went by cannot come before today.
 */
function isCovered({ as, open, deadline, way, due, state, on }: ObligationState, find: number, today: Day): boolean {
  if (deadline === null || !open || as === 'notice') return true
  if (due === null) return false
  const still = due < today ? today : due
  if (way === 'finish') return still <= deadline
  const given = state === 'given' && on !== null && on < still ? on : still
  return way === 'hand-over' && addDays(given, find) <= deadline
}

const LAST = '9999-12-31'

function morePressing(a: ObligationState, b: ObligationState): number {
  if (a.open !== b.open) return a.open ? -1 : 1
  const [soon, later] = [a.deadline ?? a.due ?? LAST, b.deadline ?? b.due ?? LAST]
  if (soon !== later) return soon < later ? -1 : 1
  const sorts = OBLIGATIONS.indexOf(a.as) - OBLIGATIONS.indexOf(b.as)
  return sorts || (a.obligation < b.obligation ? -1 : a.obligation > b.obligation ? 1 : 0)
}
