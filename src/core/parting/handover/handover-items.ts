import type { ObligationSort } from '../../ledger/kinds/obligations.ts'
import type { ObligationState } from '../obligations/obligation-state.ts'

/** The parts of a handover in the order in which somebody reads them who goes on with the work (I39, handbook 2.4, 2.7). */
export const HANDOVER_PARTS = ['work', 'deadlines', 'records', 'credentials', 'licences', 'money', 'access'] as const
export type HandoverPart = (typeof HANDOVER_PARTS)[number]

const PART_OF: Readonly<Record<ObligationSort, HandoverPart>> = {
  promise: 'work',
  case: 'work',
  remedy: 'work',
  work: 'work',
  other: 'work',
  notice: 'deadlines',
  deadline: 'deadlines',
  records: 'records',
  files: 'records',
  documents: 'records',
  data: 'records',
  credentials: 'credentials',
  licence: 'licences',
  prepaid: 'money',
  unbilled: 'money',
  invoice: 'money',
  access: 'access',
}

/** The part in which a sort of obligation stands. */
export function partOf(sort: ObligationSort): HandoverPart {
  return PART_OF[sort]
}

/**
 * What the client reads of one thing: it is settled; it was handed over and nobody has said yes yet; it was taken with
 * something missing; we do it until its day; it goes over on its day; it ends. `open`: nobody has said what becomes of it.
 */
export const HANDOVER_STATES = [
  'done',
  'accepted',
  'excepted',
  'given',
  'finish',
  'hand-over',
  'end-now',
  'open',
] as const
export type HandoverState = (typeof HANDOVER_STATES)[number]

export function handoverState({ state, way }: Pick<ObligationState, 'state' | 'way'>): HandoverState {
  if (state === 'done' || state === 'accepted' || state === 'excepted' || state === 'given') return state
  return way ?? 'open'
}

/** Nothing of it is left for anybody to do. */
export function isOver(state: HandoverState): boolean {
  return state === 'done' || state === 'accepted' || state === 'excepted'
}

/** What may be said of it next: handed over, taken over with or without something missing, done by us. */
export const HANDOVER_STEPS = ['done', 'given', 'accepted', 'excepted'] as const
export type HandoverStep = (typeof HANDOVER_STEPS)[number]

export function nextSteps({ state, way, open, planned }: ObligationState): HandoverStep[] {
  if (state === 'given' || (state === 'done' && way === 'hand-over')) return ['accepted', 'excepted']
  if (!open || !planned) return []
  return way === 'hand-over' ? ['given', 'accepted'] : ['done']
}

/**
 * What of the obligations is in the handover. What was dropped is not: nobody waits for it, and its words say why to us
 * and not to the client. Neither is what stands on something that only trusted people may see, nor a notice, which the last
 * day keeps.
 */
export function handedOver<T extends Pick<ObligationState, 'state' | 'close' | 'as'>>(obligations: readonly T[]): T[] {
  const shown = obligations.filter(({ state, close, as }) => state !== 'dropped' && !close && as !== 'notice')
  return HANDOVER_PARTS.flatMap((part) => shown.filter(({ as }) => partOf(as) === part))
}
