import { NOTICE_DAYS } from '../decide/since-decision.ts'
import type { Day } from '../day.ts'
import type { AfterwardsState } from './afterwards.ts'
import type { PartingState } from './fold-partings.ts'

/** What a parting asks of whoever may see it (`parting.asks.<code>`). */
export const PARTING_ASKS = [
  'begin',
  'unclear',
  'failed',
  'approve',
  'send',
  'notice-late',
  'close',
  'question',
] as const
export type PartingAsk = (typeof PARTING_ASKS)[number]

/** `letter` is what one that was to go out, or is whole, waits for. `waited`: days since the decision. `lastDay` is the one the client was told, null before. */
export type AskGround = {
  parting: PartingState | null
  waited: number | null
  lastDay: Day | null
  out: boolean
  letter: PartingAsk | null
  afterwards: AfterwardsState | null
  today: Day
}

/**
 * What a parting asks for today, or null. A decision asks to be begun from its first day; a letter that did not go out, or
 * of which nobody knows, asks until somebody has seen to it, one that is whole for its second reader and then to be sent; one
 * that is late asks every day (I16); then the last day, and the last question while its time is (I31), which afterwards lets go by itself.
 */
export function partingAsk({ parting, waited, lastDay, out, letter, afterwards, today }: AskGround): PartingAsk | null {
  if (parting?.state === 'done') return afterwards?.state === 'due' ? 'question' : null
  if (out) return lastDay !== null && lastDay <= today ? 'close' : null
  if (parting === null) return waited === null ? null : 'begin'
  if (letter !== null) return letter
  return waited !== null && waited > NOTICE_DAYS ? 'notice-late' : null
}
