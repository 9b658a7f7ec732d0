import { addDays } from '../day.ts'
import type { Day } from '../day.ts'
import type { Args } from '../decide/considering.ts'
import type { Missing } from '../decide/may-part.ts'
import type { Fact } from '../ledger/fact.ts'
import { inOrder } from '../ledger/in-order.ts'
import type { PartingState } from './fold-partings.ts'
import { noticeOut } from './notice-out.ts'
import type { ObligationState } from './obligations/obligation-state.ts'
import { profileOf } from './professions.ts'

/** Why the last day cannot come before a day: notice, time to find somebody, work we finish or hand over, a deadline. */
export const LAST_DAY_REASONS = ['notice', 'find', 'finish', 'handover', 'deadline'] as const

/** One of them; its sentence is `lastday.<code>`, and `obligation` what it stands on, null for the customs. */
export type LastDayReason = {
  code: (typeof LAST_DAY_REASONS)[number]
  args: Args
  day: Day
  obligation: ObligationState | null
  because: string[]
}

/** The last day as somebody chose it; with `override` it came before what was computed then. */
export type ChosenDay = { day: Day; override: boolean; text: string | null; by: string | null; on: Day; ref: string }

/**
 * The last day of a parting: computed, not typed (M39). `earliest` is the latest of its reasons, which come with the one
 * that decides first; `day` the chosen one, else the earliest. `uncovered` are deadlines with which the client would be
 * alone (I38). `early`: the chosen day comes before the earliest, and nobody said why it may with what is known now.
 */
export type LastDayState = {
  earliest: Day
  reasons: LastDayReason[]
  chosen: ChosenDay | null
  day: Day
  uncovered: ObligationState[]
  early: boolean
}

/**
 * The last day as it stands. While no letter is out everything counts from today, so an earlier decision is a reason to
 * go on and none to hurry; from the letter on it counts from the letter's day.
 */
export function lastDayOf(
  parting: PartingState,
  obligations: readonly ObligationState[],
  facts: readonly Fact[],
  today: Day,
): LastDayState {
  const base = noticeOut(parting, facts, today) ?? today
  const days = profileOf(parting.profile).find
  const find = { code: 'find', args: { days }, day: addDays(base, days), obligation: null, because: [] } as const
  const reasons = [...obligations.flatMap((one) => reasonOf(one) ?? []), { ...find, because: [] }].toSorted(laterFirst)
  const earliest = reasons[0]!.day > base ? reasons[0]!.day : base
  const chosen = chosenDay(parting, facts, today)
  const uncovered = obligations.filter(({ covered }) => !covered)
  const early = chosen !== null && chosen.day < earliest && (!chosen.override || isNews(chosen, reasons, facts))
  return { earliest, reasons, chosen, day: chosen?.day ?? earliest, uncovered, early }
}

/** What stands against the last day when the letter is to go out; empty where nothing does (I38). */
export function lastDayLacks({ day, early, earliest, chosen, reasons }: LastDayState, today: Day): Missing[] {
  if (day < today) return [{ code: 'lastday-past', args: { day, today } }]
  if (chosen === null) return [{ code: 'lastday-missing', args: { earliest } }]
  return early ? [{ code: 'lastday-early', args: { day, earliest, reason: reasons[0]!.code } }] : []
}

/** Whoever said why it may end earlier spoke of what was known then: a deadline or contract that came later is asked about anew. */
function isNews({ day, ref }: ChosenDay, reasons: readonly LastDayReason[], facts: readonly Fact[]): boolean {
  const later = new Set(facts.slice(facts.findIndex(({ id }) => id === ref) + 1).map(({ id }) => id))
  const binds = reasons.filter(({ code }) => code === 'deadline' || code === 'notice')
  return binds.some((one) => one.day > day && one.because.some((id) => later.has(id)))
}

function chosenDay(parting: PartingState, facts: readonly Fact[], today: Day): ChosenDay | null {
  const own = inOrder(parting.client, facts, ['lastday'], today).filter(({ body }) => body.parting === parting.parting)
  const last = own.at(-1)
  if (!last || last.on === '') return null
  const { due: day, text, override } = last.body
  return { day, override: override === true, text: text ?? null, by: last.by ?? null, on: last.on, ref: last.id }
}

/** What is settled, or nobody has planned and has no deadline, holds no day back. */
function reasonOf(one: ObligationState): LastDayReason | null {
  const { as, open, state, way, due, deadline, because } = one
  const reason = (code: LastDayReason['code'], day: Day): LastDayReason => {
    return { code, args: { ...one.args, text: one.text }, day, obligation: one, because }
  }
  if (as === 'notice') return deadline === null || state === 'dropped' ? null : reason('notice', deadline)
  if (!open) return null
  // Whoever sees to it before the last day has covered it; else we stay until the deadline has passed.
  if (deadline !== null && !one.covered) return reason('deadline', due !== null && due > deadline ? due : deadline)
  if (due === null || way === null || way === 'end-now') return null
  return reason(way === 'finish' ? 'finish' : 'handover', due)
}

function laterFirst(a: LastDayReason, b: LastDayReason): number {
  if (a.day !== b.day) return a.day > b.day ? -1 : 1
  return LAST_DAY_REASONS.indexOf(a.code) - LAST_DAY_REASONS.indexOf(b.code)
}
